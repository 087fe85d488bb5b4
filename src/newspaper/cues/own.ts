/** The cues that a line shows by itself, whatever stands around it: looked at once a line, and read by its neighbours. */
import type { LineView } from '../line-view.ts';
import type { Cue } from './cue.ts';
import { lengthCues } from './length.ts';
import { patternCues } from './pattern.ts';
import { punctuationCues } from './punctuation.ts';

export const ownCues = { ...lengthCues, ...punctuationCues, ...patternCues } as const;
export type OwnCueName = keyof typeof ownCues;

const entries: { name: string; cue: Cue; place: number }[] = Object.entries(ownCues).map(([name, cue], place) => ({
	name,
	cue,
	place,
}));
export const ownCueNames: readonly string[] = entries.map(({ name }) => name);

/** Most cues belong to short lines; a long one is asked only for the others. */
const shortLine = 80;
const asked = entries.map(({ cue, place }) => ({ holds: cue.holds, longest: cue.longest ?? Infinity, place }));
const askedOfLongLines = asked.filter(({ longest }) => longest > shortLine);

/** Fills in `own` of a view. */
export function observeOwnCues(view: LineView): void {
	const { length } = view.text;
	for (const { holds, longest, place } of length > shortLine ? askedOfLongLines : asked) {
		if (length <= longest && holds(view)) view.own[view.ownAt + place] = 1;
	}
}

/** @returns a reader for one of the line's own cues */
export function shows(name: OwnCueName): (view: LineView) => boolean {
	const place = ownCueNames.indexOf(name);
	return ({ own, ownAt }) => own[ownAt + place] === 1;
}

const paperLines = (
	[
		'folio',
		'date-row',
		'source-row',
		'staff-row',
		'page-citation',
		'image-file',
		'catalogue-row',
		'web-buttons',
		'web-row',
	] as const
).map((name) => ownCueNames.indexOf(name));

/** Whether a line is one of the paper itself: folio, date, source, staff. */
export function isPaperLine({ own, ownAt }: LineView): boolean {
	for (const place of paperLines) if (own[ownAt + place] === 1) return true;
	return false;
}
