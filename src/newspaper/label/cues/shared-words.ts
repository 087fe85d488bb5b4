/**
 * Whether the text under a heading speaks of what the text above it spoke of. Under a subheading the names and words of the
 * article come again; under the headline of another article hardly one does.
 */
import type { LineView } from '../../lines/line-view.ts';
import { reach } from '../../lines/reach.ts';

/** So much text is compared on either side, taken from so many lines at most, and nothing is said of less than `least`. */
const amount = { most: 2 * reach, lines: 12, least: 80 };
/** So many words in common say that the text goes on; counting stops there. */
export const many = 3;

/** Room for the runs of three characters of one side; a place that is 0 is free. */
const slots = 512;
const runs = new Int32Array(slots);
/** Stands for a run that was found on the other side, so that it isn't counted again. */
const counted = -1;

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** @returns the place of a run, or the free one where it would stand */
function placeOf(run: number): number {
	let at = (run ^ (run >>> 15)) & (slots - 1);
	while (runs[at] !== 0 && runs[at] !== run) at = (at + 1) & (slots - 1);
	return at;
}

/** @returns a number above 0 for the three characters */
const runOf = (first: number, second: number, third: number): number =>
	((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ third) >>> 1) + 1;

/** Keeps the runs of three Han characters of a text. */
function keepRuns(text: string): void {
	let [first, second] = [0, 0];
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		const third = unit >= firstHan && unit <= lastHan ? unit : 0;
		if (first !== 0 && second !== 0 && third !== 0) {
			const run = runOf(first, second, third);
			runs[placeOf(run)] = run;
		}
		first = second;
		second = third;
	}
}

/** @returns how many words of a text stand among the kept ones, up to `most`; a word of more characters counts once */
function countKept(text: string, most: number): number {
	let count = 0;
	let [first, second] = [0, 0];
	let isInWord = false;
	for (let i = 0; i < text.length && count < most; i++) {
		const unit = text.charCodeAt(i);
		const third = unit >= firstHan && unit <= lastHan ? unit : 0;
		let isKept = false;
		if (first !== 0 && second !== 0 && third !== 0) {
			const run = runOf(first, second, third);
			const place = placeOf(run);
			isKept = runs[place] === run;
			if (isKept) {
				runs[place] = counted;
				if (!isInWord) count++;
			}
		}
		isInWord = isKept;
		first = second;
		second = third;
	}
	return count;
}

/**
 * @param above the line over the heading
 * @param below the line under it
 * @param isHeading whether a line is a heading, whose words are left out
 * @returns how many words of three characters or more both texts have, `many` at most; null where there is too little text
 */
export function countSharedWords(
	above: LineView,
	below: LineView,
	isHeading: (view: LineView) => boolean,
): number | null {
	runs.fill(0);
	let length = 0;
	let at: LineView | null = above;
	for (let i = 0; at !== null && i < amount.lines && length < amount.most; i++, at = at.above) {
		if (isHeading(at)) continue;
		keepRuns(at.tail);
		length += at.tail.length;
	}
	if (length < amount.least) return null;
	let count = 0;
	length = 0;
	at = below;
	for (let i = 0; at !== null && i < amount.lines && length < amount.most; i++, at = at.below) {
		if (isHeading(at)) continue;
		count += countKept(at.head, many - count);
		if (count === many) return count;
		length += at.head.length;
	}
	return length < amount.least ? null : count;
}
