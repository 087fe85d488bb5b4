/** Where the lines of a text that search shows may not end. */
import { unbrokenRuns } from '../../typesetting/unbroken.ts';
import type { Stretch } from './marks.ts';

/** Stretches that follow one another; those of a text that is `whole` stay on one line. */
export type Held = { whole: boolean; stretches: Stretch[] };

/**
 * @param text in stretches, which may be parted within a number and its unit
 * @returns the same characters in order, cut where such a run begins and ends
 */
export function heldStretches(text: readonly Stretch[]): Held[] {
	const runs = unbrokenRuns(text.map((stretch) => stretch.text).join(''));
	const held: Held[] = [];
	let at = 0;
	let next = 0;
	for (const { text: printed, marked } of text) {
		const end = at + printed.length;
		let from = at;
		while (from < end) {
			const run = runs[next];
			const whole = run !== undefined && run.from <= from;
			const to = Math.min(end, run === undefined ? end : whole ? run.to : run.from);
			const stretch = { text: printed.slice(from - at, to - at), marked };
			const last = held.at(-1);
			if (last !== undefined && last.whole === whole && (!whole || run.from < from)) last.stretches.push(stretch);
			else held.push({ whole, stretches: [stretch] });
			from = to;
			if (run !== undefined && to === run.to) next += 1;
		}
		at = end;
	}
	return held;
}
