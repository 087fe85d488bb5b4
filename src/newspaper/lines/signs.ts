/**
 * Signs: classes of characters that one look over a line tells apart. Most cues and readers need one of a few
 * characters to be there; if none is, they are not asked. Most lines need no more than this look.
 */
import { reach } from './reach.ts';

const bits = new Map<string, number>();
/** By UTF-16 code unit: the signs it gives. */
const table = new Int32Array(0x10000);

/** What every line shows. */
export const anything = 1;

/**
 * @param characters any of which gives the sign; code units of the Basic Multilingual Plane
 * @returns the sign as one bit; the same characters give the same sign
 * @throws if more are asked for than a number has bits
 */
export function sign(characters: string): number {
	const known = bits.get(characters);
	if (known !== undefined) return known;
	if (bits.size >= 30) throw new Error('no bit is left for another sign');
	const bit = anything << (bits.size + 1);
	bits.set(characters, bit);
	for (let i = 0; i < characters.length; i++)
		table[characters.charCodeAt(i)] = (table[characters.charCodeAt(i)] ?? 0) | bit;
	return bit;
}

function signsBetween(text: string, from: number, to: number): number {
	let found = anything;
	for (let i = from; i < to; i++) found |= table[text.charCodeAt(i)] ?? 0;
	return found;
}

/** @returns the signs that a line shows within `reach` of its beginning or its end */
export function signsOf(text: string): number {
	const { length } = text;
	if (length <= 2 * reach) return signsBetween(text, 0, length);
	return signsBetween(text, 0, reach) | signsBetween(text, length - reach, length);
}
