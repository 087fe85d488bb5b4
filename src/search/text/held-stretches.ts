/** Where the lines of a text that search shows may not end. */
import { unbrokenRuns } from '../../typesetting/unbroken.ts';
import type { Stretch } from './marks.ts';
import { stretchesIn } from './stretches-in.ts';

/** Stretches that follow one another; those of a text that is `whole` stay on one line. */
export type Held = { whole: boolean; stretches: Stretch[] };

/**
 * @param text in stretches, which may be parted within a number and its unit
 * @returns the same characters in order, cut where such a run begins and ends
 */
export function heldStretches(text: readonly Stretch[]): Held[] {
	const printed = text.map((stretch) => stretch.text).join('');
	const held: Held[] = [];
	let at = 0;
	for (const { from, to } of unbrokenRuns(printed)) {
		held.push({ whole: false, stretches: stretchesIn(text, at, from) });
		held.push({ whole: true, stretches: stretchesIn(text, from, to) });
		at = to;
	}
	held.push({ whole: false, stretches: stretchesIn(text, at, printed.length) });
	return held.filter(({ stretches }) => stretches.length > 0);
}
