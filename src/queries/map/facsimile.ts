/** 版面图: the page as it was printed, with what can be opened on it. */
import type { ImageMetadata } from 'astro';
import type { PageEntry } from '../../newspaper/model.ts';
import type { PieceOf } from '../newsroom.ts';
import { url } from '../url.ts';

export type RegionLink = {
	href: string;
	title: string;
	/** In percent of the image's width and height, as attributes of a rectangle have them. */
	x: string;
	y: string;
	width: string;
	height: string;
};

export type Facsimile = { image: ImageMetadata; alt: string; regions: RegionLink[] };

/** @throws {Error} where a region's piece is not among the pieces */
export function regionLinks(
	regions: PageEntry['regions'],
	pieces: ReadonlyMap<string, Pick<PieceOf, 'data'>>,
): RegionLink[] {
	return regions.map(({ piece: id, at }) => {
		const piece = pieces.get(id);
		if (piece === undefined) throw new Error(`no piece ${id}`);
		const [x, y, width, height] = at;
		return {
			href: url.piece(id),
			title: piece.data.title,
			x: `${x}%`,
			y: `${y}%`,
			width: `${width}%`,
			height: `${height}%`,
		};
	});
}
