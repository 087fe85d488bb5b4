/** Characters that few pages have and that each cost a look over the whole text to find: one look finds them all. */
import { invisibleCharacters } from './invisible.ts';
import { uncountedEnds } from './line-ends.ts';

/** What a page may show, each one bit. */
export const rare = { uncountedEnd: 1, carriageReturn: 2, invisible: 4 } as const;

/** By UTF-16 code unit: the bit that it gives. */
const kinds = new Uint8Array(0x10000);
for (const character of uncountedEnds) kinds[character.charCodeAt(0)] = rare.uncountedEnd;
for (const character of invisibleCharacters) kinds[character.charCodeAt(0)] = rare.invisible;
kinds[0x0d] = rare.carriageReturn;

/** @returns which of these characters a text has */
export function rareIn(text: string): number {
	let found = 0;
	for (let i = 0; i < text.length; i++) found |= kinds[text.charCodeAt(i)] ?? 0;
	return found;
}
