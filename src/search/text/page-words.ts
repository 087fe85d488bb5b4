/** A piece as the row of words the index is made of. */
import { fold } from './fold.ts';
import { pairWord, singleWord } from './pair.ts';
import { initialsCode, spellingCode } from './spelling.ts';

export type PageWords = {
	/**
	 * Headline first, then the blocks in order, then how the headline is read. A word's place in this row is the position
	 * Pagefind keeps of it.
	 */
	words: string[];
	/** How many of them, from the start, are the headline's. */
	headline: number;
	/** The runs of characters they were made of: folded texts and codes of readings, those without a character left out. */
	runs: string[];
};

/**
 * Every block is bounded by the single words of its first and last character, so two blocks lie at least two places
 * further apart than two pairs of one block: a phrase whose pairs follow each other by one or two places never
 * reaches over a block's end (see phrase.ts). Characters that bound no block are listed at the end of the headline
 * and at the end of all blocks, so that one character alone can be asked for too. The headline's reading is two more
 * blocks at the very end, whole and in first letters (see spelling.ts).
 *
 * @param headline the piece's headline
 * @param blocks its other texts, in order: text is contiguous inside a block only
 * @param syllables how the headline's Han characters are read, in order
 */
export function pageWords(headline: string, blocks: readonly string[], syllables: readonly string[] = []): PageWords {
	const words: string[] = [];
	const listed = new Set<string>();
	const title = fold(headline).text;
	const texts = blocks.map((block) => fold(block).text);
	const codes = [spellingCode(syllables), initialsCode(syllables)];
	addBlock(title, words, listed);
	addUnlisted([title], words, listed);
	const headlineLength = words.length;
	for (const text of texts) addBlock(text, words, listed);
	addUnlisted(texts, words, listed);
	for (const code of codes) addBlock(code, words, listed);
	return { words, headline: headlineLength, runs: [title, ...texts, ...codes].filter((run) => run !== '') };
}

/** Adds the words of one block, and to `listed` the characters that get a single word here. */
function addBlock(folded: string, words: string[], listed: Set<string>): void {
	let before = '';
	for (const character of folded) {
		if (before === '') {
			listed.add(character);
			words.push(singleWord(character));
		} else {
			words.push(pairWord(before, character));
		}
		before = character;
	}
	if (before === '') return;
	listed.add(before);
	words.push(singleWord(before));
}

/** Adds a single word for each character of the texts that has none yet, and the character to `listed`. */
function addUnlisted(folded: readonly string[], words: string[], listed: Set<string>): void {
	for (const text of folded) {
		for (const character of text) {
			if (listed.has(character)) continue;
			listed.add(character);
			words.push(singleWord(character));
		}
	}
}
