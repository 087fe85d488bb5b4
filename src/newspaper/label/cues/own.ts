/** The cues that a line shows by itself, whatever stands around it: looked at once a line, and read by its neighbours. */
import type { LineView } from '../../lines/line-view.ts';
import { hasBit, wordsFor } from './bits.ts';
import { captionCues } from './captions.ts';
import { kindCues } from './kinds.ts';
import { knownCues } from './known.ts';
import { lengthCues } from './length.ts';
import { mastheadCues } from './masthead.ts';
import { patternCues } from './pattern.ts';
import { punctuationCues } from './punctuation.ts';
import { rowCues } from './rows.ts';
import { serviceCues } from './services.ts';
import { titleCues } from './title.ts';

export const ownCues = {
	...lengthCues,
	...punctuationCues,
	...patternCues,
	...titleCues,
	...kindCues,
	...captionCues,
	...knownCues,
	...mastheadCues,
	...serviceCues,
	...rowCues,
} as const;
export type OwnCueName = keyof typeof ownCues;
export const ownCueNames: readonly string[] = Object.keys(ownCues);
/** How many words a line's own cues take. */
export const ownCueWords = wordsFor(ownCueNames.length);

/** @returns a reader for one of the line's own cues */
export function shows(name: OwnCueName): (view: LineView) => boolean {
	const place = ownCueNames.indexOf(name);
	return ({ page, at }) => hasBit(page.bits, at, place);
}
