/** The index's words: one for every two neighbouring characters, and one for a character at the end of a block. */

/**
 * Marks the word of a character that bounds a block, and keeps it from being the beginning of any pair: Pagefind answers a word
 * it doesn't know with one that begins like it.
 */
const bound = '\u{2a6d6}';

/**
 * @param first one character (code point) of a folded text
 * @param second the character that follows it
 * @returns the pair's word: always two code points
 */
export function pairWord(first: string, second: string): string {
	return letter(first) + letter(second);
}

/**
 * @param character one character (code point) of a folded text
 * @returns what all pairs begin with whose first character it is, and nothing else does
 */
export function pairsFrom(character: string): string {
	return letter(character);
}

/**
 * @param character one character (code point) of a folded text
 * @returns the word that says a block begins or ends with this character: always two code points
 */
export function boundWord(character: string): string {
	return bound + letter(character);
}

/**
 * Pagefind drops punctuation from words, splits them at changes of case and lowers them, each by its own rules. So
 * it gets to see ideographs only: the common ones stand for themselves; what lies below them in Unicode (Latin,
 * digits, punctuation, kana …) is moved up by 0x20000 onto rare ideographs one to one; the rest (emoji, the rare
 * ideographs themselves) shares the 24,576 places above that, where two of them meeting is a matter of odds.
 */
function letter(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 0x3400 && code <= 0x9fff) return character;
	return String.fromCodePoint(code < 0x3400 ? 0x20000 + code : 0x24000 + (code % 0x6000));
}
