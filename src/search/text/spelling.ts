/**
 * How a headline is read, as characters of its own that can be indexed and asked for like any text. A syllable's first
 * letter is written with a control character (1 for a, 26 for z) and its other letters as capitals; folded text holds
 * neither, so readings and printed letters never meet, and no match begins in the middle of a syllable.
 */

/**
 * @param syllables lower-case a–z, ü as v
 * @returns the whole reading: `['liu', 'jiang']` → `\u{c}IU\u{a}IANG`
 */
export function spellingCode(syllables: readonly string[]): string {
	return syllables.map((syllable) => initial(syllable) + syllable.slice(1).toUpperCase()).join('');
}

/** @returns first letters only: `['liu', 'jiang']` → `\u{c}\u{a}` */
export function initialsCode(syllables: readonly string[]): string {
	return syllables.map(initial).join('');
}

function initial(syllable: string): string {
	const letter = syllable.charCodeAt(0) - 96;
	return letter >= 1 && letter <= 26 ? String.fromCharCode(letter) : '';
}
