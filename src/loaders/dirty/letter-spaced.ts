/** Chinese with a space after every character, as old systems set headings: no search finds it, and no name is seen. */
import { hasCommonSurname } from '../../newspaper/fields/surname.ts';

/** Four single characters or more, with nothing but white space or punctuation around them. */
const spaced =
	/(?<![^\s\u3000（(【“])(?:\p{Script=Han}[ \u00a0\u3000]+){3,}\p{Script=Han}(?![^\s\u3000，。：；、！？）)】”])/gu;

/**
 * @param line of a page or a post
 * @returns where in it the first such words stand, from 0; null where it has none. Names of two characters, set with
 *   spaces to be as long as others (王 磊 李 娜), are none
 */
export function letterSpaced(line: string): { at: number; details: { words: string } } | null {
	for (const { 0: words, index } of line.matchAll(spaced)) {
		if (!areNames(words))
			return { at: index, details: { words: words.length > 20 ? `${words.slice(0, 20)}…` : words } };
	}
	return null;
}

function areNames(words: string): boolean {
	const characters = words.replace(/[ \u00a0\u3000]+[文图摄编]$/u, '').split(/[ \u00a0\u3000]+/);
	return (
		characters.length % 2 === 0 &&
		characters.every((character, index) => index % 2 === 1 || hasCommonSurname(character))
	);
}
