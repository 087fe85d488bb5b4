/** Text that is drawn → lines. Pure; widths are in em. */

import type { Phrase, Word } from '../view/headline.ts';

/** What stays on one line, and whether a printed space stands before it if it does not begin one. */
type Unit = { text: string; spaced: boolean };

/** A space between phrases on one line, in em. */
const space = 0.5;

/**
 * As few lines as will do, and those as even as they can be; a phrase stays whole if it fits a line.
 *
 * @param widthOf how wide a text is set
 * @param room how wide a line may be; a single word may be wider
 */
export function linesOf(phrases: readonly Phrase[], widthOf: (text: string) => number, room: number): string[] {
	const units = phrases.flatMap((phrase, n) => unitsOf(phrase, n > 0, (text) => widthOf(text) <= room));
	const fewest = fill(units, widthOf, room);
	let [low, high] = [room / 2, room];
	while (high - low > 0.25) {
		const middle = (low + high) / 2;
		if (fill(units, widthOf, middle).length > fewest.length) low = middle;
		else high = middle;
	}
	const even = fill(units, widthOf, high);
	return even.length > fewest.length ? fewest : even;
}

/**
 * A text as it runs on: each line as full as it gets.
 *
 * @param units what stays on one line each: see `runningUnits`
 */
export function filledLines(units: readonly string[], widthOf: (text: string) => number, room: number): string[] {
	return fill(
		units.map((text) => ({ text, spaced: false })),
		widthOf,
		room,
	).map((line) => line.trimEnd());
}

function unitsOf(phrase: Phrase, spaced: boolean, fits: (text: string) => boolean): Unit[] {
	return piecesOf(phrase, fits).map((text, n) => ({ text, spaced: spaced && n === 0 }));
}

/** @returns the characters of a word, or of words that stay together */
export function printedText(word: Word): string {
	return typeof word === 'string' ? word : word.map(printedText).join('');
}

/** What stays together if it fits, or else the same of its words. */
function piecesOf(word: Word, fits: (text: string) => boolean): string[] {
	const whole = printedText(word);
	return typeof word === 'string' || fits(whole) ? [whole] : word.flatMap((part) => piecesOf(part, fits));
}

function fill(units: readonly Unit[], widthOf: (text: string) => number, room: number): string[] {
	const lines: string[] = [];
	let width = Infinity;
	for (const { text, spaced } of units) {
		const own = widthOf(text);
		const before = spaced ? space : 0;
		if (width + before + own > room) {
			lines.push(text);
			width = own;
		} else {
			lines.push(`${lines.pop() ?? ''}${spaced ? ' ' : ''}${text}`);
			width += before + own;
		}
	}
	return lines;
}
