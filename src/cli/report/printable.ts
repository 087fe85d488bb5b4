/** Line ends, escapes, marks that turn the direction of text, half characters: what must not reach a terminal. */
const unsafe = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** Makes a text safe to print on one line of a terminal: a tab becomes a space, what has no shape a question mark. */
export function printable(text: string): string {
	return text.replace(unsafe, (character) => (character === '\t' ? ' ' : '?'));
}
