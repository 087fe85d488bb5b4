/** 版面图: the page as it was printed, with what can be opened on it. */
import type { PageEntry } from '../../newspaper/model.ts';
import type { RegionLink } from '../../view/page-image.ts';
import type { PieceOf } from '../newsroom.ts';
import { url } from '../url.ts';

/** @throws {Error} if a region's piece is not among the pieces */
export function regionLinks(
	regions: PageEntry['regions'],
	pieces: ReadonlyMap<string, Pick<PieceOf, 'data'>>,
): RegionLink[] {
	return regions.map(({ piece: id, at, part }) => {
		const piece = pieces.get(id);
		if (piece === undefined) throw new Error(`no piece ${id}`);
		const [x, y, width, height] = at;
		return {
			href: part === undefined ? url.piece(id) : url.anchor(url.piece(id), part),
			title: piece.data.title,
			x: `${x}%`,
			y: `${y}%`,
			width: `${width}%`,
			height: `${height}%`,
		};
	});
}
