import type { CueName } from '../cues/index.ts';
import type { Role } from '../../model.ts';
import type { Steps } from '../grammar.ts';

/** What speaks for and against a role. How much each cue counts is data: weights.json. */
export type Recogniser = {
	role: Role;
	/** A real line of this role. */
	sample: string;
	/** Cues that all but settle it. */
	settles: readonly CueName[];
	supports: readonly CueName[];
	opposes: readonly CueName[];
	/** The roles that the next line may play. */
	followedBy: Steps;
};
