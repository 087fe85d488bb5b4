import { ideographOf } from './ideograph-of.ts';

/** Both blocks of radicals, and the compatibility ideographs, of which 12 are ideographs of their own. */
const standIns = /[\u2e80-\u2fd5\uf900-\ufad9]/gu;

/**
 * Puts ideographs in the place of radicals (⺠ → 民, ⼈ → 人) and of compatibility ideographs (U+F9E1 → 李), which come from
 * PDFs and look the same. Every character stays where it was: one whose ideograph takes more room is left.
 *
 * @returns a text of the same length in UTF-16 units; the very text if it has none
 */
export function withIdeographs(text: string): string {
	return text.replace(standIns, (character) => {
		const ideograph = ideographOf(character).normalize('NFC');
		return ideograph.length === character.length ? ideograph : character;
	});
}
