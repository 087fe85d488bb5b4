/** A shard's catalogue, ready to look things up in. */
import type { Catalogue } from '../format/shard.ts';
import { kinds, type Kind } from '../piece.ts';

export type OpenCatalogue = {
	/** How many pieces the shard has. */
	size: number;
	/** @returns the number of the only chunk that can hold the word; -1 where none can */
	chunkOf: (word: string) => number;
	kindOf: (piece: number) => Kind;
	/** YYYY-MM-DD or ''. */
	dateOf: (piece: number) => string;
	/** The same as a number that orders: 20240105, or 0. */
	dayOf: (piece: number) => number;
	/** How many of the piece's first words are its headline's. */
	headlineOf: (piece: number) => number;
};

export function openCatalogue({ chunks, kinds: kindIndices, days, dates, headlines }: Catalogue): OpenCatalogue {
	const starts: number[] = [];
	const characters = [...chunks];
	for (let i = 0; i < characters.length; i += 2)
		starts.push(wordOrder((characters[i] ?? '') + (characters[i + 1] ?? '')));
	const dayNumbers = days.map((day) => Number(day.replaceAll('-', '')));
	return {
		size: dates.length,
		chunkOf(word) {
			const wanted = wordOrder(word);
			let low = 0;
			let high = starts.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((starts[middle] ?? Infinity) <= wanted) low = middle + 1;
				else high = middle;
			}
			return low - 1;
		},
		kindOf: (piece) => kinds[kindIndices[piece] ?? 0] ?? '文章',
		dateOf: (piece) => days[dates[piece] ?? 0] ?? '',
		dayOf: (piece) => dayNumbers[dates[piece] ?? 0] ?? 0,
		headlineOf: (piece) => headlines[piece] ?? 0,
	};
}

/** A word of two code points as a number, ordered as Pagefind orders words: by UTF-8 bytes, which is by code points. */
function wordOrder(word: string): number {
	const [first = '', second = ''] = word;
	return (first.codePointAt(0) ?? 0) * 0x200000 + (second.codePointAt(0) ?? 0);
}
