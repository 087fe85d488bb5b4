/** The newest edition's news on the front page: what leads, and the first of the other pieces. */
import type { Link } from '../../view/link.ts';
import type { Lead, PieceRow } from '../../view/piece-card.ts';
import { pageLabel } from '../folio.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, PageOf, PhotoOf, PieceOf } from '../newsroom.ts';
import { shownPicture, thumbnail } from '../text/shown-picture.ts';
import { url } from '../url.ts';
import { newsOf, pieceCard, piecesOfPages } from './pieces.ts';

/** `all` leads to the pieces that found no room; null if all have. */
export type FrontNews = {
	lead: Lead | null;
	pieces: { rows: PieceRow[]; all: Link | null };
	/** The ids of the photos that are seen here. */
	seen: ReadonlySet<string>;
};

const mostRows = 6;
/** Characters of first lines. */
const openings = { lead: 150, alone: 300, row: 50 };
/** A row's picture is cut to 4 by 3. */
const thumbnailHeight = 180;

export async function frontNews(edition: EditionOf): Promise<FrontNews> {
	const [{ page, photo }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	const inPrint = edition.data.pages.flatMap(({ id }) => pieces.get(id) ?? []);
	const [lead, ...others] = newsOf(inPrint);
	const rows = others.slice(0, mostRows);
	const photoOf = ({ data }: PieceOf): PhotoOf | undefined =>
		data.photos.flatMap(({ id }) => photo.get(id) ?? []).find((one) => one.data.image !== null);
	const shown = lead === undefined ? rows : [lead, ...rows];
	return {
		seen: new Set(shown.flatMap((piece) => photoOf(piece)?.id ?? [])),
		lead:
			lead === undefined
				? null
				: await leadOf(lead, photoOf(lead), others.length === 0 ? openings.alone : openings.lead),
		pieces: {
			rows: await Promise.all(rows.map((piece) => rowOf(piece, page.get(piece.data.page.id), photoOf(piece)))),
			all: others.length <= mostRows ? null : { label: `全部${inPrint.length}篇`, href: url.edition(edition.id) },
		},
	};
}

async function leadOf(piece: PieceOf, photo: PhotoOf | undefined, most: number): Promise<Lead> {
	const image = photo?.data.image ?? null;
	return {
		...pieceCard(piece, most),
		photo:
			image === null ? null : { picture: await shownPicture(image), caption: photo?.data.photo.caption?.text ?? '' },
	};
}

async function rowOf(piece: PieceOf, page: PageOf | undefined, photo: PhotoOf | undefined): Promise<PieceRow> {
	const { headline, opening, href } = pieceCard(piece, openings.row);
	const image = photo?.data.image ?? null;
	return {
		headline,
		opening,
		href,
		page: page === undefined ? '' : pageLabel(page),
		thumbnail: image === null ? null : await thumbnail(image, thumbnailHeight),
	};
}
