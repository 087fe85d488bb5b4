/** Whether the words that two pieces share make them pieces about the same matter. */
import { pairWeight } from './common-pairs.ts';
import { mostPieces } from './postings.ts';
import type { Postings } from './postings.ts';
import type { SharedWord } from './shared-words.ts';
import { keysIn } from './telling-runs.ts';

/** What shared words have to come to. */
const least = 32;
/** What those of them that stand in a title have to come to. */
const leastInTitles = 8;
/** What the pairs of a word weigh together at least. */
const leastOfWord = 8;
/** A long word is worth no more than this: it is a sentence, or a title. */
const mostOfWord = 20;
/** What a word is worth in no title, in one, in both. */
const byTitles = [0.5, 1, 1.6] as const;
/** Of an archive's pieces, how many may have a word that tells: one of so many; a few anyhow. */
const shareOfPieces = 100;
const fewPieces = 4;
/** How many words are shown, and how long one may be. */
const mostShown = 2;
const longest = 14;

/**
 * @param pieces how many pieces there are as yet
 * @returns how close the two are, and the words to show; no words if they are not about the same matter
 */
export function mattersOf(
	shared: readonly SharedWord[],
	postings: Postings,
	pieces: number,
): { closeness: number; words: string[] } {
	const most = Math.min(mostPieces, Math.max(fewPieces, pieces / shareOfPieces));
	const counted = new Set<string>();
	const values = shared.flatMap(({ text, titles }) => {
		const count = Math.min(...keysIn(text).map((key) => postings.count(key)));
		const [whole, own] = weigh(text, counted);
		if (count > most || whole < leastOfWord) return [];
		const value = (Math.min(own, mostOfWord) * (byTitles[titles] ?? 0) * 2) / Math.log2(2 + count);
		return [{ text, titles, value }];
	});
	const closeness = sumOf(values);
	if (closeness < least || sumOf(values.filter(({ titles }) => titles > 0)) < leastInTitles) {
		return { closeness, words: [] };
	}
	const words = values
		.filter(({ text }) => text.length <= longest)
		.toSorted((a, b) => b.value - a.value)
		.filter(({ value }, n, [first]) => n === 0 || value * 2 >= (first?.value ?? 0))
		.slice(0, mostShown);
	return { closeness, words: words.map(({ text }) => text) };
}

function sumOf(values: readonly { value: number }[]): number {
	return values.reduce((sum, { value }) => sum + value, 0);
}

/** What a word's pairs weigh together, and how much of that is new. */
function weigh(word: string, counted: Set<string>): [whole: number, own: number] {
	let [whole, own] = [0, 0];
	for (let at = 0; at + 1 < word.length; at++) {
		const pair = word.slice(at, at + 2);
		const weight = pairWeight(word, at);
		whole += weight;
		if (!counted.has(pair)) own += weight;
		counted.add(pair);
	}
	return [whole, own];
}
