/** The names that editions have of their own, as the search pages carry them, with how they are read. */
import type { Spelt } from './spelt-match.ts';

/** `plainIssue` leaves no such sign in a name. */
const between = '|';

/** @param readingOf a Han character's syllable */
export function packNames(names: readonly string[], readingOf: (character: string) => string | undefined): string {
	return names
		.map((name) => {
			const characters = name.match(/\p{Script=Han}/gu) ?? [];
			return [name, ...characters.map((character) => readingOf(character) ?? '-')].join(' ');
		})
		.join(between);
}

/** @param packed as `packNames` has it; '' if there are none */
export function unpackNames(packed: string): Spelt[] {
	if (packed === '') return [];
	return packed.split(between).map((one) => {
		const [text = '', ...syllables] = one.split(' ');
		return { text, spelt: syllables.join(' ') };
	});
}
