import type { CueName } from '../cues/index.ts';
import type { Role } from '../../model.ts';

/** What speaks for and against a role. How much each cue counts is data: weights.ts. */
export type Recogniser = {
	role: Role;
	/** A real line of this role. */
	sample: string;
	/** Cues that all but settle it. */
	settles: readonly CueName[];
	supports: readonly CueName[];
	opposes: readonly CueName[];
};
