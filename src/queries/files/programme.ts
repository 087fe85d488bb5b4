/** An edition → what is said of it, piece by piece. */
import type { Programme, ProgrammePage, ProgrammePiece } from '../../listen/programme.ts';
import { pieceSentences } from '../../listen/piece-sentences.ts';
import { spoken } from '../../listen/page/spoken.ts';
import { plainDay, weekdayOf } from '../../newspaper/model/day-words.ts';
import { dayOf, publicationOf } from '../days.ts';
import { pageLabel } from '../folio.ts';
import { lookupOn } from '../lookup.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, PageOf, PieceOf } from '../newsroom.ts';
import { piecesOfPages } from '../pages/pieces.ts';
import { plainPicture } from '../text/shown-picture.ts';
import { url } from '../url.ts';

export async function programmeOf({ id, data }: EditionOf): Promise<Programme> {
	const [{ page }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	const pages = data.pages.flatMap((reference) => page.get(reference.id) ?? []);
	const shown = await Promise.all(pages.map((one) => programmePage(one, pieces.get(one.id) ?? [])));
	const published = publicationOf(dayOf(data));
	const day = published === null ? data.title : `${plainDay(published)}，${weekdayOf(published)}`;
	const count = shown.reduce((sum, one) => sum + one.pieces.length, 0);
	return {
		version: 1,
		paper: data.newspaper,
		title: data.title,
		href: url.edition(id),
		opening: spoken(`${data.newspaper}，${day}，共${pages.length}版${count}篇。`),
		pages: shown.filter((one) => one.pieces.length > 0),
	};
}

async function programmePage(page: PageOf, pieces: readonly PieceOf[]): Promise<ProgrammePage> {
	return {
		label: pageLabel(page),
		opening: spoken(`${pageLabel(page)}，${page.data.name}。`),
		href: url.page(page.id),
		pieces: await Promise.all(pieces.map(programmePiece)),
	};
}

async function programmePiece({ id, data: { article, title, page } }: PieceOf): Promise<ProgrammePiece> {
	const { here, elsewhere } = pieceSentences(article, title);
	return {
		title,
		href: url.piece(id),
		image: await pictureOf(article, page.id),
		sentences: [...here, ...elsewhere],
		...(elsewhere.length === 0 ? {} : { here: here.length }),
	};
}

/** @returns the first picture of a piece, as its own page has it */
async function pictureOf({ parts }: PieceOf['data']['article'], page: string): Promise<string | null> {
	const lookup = await lookupOn(page);
	for (const block of parts.flatMap(({ blocks }) => blocks)) {
		const image = block.kind === 'photo' ? lookup.photo(block).image : null;
		if (image !== null) return (await plainPicture(image)).src;
	}
	return null;
}
