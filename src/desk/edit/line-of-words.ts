/** The line of a page on which some words begin. */

/**
 * White space and line ends make no difference, as in a correction.
 *
 * @param lines all of a page
 * @param words not blank
 * @returns the line's number from 1, 'several' for words that stand there more than once, null for none
 */
export function lineOfWords(lines: readonly string[], words: string): number | 'several' | null {
	const bare = lines.map(withoutWhite);
	const [whole, wanted] = [bare.join(''), withoutWhite(words)];
	const at = wanted === '' ? -1 : whole.indexOf(wanted);
	if (at < 0) return null;
	if (whole.includes(wanted, at + 1)) return 'several';
	let end = 0;
	return bare.findIndex((line) => (end += line.length) > at) + 1;
}

const withoutWhite = (text: string): string => text.replace(/\s+/gu, '');
