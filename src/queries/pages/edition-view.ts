/** An edition: its pages and what stands on each. */
import type { Folio } from '../../view/folio.ts';
import type { Frame } from '../../view/frame.ts';
import type { Turns } from '../../view/link.ts';
import type { PieceCard } from '../../view/piece-card.ts';
import { editionTurns } from './editions.ts';
import { folioOf, pageLabel } from '../folio.ts';
import { frame } from '../frame.ts';
import { keptAs } from './kept-as.ts';
import type { KeptAs } from './kept-as.ts';
import { noTurns } from '../neighbours.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf } from '../newsroom.ts';
import { pieceCard, piecesOfPages } from './pieces.ts';
import { twinOf } from '../recent.ts';
import { url } from '../url.ts';

export type EditionView = {
	frame: Frame;
	folio: Folio;
	title: string;
	pages: { label: string; name: string; href: string; pieces: PieceCard[]; photos: string }[];
	turns: Turns;
	kept: KeptAs;
};

export async function editionView({ id, data }: EditionOf): Promise<EditionView> {
	const [{ page, edition }, pieces, turns] = await Promise.all([newsroom(), piecesOfPages(), editionTurns()]);
	const own = edition.get(id);
	if (own === undefined) throw new Error(`no edition ${id}`);
	const path = url.edition(id);
	return {
		frame: await frame({
			title: data.title,
			description: `${data.newspaper}：${data.title}`,
			path,
			elder: await twinOf(id, path),
		}),
		folio: folioOf(own),
		title: data.title,
		pages: data.pages
			.flatMap((reference) => page.get(reference.id) ?? [])
			.map((one) => ({
				label: pageLabel(one),
				name: one.data.name,
				href: url.page(one.id),
				pieces: (pieces.get(one.id) ?? []).map((piece) => pieceCard(piece)),
				photos: one.data.photos.length === 0 ? '' : `图片${one.data.photos.length}幅`,
			})),
		turns: turns.get(path) ?? noTurns,
		kept: keptAs(own),
	};
}
