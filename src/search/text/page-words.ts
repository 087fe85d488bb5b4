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
	const words: string[] = [];
	const listed = new Set<string>();
	addBlock(headline, words, listed);
	addUnlisted([headline], words, listed);
	const headlineLength = words.length;
	for (const block of blocks) addBlock(block, words, listed);
	addUnlisted(blocks, words, listed);
	return { words, headline: headlineLength };
}

/** Adds the words of one block, and to `listed` the characters that get a single word here. */
function addBlock(text: string, words: string[], listed: Set<string>): void {
	const characters = [...fold(text).text];
	const first = characters[0];
	const last = characters.at(-1);
	if (first === undefined || last === undefined) return;
	listed.add(first).add(last);
	words.push(singleWord(first));
	characters.reduce((before, after) => {
		words.push(pairWord(before, after));
		return after;
	});
	words.push(singleWord(last));
}

/** Adds a single word for each character of the texts that has none yet, and the character to `listed`. */
function addUnlisted(texts: readonly string[], words: string[], listed: Set<string>): void {
	for (const text of texts) {
		for (const character of fold(text).text) {
			if (listed.has(character)) continue;
			listed.add(character);
			words.push(singleWord(character));
		}
	}
}
