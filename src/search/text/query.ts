/** What a reader typed → what to look for. */
import { fold } from './fold.ts';
import { betweenQuestions, withoutParticles } from './question-words.ts';
import { dictionaryWords } from './word-edges.ts';

export type Query = {
	/** All of it as one run, folded; what is to be left out is no part of it. */
	phrase: string;
	/** The runs a piece must hold, each anywhere, folded; only the phrase itself if nothing looser is meant. */
	words: string[];
	/** Whether the words are the reader's own; else a dictionary's. */
	typedApart: boolean;
	/** The runs no piece may hold, folded. */
	without: string[];
};

/** Why there is nothing to look for: no letter, digit or ideograph in it, or more than anyone types. */
export type QueryRefusal = 'empty' | 'too-long';

/** The most characters a query may have once folded: every two of them are one download. */
export const longestQuery = 60;

const quoted = /“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|"([^"]+)"/gu;

/**
 * A dash where a word begins, and what follows it: a quoted run, to the query's end if the quote is left open, or a word.
 * Before degrees it is a minus.
 */
const excluded =
	/(?<=^|\s)(?!.\d+(?:\.\d+)?\s*[℃°度])[-‐‑‒–—−－](“[^“”]+(?:”|$)|「[^「」]+(?:」|$)|『[^『』]+(?:』|$)|"[^"]+(?:"|$)|[^\s“「『"]+)/gu;

/** A tag of HTML that was copied along with the words: in pages found, its letters would be marked. */
const tag = /<\/?[a-z][^<>]*>/giu;

/** At a query's ends, what is neither letter nor figure nor a unit's sign nor the minus of degrees decides nothing. */
const atEnds = /^(?:(?!-\d+(?:\.\d+)?[°度])[^\p{L}\p{N}])+|[^\p{L}\p{N}%‰°]+$/gu;

/**
 * Words stand apart by spaces; a quoted run is one word, spaces and all, and means exactly that; a dash before a word
 * leaves out what holds it, unless there is nothing else. A query of one word without quotes is also cut up at its punctuation and by the browser's
 * dictionary, for pieces that hold the words but not the phrase; what only asks, 多少 or 能不能, is none of them. Punctuation decides inside a run and not at its ends.
 * Tags of HTML decide nothing, unless there is nothing else.
 *
 * @param typed anything; never throws
 */
export function parseQuery(typed: string): Query | QueryRefusal {
	const text = typed.replace(tag, ' ');
	return searchable(text) ? parseText(text) : parseText(typed);
}

function parseText(typed: string): Query | QueryRefusal {
	const kept = typed.replace(excluded, ' ');
	// Where all is to be left out, nothing can be.
	const wanted = searchable(runOf(kept)) ? kept : typed;
	const phrase = runOf(wanted);
	if (!searchable(phrase)) return 'empty';
	const without = wanted === typed ? [] : unique([...typed.matchAll(excluded)].map((match) => match[1] ?? ''));
	if (phrase.length + without.join('').length > longestQuery) return 'too-long';
	const quotes = [...wanted.matchAll(quoted)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
	const words = unique([...quotes, ...wanted.replace(quoted, ' ').split(/\s+/u)]);
	if (words.length > 1) return { phrase, words, typedApart: true, without };
	let found: string[] | undefined;
	return {
		phrase,
		// Looked up when they are asked for: the phrase as a whole is looked for before, and goes without a dictionary.
		get words() {
			return (found ??= quotes.length > 0 ? [phrase] : unique(wordsOf(fold(wanted).text)));
		},
		typedApart: false,
		without,
	};
}

/** What parts two words; between figures and letters it is part of one: 294.26, 1-11, wi-fi. */
const parting = /(?<![0-9a-z])[^\p{L}\p{N}%‰°]+|[^\p{L}\p{N}%‰°]+(?![0-9a-z])/u;

/** @returns what stands between the punctuation of a folded text */
export function runsOf(text: string): string[] {
	return text.split(parting);
}

/** Up to so many characters, a run is not taken apart into single ones: half the archive has both of 低 and 保. */
const shortRun = 4;

function wordsOf(text: string): string[] {
	if (/^-\d/u.test(text.replace(atEnds, ''))) return [text];
	return runsOf(text).flatMap((run) =>
		[...run].length > shortRun
			? withoutParticles(betweenQuestions(run).flatMap(dictionaryWords))
			: withoutSingles(dictionaryWords(run)),
	);
}

/** @returns words of two characters or more: each that is alone, with the character behind it, or else the one before it */
function withoutSingles(words: readonly string[]): string[] {
	const run = [...words.join('')];
	let at = 0;
	return words.map((word) => {
		const [start, length] = [at, [...word].length];
		at += length;
		if (length > 1) return word;
		const pair = Math.max(0, Math.min(start, run.length - 2));
		return run.slice(pair, pair + 2).join('');
	});
}

/** @returns the query that asks for just these words, each as it is typed: what is quoted means exactly that */
export function exactly(typed: string): string {
	return typed
		.trim()
		.split(/\s+/u)
		.map((word) => (/^[-‐‑‒–—−－]/u.test(word) ? word : `“${word}”`))
		.join(' ');
}

function unique(words: readonly string[]): string[] {
	return [...new Set(words.map(runOf).filter(searchable))];
}

function runOf(text: string): string {
	return fold(text).text.replace(atEnds, '');
}

function searchable(folded: string): boolean {
	return /[\p{L}\p{N}]/u.test(folded);
}
