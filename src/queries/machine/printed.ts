/** An edition, or a printed page → what programs read of it. */
import { assertNever } from '../../newspaper/model/assert-never.ts';
import type { PageItem } from '../../newspaper/model.ts';
import { lookupOn } from '../lookup.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, PageOf, PieceOf } from '../newsroom.ts';
import { pageRuns } from '../pages/page-runs.ts';
import { piecesOfPages } from '../pages/pieces.ts';
import type { PrintRun } from '../pages/print-order.ts';
import type { Lookup } from '../text/shown-block.ts';
import { plainPicture } from '../text/shown-picture.ts';
import { absolute, url } from '../url.ts';
import { editionVersion } from './edition-data.ts';
import type { EditionData } from './edition-data.ts';
import { pageVersion } from './page-data.ts';
import type { PageData, Run } from './page-data.ts';

type At = (path: string) => string;

export async function editionData({ id, data }: EditionOf): Promise<EditionData> {
	const [{ site, page }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	const at: At = (path) => absolute(path, site.address);
	return {
		$schema: at(url.schema('edition', editionVersion)),
		version: editionVersion,
		url: at(url.edition(id)),
		id,
		newspaper: data.newspaper,
		title: data.title,
		published: data.published,
		coverage: data.coverage ?? null,
		pages: data.pages
			.flatMap((reference) => page.get(reference.id) ?? [])
			.map((one) => ({
				number: one.data.number,
				name: one.data.name,
				url: at(url.page(one.id)),
				data: at(url.data(url.page(one.id), 'page')),
				pieces: (pieces.get(one.id) ?? []).map((piece) => ({
					title: piece.data.title,
					kind: piece.data.article.kind,
					...whereOf(piece, at),
				})),
			})),
	};
}

/** @throws {Error} if the page belongs to no edition */
export async function pageData(page: PageOf): Promise<PageData> {
	const { id, data } = page;
	const [{ site, edition }, { runs }, lookup] = await Promise.all([newsroom(), pageRuns(page), lookupOn(id)]);
	const its = edition.get(data.edition.id);
	if (its === undefined) throw new Error(`${id} belongs to no edition`);
	const at: At = (path) => absolute(path, site.address);
	const itsUrl = url.edition(its.id);
	return {
		$schema: at(url.schema('page', pageVersion)),
		version: pageVersion,
		url: at(url.page(id)),
		number: data.number,
		name: data.name,
		newspaper: its.data.newspaper,
		edition: { id: its.id, title: its.data.title, url: at(itsUrl), data: at(url.data(itsUrl, 'edition')) },
		published: its.data.published,
		image: data.image === null ? null : at((await plainPicture(data.image)).src),
		runs: await Promise.all(runs.map((run) => runData(run, lookup, at))),
	};
}

async function runData(run: PrintRun<PieceOf>, lookup: Lookup, at: At): Promise<Run> {
	if (run.kind === 'item') return itemData(run.item, lookup, at);
	const { piece, part } = run;
	const { article, title } = piece.data;
	const where = whereOf(piece, at);
	if (part === 0) return { kind: 'article', title, articleKind: article.kind, ...where };
	return { kind: 'continued', title, ...where, url: url.anchor(where.url, article.parts[part]?.id ?? '') };
}

async function itemData(item: PageItem, lookup: Lookup, at: At): Promise<Run> {
	switch (item.kind) {
		case 'banner':
		case 'furniture':
			return { kind: item.kind, text: item.text };
		case 'editor-note':
			return { kind: item.kind, paragraphs: item.paragraphs.map(({ text }) => text) };
		case 'photo': {
			const { image } = lookup.photo(item);
			return {
				kind: item.kind,
				caption: item.caption?.text ?? null,
				credit: item.credit?.text ?? null,
				image: image === null ? null : at((await plainPicture(image)).src),
			};
		}
		default:
			return assertNever(item);
	}
}

function whereOf({ id }: PieceOf, at: At): { url: string; data: string } {
	return { url: at(url.piece(id)), data: at(url.data(url.piece(id), 'article')) };
}
