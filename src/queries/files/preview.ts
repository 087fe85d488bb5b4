/** Preview images: what apps show of a shared address. */
import { cacheDir } from 'astro:config/server';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawPreview } from '../../preview/draw-preview.ts';
import { canDraw } from '../../preview/preview-svg.ts';
import type { Preview } from '../../preview/preview-svg.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { pageLabel } from '../folio.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import { newsroom } from '../newsroom.ts';
import type { PieceOf } from '../newsroom.ts';
import { previewedEditions } from '../recent.ts';
import { url } from '../url.ts';

/** A digest of the program that draws, which the settings of Astro define. */
declare const drawingOf: string;

/** The address of a piece's preview image: its own while it is news, as far as it can be drawn; else the site's. */
export async function previewOf(piece: PieceOf): Promise<string> {
	return url.preview((await hasOwnPreview(piece)) ? piece.id : null);
}

export async function hasOwnPreview(piece: PieceOf): Promise<boolean> {
	return (await previewedEditions()).has(piece.data.edition.id) && canDraw(await ofPiece(piece));
}

/** @returns a PNG */
export async function piecePreview(piece: PieceOf): Promise<Buffer> {
	return drawn(await ofPiece(piece));
}

/** @returns a PNG; a blank one if the site's name can't be drawn */
export async function sitePreview(): Promise<Buffer> {
	const { site } = await newsroom();
	const preview = { masthead: '', kicker: null, headline: phrasesOf(site.name), source: site.motto };
	return drawn(canDraw(preview) ? preview : { ...preview, headline: [], source: '' });
}

async function drawn(preview: Preview): Promise<Buffer> {
	// A build keeps them from one to the next.
	const kept = process.env['BANMIAN_KEPT'] ?? fileURLToPath(cacheDir);
	return drawPreview(preview, drawingOf, join(kept, 'previews'));
}

async function ofPiece({ data }: PieceOf): Promise<Preview> {
	const { site, edition, page } = await newsroom();
	const [itsEdition, itsPage] = [edition.get(data.edition.id), page.get(data.page.id)];
	if (itsEdition === undefined || itsPage === undefined) throw new Error(`${data.slug} stands on no page`);
	const { newspaper, title, published } = itsEdition.data;
	return {
		masthead: site.name,
		kicker: data.article.kicker?.text ?? null,
		headline: phrasesOf(data.title),
		source: [`《${newspaper}》`, published === null ? title : plainDay(published), pageLabel(itsPage)].join(' '),
	};
}
