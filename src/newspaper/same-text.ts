/** Whether two lines print the same words: extraction changes spaces and the width of letters, not the words. */

/** What normalization leaves as it is: ASCII, Han and the marks of Chinese text. */
const unchanged = /^[!-~\u4e00-\u9fff、。《》「」『』【】“”‘’—·]*$/;
/** What it sets narrow: full-width ASCII. */
const wide = /[！-～]/g;
const narrow = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** @returns a key that is equal for texts which differ in white space and character width only */
export function sameText(text: string): string {
	if (unchanged.test(text)) return text;
	// Nearly every line: no need of the whole of Unicode.
	const words = text.replace(/\s+/g, '').replace(wide, narrow);
	return unchanged.test(words) ? words : text.normalize('NFKC').replace(/\s+/gu, '');
}
