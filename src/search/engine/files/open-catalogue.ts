/** A shard's catalogue, ready to look things up in. */
import type { Catalogue } from '../../format/shard.ts';
import { kinds, type Kind } from '../../piece.ts';
import { chunksIn } from './chunks-in.ts';

export type OpenCatalogue = {
	/** How many pieces the shard has. */
	size: number;
	/** As `chunksIn`. */
	chunksOf: ReturnType<typeof chunksIn>;
	kindOf: (piece: number) => Kind;
	/** YYYY-MM-DD or ''. */
	dateOf: (piece: number) => string;
	/** The same as a number that orders: 20240105, or 0. */
	dayOf: (piece: number) => number;
	/** How many of the piece's first words are its headline's. */
	headlineOf: (piece: number) => number;
};

export function openCatalogue({ chunks, kinds: kindIndices, days, dates, headlines }: Catalogue): OpenCatalogue {
	const dayNumbers = days.map((day) => Number(day.replaceAll('-', '')));
	return {
		size: dates.length,
		chunksOf: chunksIn(chunks),
		kindOf: (piece) => kinds[kindIndices[piece] ?? 0] ?? '文章',
		dateOf: (piece) => days[dates[piece] ?? 0] ?? '',
		dayOf: (piece) => dayNumbers[dates[piece] ?? 0] ?? 0,
		headlineOf: (piece) => headlines[piece] ?? 0,
	};
}
