/**
 * Characters that show nothing and mean nothing in a printed text: they come along when it is copied. Like the white
 * space around a line, they are no text; a line's `text` and the ledger are without them.
 *
 * Soft hyphen, zero-width space, non-joiner and joiner, marks and overrides of direction, word joiner, byte order mark,
 * object replacement. A joiner between two pictures is kept: it makes one picture of them.
 */
const invisible =
	/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** All that may be one. */
export const invisibleCharacters =
	'\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufffc';
const any = new RegExp(`[${invisibleCharacters}]`, 'u');

/** @returns the text without the characters that show nothing; line ends stay where they are */
export function withoutInvisible(text: string): string {
	return any.test(text) ? text.replace(invisible, '') : text;
}

/**
 * @param source a line as it came
 * @param offset into the line without such characters, from 0
 * @returns the offset of the same character in the line as it came
 */
export function offsetInSource(source: string, offset: number): number {
	let at = offset;
	for (const { 0: found, index } of source.matchAll(invisible)) {
		if (index > at) break;
		at += found.length;
	}
	return at;
}
