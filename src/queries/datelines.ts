/** What was reported from where: the places that datelines name, and their addresses. */
import { newsroom } from './newsroom.ts';
import { once } from './once.ts';
import { piecesOfPages } from './pieces.ts';
import { groupPlaces, placeOf } from './places.ts';
import type { Place } from './places.ts';
import { pieceWork } from './work.ts';

/** Every place a dateline names, in the order of their addresses. */
export const places: () => Promise<Place[]> = once(async () => {
	const { pages, edition } = await newsroom();
	const pieces = await piecesOfPages();
	return groupPlaces(
		pages
			.flatMap(({ id }) => pieces.get(id) ?? [])
			.flatMap((piece) => {
				const place = placeOf(piece.data.article.dateline);
				return place === null ? [] : [{ place, work: pieceWork(piece, edition.get(piece.data.edition.id)) }];
			}),
	);
});
