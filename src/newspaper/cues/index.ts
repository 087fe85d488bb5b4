/** All cues by name: a line's own, and those that need the lines around it. */
import type { Cue } from './cue.ts';
import { layoutCues } from './layout.ts';
import { neighbourCues } from './neighbour.ts';
import { ownCueNames, ownCues } from './own.ts';
import type { LineView } from '../line-view.ts';

/** Where the line stands and what stands around it; asked after every line's own cues are known. */
export const contextCues = { ...layoutCues, ...neighbourCues } as const satisfies Record<string, Cue>;
export const cues = { ...ownCues, ...contextCues } as const satisfies Record<string, Cue>;
export type CueName = keyof typeof cues;

/** Whether a cue holds on a line of a page whose views are all made. */
export function cueHolds(name: CueName, view: LineView): boolean {
	const place = ownCueNames.indexOf(name);
	return place >= 0 ? view.own[view.ownAt + place] === 1 : cues[name].holds(view);
}
