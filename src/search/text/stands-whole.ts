/**
 * Whether other words that were found stand there as such: 15 is none of what 2015, 1.15 or 15万 say, and 医保 is not in
 * 中医保健.
 */
import { wordEdges } from './word-edges.ts';

/** With one of these at an end, a run may be cut out of a longer number; 亿元 is no part of 3亿元, but all of its unit. */
const beginsInNumber = /^[\d零一二三四五六七八九十两]/u;
const endsInNumber = /[\d零一二三四五六七八九十百千万亿两]$/u;

/** What a number goes on with, before its beginning and after its end; 繁 forms as they are printed. */
const before = /(?:[0-9A-Za-z０-９]|[0-9０-９][.,．，]|[〇○零一二三四五六七八九十百千万萬亿億]|零下)$/u;
const afterFigures = /^(?:[0-9０-９%％‰万萬亿億千百十]|[.,．][0-9０-９])/u;
const afterNumerals = /^(?:[〇○零一二三四五六七八九十百千万萬亿億]|[点點][〇○零一二三四五六七八九])/u;

/** Longer runs of Han characters hardly ever come about where words meet. */
const shortWord = 3;

/** How much of the text before and after tells the dictionary which words meet there, in UTF-16 units. */
const beside = 12;

/** @returns whether a folded run can be seen in texts where it does not stand: as part of a longer number, or of two words */
export function mayBeCut(run: string): boolean {
	return isNumber(run) || [...run].length <= shortWord;
}

function isNumber(run: string): boolean {
	return beginsInNumber.test(run) || endsInNumber.test(run);
}

/**
 * @param text as printed
 * @param run folded: what was found there
 * @param place where it was found, in UTF-16 units
 * @returns false if the number it begins or ends with goes on beyond it; and of a short run without one, if a word of
 *   the dictionary does
 */
export function standsWhole(text: string, run: string, place: { start: number; end: number }): boolean {
	return isNumber(run) ? isWholeNumber(text, run, place) : isWord(text, place);
}

/**
 * @param place where the run was found, in UTF-16 units
 * @returns false if the number the run begins or ends with goes on beyond it
 */
export function isWholeNumber(text: string, run: string, { start, end }: { start: number; end: number }): boolean {
	if (beginsInNumber.test(run) && before.test(text.slice(Math.max(0, start - 2), start))) return false;
	if (!endsInNumber.test(run)) return true;
	return !(/\d$/u.test(run) ? afterFigures : afterNumerals).test(text.slice(end, end + 2));
}

function isWord(text: string, { start, end }: { start: number; end: number }): boolean {
	const from = Math.max(0, start - beside);
	const edges = wordEdges(text.slice(from, end + beside));
	return edges.has(start - from) && edges.has(end - from);
}
