/** Characters that patterns name as classes: `\s`, `\d`, `[a-z]`, `[①-⑳]`. */

/** @returns all characters from one to another, both included */
function range(from: string, to: string): string {
	const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
	return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

export const white = `\t\v\f \u00a0\u1680${range('\u2000', '\u200a')}\u2028\u2029\u202f\u205f\u3000\ufeff`;
export const digits = range('0', '9');
export const wideDigits = range('０', '９');
export const letters = range('A', 'Z') + range('a', 'z');
export const circled = range('①', '⑳');
export const numerals = '一二三四五六七八九十';
