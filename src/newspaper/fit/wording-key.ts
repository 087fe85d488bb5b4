import { sameText } from '../articles/same-text.ts';

/** A longer line is not printed again. UTF-16 units. */
const longest = 30;

/** @returns what is equal for lines that differ in figures and white space alone; null for one that is too long */
export function wordingKey(text: string): string | null {
	const bare = sameText(text);
	if (bare.length > longest) return null;
	return bare.replaceAll(/\d+/gu, '0').replaceAll(/[〇零一二三四五六七八九十]+/gu, '一');
}
