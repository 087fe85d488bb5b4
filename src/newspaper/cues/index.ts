/** All cues by name. */
import { layoutCues } from './layout.ts';
import { lengthCues } from './length.ts';
import { neighbourCues } from './neighbour.ts';
import { patternCues } from './pattern.ts';
import { punctuationCues } from './punctuation.ts';
import type { Cue } from './cue.ts';

export const cues = {
	...lengthCues,
	...punctuationCues,
	...patternCues,
	...layoutCues,
	...neighbourCues,
} as const satisfies Record<string, Cue>;
export type CueName = keyof typeof cues;
