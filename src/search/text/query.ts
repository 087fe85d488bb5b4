/** What a reader typed → what to look for. */
import { fold } from './fold.ts';

export type Query = {
	/** All of it as one run, folded. */
	phrase: string;
	/** The runs a piece must hold, each anywhere, folded; only the phrase itself where nothing looser is meant. */
	words: string[];
	/** Whether the words are the reader's own; else a dictionary's. */
	typedApart: boolean;
};

/** Why there is nothing to look for: no letter, digit or ideograph in it, or more than anyone types. */
export type QueryRefusal = 'empty' | 'too-long';

/** The most characters a query may have once folded: every two of them are one download. */
export const longestQuery = 60;

const quoted = /“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|"([^"]+)"/gu;

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * Words stand apart by spaces; a quoted run is one word, spaces and all, and means exactly that. A query of one word
 * without quotes is also cut up by the browser's dictionary, for pieces that hold the words but not the phrase.
 *
 * @param typed anything; never throws
 */
export function parseQuery(typed: string): Query | QueryRefusal {
	const phrase = fold(typed).text;
	if (!searchable(phrase)) return 'empty';
	if (phrase.length > longestQuery) return 'too-long';
	const quotes = [...typed.matchAll(quoted)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
	const typedWords = typed.replace(quoted, ' ').split(/\s+/u);
	const words = unique([...quotes, ...typedWords]);
	if (words.length > 1) return { phrase, words, typedApart: true };
	return { phrase, words: quotes.length > 0 ? [phrase] : unique(dictionaryWords(typed)), typedApart: false };
}

function dictionaryWords(text: string): string[] {
	return segmenter === undefined ? [text] : [...segmenter.segment(text)].map(({ segment }) => segment);
}

function unique(words: readonly string[]): string[] {
	return [...new Set(words.map((word) => fold(word).text).filter(searchable))];
}

function searchable(folded: string): boolean {
	return /[\p{L}\p{N}]/u.test(folded);
}
