/** A piece as the row of words the index is made of. */
import { fold } from './fold.ts';
import { pairWord, singleWord } from './pair.ts';

export type PageWords = {
	/** Headline first, then the blocks in order. A word's place in this row is the position Pagefind keeps of it. */
	words: string[];
	/** How many of them, from the start, are the headline's. */
	headline: number;
};

/**
 * Every block is bounded by the single words of its first and last character, so two blocks lie at least two places
 * further apart than two pairs of one block: a phrase whose pairs follow each other by one or two places never
 * reaches over a block's end (see phrase.ts). Characters that bound no block are listed at the end of the headline
 * and at the end of all, so that one character alone can be asked for too.
 *
 * @param headline the piece's headline
 * @param blocks its other texts, in order: text is contiguous inside a block only
 */
export function pageWords(headline: string, blocks: readonly string[]): PageWords {
	const listed = new Set<string>();
	const words = [...blockWords(headline, listed), ...unlisted([headline], listed)];
	const headlineLength = words.length;
	for (const block of blocks) words.push(...blockWords(block, listed));
	words.push(...unlisted(blocks, listed));
	return { words, headline: headlineLength };
}

/** The words of one block, in order; adds to `listed` the characters that get a single word here. */
function blockWords(text: string, listed: Set<string>): string[] {
	const characters = [...fold(text).text];
	const first = characters[0];
	const last = characters.at(-1);
	if (first === undefined || last === undefined) return [];
	listed.add(first).add(last);
	const words = [singleWord(first)];
	characters.reduce((before, after) => {
		words.push(pairWord(before, after));
		return after;
	});
	words.push(singleWord(last));
	return words;
}

/** A single word for each character of the texts that has none yet; adds them to `listed`. */
function unlisted(texts: readonly string[], listed: Set<string>): string[] {
	const words: string[] = [];
	for (const text of texts) {
		for (const character of fold(text).text) {
			if (listed.has(character)) continue;
			listed.add(character);
			words.push(singleWord(character));
		}
	}
	return words;
}
