/** A shard's catalogue, ready to look things up in. */
import type { Catalogue } from '../../format/shard.ts';
import { kinds, type Kind } from '../../piece.ts';

export type OpenCatalogue = {
	/** How many pieces the shard has. */
	size: number;
	/**
	 * @param beginning one or two code points
	 * @returns the numbers of the chunks, in order, that can hold a word that begins so: one for a whole word, or none
	 */
	chunksOf: (beginning: string) => number[];
	kindOf: (piece: number) => Kind;
	/** YYYY-MM-DD or ''. */
	dateOf: (piece: number) => string;
	/** The same as a number that orders: 20240105, or 0. */
	dayOf: (piece: number) => number;
	/** How many of the piece's first words are its headline's. */
	headlineOf: (piece: number) => number;
};

/** More than there are code points. */
const codePoints = 0x200000;

export function openCatalogue({ chunks, kinds: kindIndices, days, dates, headlines }: Catalogue): OpenCatalogue {
	const starts: number[] = [];
	const characters = [...chunks];
	for (let i = 0; i < characters.length; i += 2)
		starts.push(wordOrder((characters[i] ?? '') + (characters[i + 1] ?? '')));
	const dayNumbers = days.map((day) => Number(day.replaceAll('-', '')));
	return {
		size: dates.length,
		chunksOf(beginning) {
			const first = Math.max(0, startingBy(starts, wordOrder(beginning)) - 1);
			const end = startingBy(starts, lastOrder(beginning));
			return Array.from({ length: end - first }, (_, n) => first + n);
		},
		kindOf: (piece) => kinds[kindIndices[piece] ?? 0] ?? '文章',
		dateOf: (piece) => days[dates[piece] ?? 0] ?? '',
		dayOf: (piece) => dayNumbers[dates[piece] ?? 0] ?? 0,
		headlineOf: (piece) => headlines[piece] ?? 0,
	};
}

/** How many chunks start with this word or one before it. */
function startingBy(starts: readonly number[], wanted: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? Infinity) <= wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The order of the last word that may begin so. */
function lastOrder(beginning: string): number {
	return [...beginning].length > 1 ? wordOrder(beginning) : wordOrder(beginning) + codePoints - 1;
}

/** A word of two code points as a number, ordered as Pagefind orders words: by UTF-8 bytes, which is by code points. */
function wordOrder(word: string): number {
	const [first = '', second = ''] = word;
	return (first.codePointAt(0) ?? 0) * codePoints + (second.codePointAt(0) ?? 0);
}
