/** What is kept on this device: where each page and edition was left, how it is read, and that the next page is to go on. */
import type { Sentence } from './read-sentences.ts';
import { rates } from './rates.ts';
import type { Rate } from './rates.ts';

/** opener.ts asks for places and for the last of these by itself. */
const placeKey = (pathname: string): string => `listen:${pathname}`;
const rateKey = 'listen-rate';
const stopKey = 'listen-stop';
const goOnKey = 'listen-on';
/** Of what is kept of a place; another one is no place. */
const version = 1;
/** Characters of a sentence that it is known by. */
const known = 24;

/** Whether what is read at this address was left somewhere past its beginning. */
export function hasPlace(pathname: string): boolean {
	return kept(placeKey(pathname)) !== null;
}

/**
 * @param nameOf tells what a sentence belongs to: a paragraph, a piece
 * @returns the sentence it was left at; where the text has changed, the one of the same words, else the first that belongs
 * to the same; else the first of all
 */
export function keptPlace(
	pathname: string,
	sentences: readonly Sentence[],
	nameOf: (sentence: Sentence) => string,
): number {
	const place = parsed(kept(placeKey(pathname)));
	if (place === null) return 0;
	const isIt = ({ words }: Sentence): boolean => words.slice(0, known) === place.words;
	const there = sentences[place.at];
	if (there !== undefined && isIt(there)) return place.at;
	const isThere = (one: Sentence): boolean => place.name === '' || nameOf(one) === place.name;
	const same = sentences.findIndex((one) => isIt(one) && isThere(one));
	return Math.max(same >= 0 ? same : sentences.findIndex(isThere), 0);
}

export function keepPlace(
	pathname: string,
	sentences: readonly Sentence[],
	at: number,
	nameOf: (sentence: Sentence) => string,
): void {
	const sentence = sentences[at];
	if (sentence === undefined || at === 0) forgetPlace(pathname);
	else keep(placeKey(pathname), JSON.stringify([version, at, sentence.words.slice(0, known), nameOf(sentence)]));
}

export function forgetPlace(pathname: string): void {
	keep(placeKey(pathname), null);
}

/** Whether every piece is to be the last; of a time to stop at, nothing is kept. */
export function keptStop(): 'piece' | 'never' {
	return kept(stopKey) === 'piece' ? 'piece' : 'never';
}

export function keepStop(choice: 'piece' | 'never'): void {
	keep(stopKey, choice === 'piece' ? choice : null);
}

export function keptRate(): Rate {
	const value = kept(rateKey);
	return rates.find((rate) => String(rate.value) === value) ?? rates[1];
}

export function keepRate({ value }: Rate): void {
	keep(rateKey, String(value));
}

/** Has the page at this address begin by itself, in this tab. */
export function goOnAt(pathname: string): void {
	keep(goOnKey, pathname, () => sessionStorage);
}

/** Each page begins by itself once. */
export function goOnNowhere(): void {
	keep(goOnKey, null, () => sessionStorage);
}

function parsed(text: string | null): { at: number; words: string; name: string } | null {
	try {
		const value: unknown = JSON.parse(text ?? 'null');
		if (!Array.isArray(value)) return null;
		const parts: readonly unknown[] = value;
		const [itsVersion, at, words, name] = parts;
		if (itsVersion !== version || typeof at !== 'number') return null;
		return typeof words === 'string' && typeof name === 'string' ? { at, words, name } : null;
	} catch {
		return null;
	}
}

function kept(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function keep(key: string, value: string | null, store: () => Storage = () => localStorage): void {
	try {
		if (value === null) store().removeItem(key);
		else store().setItem(key, value);
	} catch {
		// A device that keeps nothing reads aloud all the same.
	}
}
