/** Whether a number that was found is all of the number that is printed: 15 is none of what 2015, 1.15 or 15万 say. */

/** With one of these at an end, a run may be cut out of a longer number. */
const beginsInNumber = /^[\d零一二三四五六七八九十百千万亿两]/u;
const endsInNumber = /[\d零一二三四五六七八九十百千万亿两]$/u;

/** What a number goes on with, before its beginning and after its end; 繁 forms as they are printed. */
const before = /(?:[0-9A-Za-z０-９]|[0-9０-９][.,．，]|[〇○零一二三四五六七八九十百千万萬亿億])$/u;
const afterFigures = /^(?:[0-9０-９%％‰万萬亿億千百十]|[.,．][0-9０-９])/u;
const afterNumerals = /^(?:[〇○零一二三四五六七八九十百千万萬亿億]|[点點][〇○零一二三四五六七八九])/u;

/** @returns whether a folded run begins or ends with a number, so that a longer one may hold it */
export function mayBeCut(run: string): boolean {
	return beginsInNumber.test(run) || endsInNumber.test(run);
}

/**
 * @param text as printed
 * @param run folded: what stands there
 * @param place where it stands, in UTF-16 units
 * @returns false if the number it begins or ends with goes on beyond it
 */
export function isWholeNumber(text: string, run: string, { start, end }: { start: number; end: number }): boolean {
	if (beginsInNumber.test(run) && before.test(text.slice(Math.max(0, start - 2), start))) return false;
	if (!endsInNumber.test(run)) return true;
	return !(/\d$/u.test(run) ? afterFigures : afterNumerals).test(text.slice(end, end + 2));
}
