/** What is kept on this device: where each page was left, how fast it is read, and that the next page is to go on. */
import type { Sentence } from './read-sentences.ts';
import { rates } from './rates.ts';
import type { Rate } from './rates.ts';

/** opener.ts asks for the first and the last of these by itself. */
const placeKey = `listen:${location.pathname}`;
const rateKey = 'listen-rate';
const goOnKey = 'listen-on';
/** Of what is kept of a place; another one is no place. */
const version = 1;
/** Characters of a sentence that it is known by. */
const known = 24;

/** Whether the page was left somewhere past its beginning. */
export function hasPlace(): boolean {
	return kept(placeKey) !== null;
}

/** @returns the sentence the page was left at; where its text has changed, its paragraph's first; else the first of all */
export function keptPlace(sentences: readonly Sentence[]): number {
	const place = parsed(kept(placeKey));
	if (place === null) return 0;
	if (sentences[place.at]?.text.slice(0, known) === place.text) return place.at;
	return Math.max(place.id === '' ? 0 : sentences.findIndex(({ block }) => idOf(block) === place.id), 0);
}

export function keepPlace(sentences: readonly Sentence[], at: number): void {
	const sentence = sentences[at];
	if (sentence === undefined || at === 0) forgetPlace();
	else keep(placeKey, JSON.stringify([version, at, sentence.text.slice(0, known), idOf(sentence.block)]));
}

export function forgetPlace(): void {
	keep(placeKey, null);
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

/** The id of a paragraph, or of the box or photo it stands in; '' where there is none. */
function idOf(block: Element): string {
	return block.closest('[id]:not(main)')?.id ?? '';
}

function parsed(text: string | null): { at: number; text: string; id: string } | null {
	try {
		const value: unknown = JSON.parse(text ?? 'null');
		if (!Array.isArray(value)) return null;
		const parts: readonly unknown[] = value;
		const [itsVersion, at, words, id] = parts;
		if (itsVersion !== version || typeof at !== 'number') return null;
		return typeof words === 'string' && typeof id === 'string' ? { at, text: words, id } : null;
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
