/** Traditional characters as simplified ones. Holds a table of 17 KiB (gzip): imported only if it is needed. */
import pairs from 'opencc-js/dict/TSCharacters';

/** Each traditional character's usual simplified one. */
export const simplified: ReadonlyMap<string, string> = readTable();

function readTable(): Map<string, string> {
	const simplified = new Map<string, string>();
	for (const pair of pairs.split('|')) {
		const [from, to] = pair.split(' ');
		if (from !== undefined && to !== undefined) simplified.set(from, to);
	}
	return simplified;
}

/** @returns the text with each traditional character as its usual simplified one */
export function toSimplified(text: string): string {
	return [...text].map((character) => simplified.get(character) ?? character).join('');
}
