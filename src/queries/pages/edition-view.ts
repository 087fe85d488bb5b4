/** An edition: its pages and what stands on each. */
import { editionName } from '../../newspaper/model/edition-name.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import type { Folio } from '../../view/folio.ts';
import type { Phrase } from '../../view/headline.ts';
import type { Listen } from '../../view/listen.ts';
import type { Frame } from '../../view/frame.ts';
import type { Link, Turns } from '../../view/link.ts';
import type { PieceCard } from '../../view/piece-card.ts';
import { correctionsWay } from './corrections-way.ts';
import { editionTurns } from './editions.ts';
import { figuresLink } from '../figures/figures-view.ts';
import { folioOf, pageLabel } from '../folio.ts';
import { frame } from '../frame.ts';
import { keptAs } from './kept-as.ts';
import type { KeptAs } from './kept-as.ts';
import { noTurns } from '../neighbours.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, PageOf, PieceOf } from '../newsroom.ts';
import { pieceCard, piecesOfPages } from './pieces.ts';
import { twinOf } from '../recent.ts';
import { url } from '../url.ts';

/** The rest of a piece that began on another page: 接第1版, and the piece at the place where it goes on. */
export type Continued = { from: string; title: string; href: string };

export type EditionView = {
	frame: Frame;
	folio: Folio;
	/** The title, with the places where a line may end. */
	phrases: readonly Phrase[];
	pages: { label: string; name: string; href: string; pieces: PieceCard[]; continued: Continued[]; photos: string }[];
	/** To the page of its figures; null if there are none. */
	figures: Link | null;
	/** To all corrections, if there are some of this edition; else null. */
	mendWay: Link | null;
	turns: Turns;
	/** null if there is nothing to read. */
	listen: Listen | null;
	kept: KeptAs;
};

export async function editionView({ id, data }: EditionOf): Promise<EditionView> {
	const [{ page, edition, piece }, pieces, turns] = await Promise.all([newsroom(), piecesOfPages(), editionTurns()]);
	const own = edition.get(id);
	if (own === undefined) throw new Error(`no edition ${id}`);
	const path = url.edition(id);
	const name = editionName(data);
	const first = data.pages.find((one) => (pieces.get(one.id) ?? []).length > 0);
	return {
		frame: await frame({
			title: name,
			description: `${data.newspaper}：${name}`,
			path,
			elder: await twinOf(id, path),
			data: url.data(path, 'edition'),
		}),
		folio: folioOf(own),
		phrases: phrasesOf(name),
		pages: data.pages
			.flatMap((reference) => page.get(reference.id) ?? [])
			.map((one) => ({
				label: pageLabel(one),
				name: one.data.name,
				href: url.page(one.id),
				pieces: (pieces.get(one.id) ?? []).map((piece) => pieceCard(piece)),
				continued: one.data.continued.flatMap((rest) => continuedFrom(rest, piece, page)),
				photos: one.data.photos.length === 0 ? '' : `图片${one.data.photos.length}幅`,
			})),
		figures: await figuresLink(own),
		mendWay: correctionsWay(own, null),
		turns: turns.get(path) ?? noTurns,
		listen: first === undefined ? null : { label: '听这一期', programme: url.programme(id), start: null },
		kept: keptAs(own),
	};
}

function continuedFrom(
	{ piece: { id }, part }: PageOf['data']['continued'][number],
	pieces: ReadonlyMap<string, PieceOf>,
	pages: ReadonlyMap<string, PageOf>,
): Continued[] {
	const piece = pieces.get(id);
	const first = pages.get(piece?.data.page.id ?? '');
	if (piece === undefined || first === undefined) return [];
	return [{ from: `接${pageLabel(first)}`, title: piece.data.title, href: url.anchor(url.piece(id), part) }];
}
