/** All that can be searched. */
import type { Names } from './names.ts';
import type { Shard } from './shard.ts';

export type WholeIndex = Names & {
	/** The newest first. */
	readonly shards: readonly Shard[];
};
