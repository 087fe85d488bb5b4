/** What a heading's stack is like, and what it stands over and under: given by stack.ts, once for all cues that ask. */
import type { Trait } from './cue.ts';

/** A trait that no line shows by itself. */
const ofStack: Trait = { longest: 0 };

export const stackTraits = {
	'alone-in-stack': ofStack,
	'first-in-stack-of-two': ofStack,
	'second-in-stack-of-two': ofStack,
	'first-in-stack-of-three': ofStack,
	'second-in-stack-of-three': ofStack,
	'third-in-stack-of-three': ofStack,
	'in-stack-of-many': ofStack,
	'over-byline': ofStack,
	'over-dateline': ofStack,
	'over-text': ofStack,
	'over-lead': ofStack,
	'over-short-text': ofStack,
	'under-stop': ofStack,
	'under-open-text': ofStack,
	'under-byline': ofStack,
	'under-credit': ofStack,
	'under-nothing': ofStack,
	'few-lines-under-heading': ofStack,
	'under-no-heading': ofStack,
	'topic-changes': ofStack,
	'topic-goes-on': ofStack,
	'piece-of-a-column': ofStack,
} as const satisfies Record<string, Trait>;
