/** What of a printed page can be opened, laid out as the page's map has it. */
import type { Block, Part, Photo } from '../../newspaper/model.ts';
import { printedOf } from '../../newspaper/model/text.ts';
import type { MapBlock } from '../../view/page-image.ts';
import type { PieceOf } from '../newsroom.ts';
import type { PrintRun } from '../pages/print-order.ts';
import { opening } from '../text/opening.ts';
import { widthOf } from '../../typesetting/width.ts';
import { url } from '../url.ts';
import type { Cell } from './map-cell.ts';
import { layMap } from './map-layout.ts';
import { typeOf } from './map-type.ts';

type Entry = Pick<MapBlock, 'kind' | 'href'> & { title: string; length: number };

/** An article, a part of one, or a photo: where its block stands, and how large its headline. */
export type LaidBlock = Pick<Entry, 'kind' | 'href' | 'title'> & { cell: Cell; step: MapBlock['step'] };

/** `rows`: how high the page is. */
export type LaidPage = { rows: number; blocks: LaidBlock[] };

export type PhotoHref = (photo: Photo) => string | null;

/** What a photo takes of a page besides its caption, in characters. */
const pictureLength = 150;
/** What of it is drawn at least, in rows of the map. */
const pictureRows = 3;
/** No more of a caption is shown, in characters. */
const mostOfCaption = 16;
/** A title alone takes room as well. */
const titleLength = 40;

/**
 * A photo that has a page of its own is a block of its own, behind the article that it stands in.
 *
 * @param runs of the page, in print order
 * @param photoHref a photo's own page, or null
 * @returns null for a page of which nothing can be opened
 */
export function layPage(runs: readonly PrintRun<PieceOf>[], photoHref: PhotoHref): LaidPage | null {
	const entries = runs.flatMap((run) => entriesOf(run, photoHref));
	if (entries.length === 0) return null;
	const widths = entries.map(({ title }) => widthOf(title));
	const { rows, cells } = layMap(
		entries.map(({ kind, length }, n) => ({
			title: widths[n] ?? 0,
			length: length + titleLength,
			besides: kind === 'photo' ? pictureRows : 0,
		})),
	);
	const titles = entries.map(({ kind }, n) => ({ width: widths[n] ?? 0, caption: kind === 'photo' }));
	const steps = typeOf(cells, titles);
	const blocks = cells.flatMap((cell, n) => {
		const entry = entries[n];
		if (entry === undefined) return [];
		const { kind, href, title } = entry;
		return [{ kind, href, title, cell, step: steps[n] ?? 's' }];
	});
	return { rows, blocks };
}

function entriesOf(run: PrintRun<PieceOf>, photoHref: PhotoHref): Entry[] {
	if (run.kind === 'part') return partEntries(run.piece, run.part, photoHref);
	return run.item.kind === 'photo' ? photoEntries(run.item, photoHref) : [];
}

function partEntries({ id, data }: PieceOf, index: number, photoHref: PhotoHref): Entry[] {
	const part = data.article.parts[index];
	if (part === undefined) throw new Error(`${id} has no part ${index}`);
	const photos = part.blocks.flatMap((block) => (block.kind === 'photo' ? photoEntries(block, photoHref) : []));
	const length = part.blocks.reduce((sum, block) => sum + lengthOf(block, photoHref), 0);
	const article: Entry =
		index === 0
			? { kind: 'article', href: url.piece(id), title: data.title, length }
			: { kind: 'continued', href: url.anchor(url.piece(id), part.id), title: continuedAs(part, data.title), length };
	return [article, ...photos];
}

function photoEntries(photo: Photo, photoHref: PhotoHref): Entry[] {
	const [href, caption] = [photoHref(photo), photo.caption?.text ?? null];
	if (href === null || caption === null) return [];
	return [{ kind: 'photo', href, title: opening(caption, mostOfCaption), length: pictureLength + caption.length }];
}

function continuedAs({ heading }: Part, title: string): string {
	return heading?.text ?? `接《${title}》`;
}

/** How much a block fills, in UTF-16 units; nothing if it is a block of the map itself. */
function lengthOf(block: Block, photoHref: PhotoHref): number {
	if (block.kind === 'photo') return photoHref(block) === null ? pictureLength : 0;
	return printedOf(block).reduce((sum, { text }) => sum + text.length, 0);
}
