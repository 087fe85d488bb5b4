/** Which chunks of an index can hold a word. */

/** More than there are code points. */
const codePoints = 0x200000;

/**
 * @param chunks the words that the chunks start with, two code points each, as a catalogue has them
 * @returns for one or two code points the numbers of the chunks, in order, that can hold a word that begins so: one for a
 *   whole word, or none
 */
export function chunksIn(chunks: string): (beginning: string) => number[] {
	const starts: number[] = [];
	const characters = [...chunks];
	for (let i = 0; i < characters.length; i += 2)
		starts.push(wordOrder((characters[i] ?? '') + (characters[i + 1] ?? '')));
	return (beginning) => {
		const first = Math.max(0, startingBy(starts, wordOrder(beginning)) - 1);
		const end = startingBy(starts, lastOrder(beginning));
		return Array.from({ length: end - first }, (_, n) => first + n);
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
