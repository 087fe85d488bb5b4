/**
 * Whether the text under a heading speaks of what the text above it spoke of. Under a subheading the names and words of the
 * article come again; under the headline of another article hardly one does.
 */
import type { LineView } from '../../lines/line-view.ts';
import { reach } from '../../lines/reach.ts';

/** So much text is compared on either side, taken from so many lines at most, and nothing is said of less than `least`. */
const amount = { most: 3 * reach, lines: 12, least: 80 };
/** So many words in common say that the text goes on; counting stops there. */
export const many = 3;

/** Room for the runs of three characters of one side; a place that is 0 is free. */
const slots = 1024;
const runs = new Int32Array(slots);
/** Stands for a run that was found on the other side, so that it isn't counted again. */
const counted = -1;

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Walks over the runs of three Han characters of a text, each as a number; stops where `take` says so. */
function walk(text: string, take: (run: number, at: number) => boolean): boolean {
	let first = 0;
	let second = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		const third = unit >= firstHan && unit <= lastHan ? unit : 0;
		if (first > 0 && second > 0 && third > 0) {
			const run = Math.imul(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ third, 0xc2b2ae35) >>> 1;
			if (take(run + 1, i)) return true;
		}
		first = second;
		second = third;
	}
	return false;
}

const placeOf = (run: number): number => {
	let at = run & (slots - 1);
	while (runs[at] !== 0 && runs[at] !== run) at = (at + 1) & (slots - 1);
	return at;
};

const keep = (run: number): boolean => {
	runs[placeOf(run)] = run;
	return false;
};

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
		walk(at.tail, keep);
		length += at.tail.length;
	}
	if (length < amount.least) return null;
	let count = 0;
	let lastAt = -1;
	const meet = (run: number, end: number): boolean => {
		const place = placeOf(run);
		if (runs[place] !== run) return false;
		runs[place] = counted;
		// 疫情防控 is one word, not two runs.
		const goesOn = end === lastAt + 1;
		lastAt = end;
		return !goesOn && ++count === many;
	};
	length = 0;
	at = below;
	for (let i = 0; at !== null && i < amount.lines && length < amount.most; i++, at = at.below) {
		if (isHeading(at)) continue;
		lastAt = -1;
		if (walk(at.head, meet)) return count;
		length += at.head.length;
	}
	return length < amount.least ? null : count;
}
