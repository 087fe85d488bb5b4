/** A piece as the row of words the index is made of. */
import type { InSimplified } from '../piece.ts';
import { fold } from './fold.ts';
import { boundWord, pairWord } from './pair.ts';
import { initialsCode, spellingCode } from './spelling.ts';

/** A run of text as it is printed. */
export type Written = { text: string } & InSimplified;

export type PageWords = {
	/**
	 * Headline first, then the blocks in order, then how the headline is read; a text with a simplified form twice, that
	 * form behind it. A word's place in this row is the position Pagefind keeps of it.
	 */
	words: string[];
	/** How many of them, from the start, are the headline's. */
	headline: number;
	/** The runs of characters they were made of: folded texts and codes of readings, those without a character left out. */
	runs: string[];
};

/**
 * Every block is bounded by words of its first and its last character, so two blocks lie at least two places further
 * apart than two pairs of one block: a phrase whose pairs follow each other by one or two places never reaches over a
 * block's end (see phrase.ts). Each character begins a pair or ends its block, so one alone can be asked for too (see
 * character.ts). The headline's reading is two more blocks at the very end, whole and in first letters (see spelling.ts).
 *
 * @param headline the piece's headline
 * @param blocks its other texts, in order: text is contiguous inside a block only
 * @param syllables how the headline's Han characters are read, in order
 */
export function pageWords(headline: Written, blocks: readonly Written[], syllables: readonly string[] = []): PageWords {
	const titles = foldedForms(headline);
	const runs = [...blocks.flatMap(foldedForms), spellingCode(syllables), initialsCode(syllables)];
	const words = titles.flatMap(blockWords);
	const headlineLength = words.length;
	for (const run of runs) words.push(...blockWords(run));
	return { words, headline: headlineLength, runs: [...titles, ...runs].filter((run) => run !== '') };
}

function foldedForms({ text, simplified }: Written): string[] {
	return simplified === undefined ? [fold(text).text] : [fold(text).text, fold(simplified).text];
}

/** A block of one character is one word. */
function blockWords(folded: string): string[] {
	const words: string[] = [];
	let before = '';
	for (const character of folded) {
		words.push(before === '' ? boundWord(character) : pairWord(before, character));
		before = character;
	}
	if (words.length > 1) words.push(boundWord(before));
	return words;
}
