/** All that can be searched. */
import type { Suggestion } from '../format/suggestions.ts';
import type { Shard } from './shard.ts';

export type WholeIndex = {
	/** The newest first. */
	readonly shards: readonly Shard[];
	/** @returns [] where they don't come, to be asked for again; never rejects */
	suggestions: () => Promise<readonly Suggestion[]>;
};
