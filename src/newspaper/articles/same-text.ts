/** Whether two lines print the same words: extraction changes spaces and the width of letters, not the words. */
import { white } from '../lines/characters.ts';

/** By UTF-16 code unit, what compatibility normalization and leaving out white space make of it, next to what it knows. */
const [keep, drop, narrow] = [1, 2, 3];
const kinds = new Uint8Array(0x10000);
kinds.fill(keep, 0x21, 0x7f);
kinds.fill(keep, 0x4e00, 0xa000);
for (const mark of '、。《》「」『』【】“”‘’—·') kinds[mark.charCodeAt(0)] = keep;
for (const space of white) kinds[space.charCodeAt(0)] = drop;
/** Full-width ASCII, and how far below it the narrow character is. */
kinds.fill(narrow, 0xff01, 0xff5f);
const widthStep = 0xfee0;

/** @returns a key that is equal for texts which differ in white space and character width only */
export function sameText(text: string): string {
	let words = '';
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const kind = kinds[code];
		if (kind === keep) continue;
		// Anything rarer needs the whole of Unicode.
		if (kind !== drop && kind !== narrow) return text.normalize('NFKC').replace(/\s+/gu, '');
		words += text.slice(from, at);
		if (kind === narrow) words += String.fromCharCode(code - widthStep);
		from = at + 1;
	}
	return from === 0 ? text : words + text.slice(from);
}
