/**
 * Signs: classes of characters that one look over a line tells apart. Most cues and readers need one of a few
 * characters to be there; if none is, they are not asked. Most lines need no more than this look.
 */
import { CharacterSet } from './character-set.ts';

/** A set of signs: what a line shows, or of which it must show one. */
export type Signs = { readonly low: number; readonly high: number };

/** Whether two sets have a sign in common. */
export const haveCommon = (a: Signs, b: Signs): boolean => ((a.low & b.low) | (a.high & b.high)) !== 0;

/** What every line shows. */
export const anything: Signs = { low: 1, high: 0 };
const nothing: Signs = { low: 0, high: 0 };

const bySet = new Map<string, Signs>();
/** By UTF-16 code unit the number of the signs it gives; many give the same. 0 stands for none. */
const kinds = new Uint8Array(0x10000);
/** By that number: the signs. */
const lows = new Int32Array(256);
const highs = new Int32Array(256);
const numbers = new Map([['0 0', 0]]);

function kindOf({ low, high }: Signs): number {
	const key = `${String(low)} ${String(high)}`;
	const known = numbers.get(key);
	if (known !== undefined) return known;
	const kind = numbers.size;
	if (kind > 255) throw new Error('the signs tell too many kinds of characters apart');
	numbers.set(key, kind);
	lows[kind] = low;
	highs[kind] = high;
	return kind;
}

/**
 * @param characters any of which gives the sign; code units of the Basic Multilingual Plane
 * @returns the sign; the same characters give the same sign
 * @throws if more are asked for than two words have bits
 */
export function sign(characters: string): Signs {
	const known = bySet.get(characters);
	if (known !== undefined) return known;
	const place = bySet.size + 1;
	if (place > 63) throw new Error('no bit is left for another sign');
	const made = place < 32 ? { ...nothing, low: 1 << place } : { ...nothing, high: 1 << (place - 32) };
	bySet.set(characters, made);
	for (let i = 0; i < characters.length; i++) {
		const unit = characters.charCodeAt(i);
		const kind = kinds[unit] ?? 0;
		kinds[unit] = kindOf({ low: (lows[kind] ?? 0) | made.low, high: (highs[kind] ?? 0) | made.high });
	}
	return made;
}

/** @returns the signs that a text shows */
export function signsOf(text: string): Signs {
	let { low, high } = anything;
	for (let i = 0; i < text.length; i++) {
		const kind = kinds[text.charCodeAt(i)] ?? 0;
		low |= lows[kind] ?? 0;
		high |= highs[kind] ?? 0;
	}
	return { low, high };
}

const lineFeed = '\n'.charCodeAt(0);
const indents = new CharacterSet(' \t　');

/**
 * Finds where the lines of a page end and what they show, by one look at each of its characters: this takes a third of
 * the time of splitting the page and looking at its lines one by one.
 * @param text a page; only LF ends a line here
 * @param take is given each line's beginning and end, and its signs without those of its indent
 */
export function scanLines(text: string, take: (from: number, to: number, signs: Signs) => void): void {
	const { length } = text;
	let from = 0;
	while (from <= length) {
		let { low, high } = anything;
		let at = from;
		while (indents.hasAt(text, at)) at++;
		for (; at < length; at++) {
			const unit = text.charCodeAt(at);
			if (unit === lineFeed) break;
			const kind = kinds[unit] ?? 0;
			low |= lows[kind] ?? 0;
			high |= highs[kind] ?? 0;
		}
		take(from, at, { low, high });
		from = at + 1;
	}
}
