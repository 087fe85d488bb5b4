/** `pagefind/manifest.json`: the one file whose address never changes; it names all others. */

export const manifestName = 'manifest.json';

/** A run of days with an index of its own, in the folder `pagefind/<folder>/`. */
export type ShardEntry = {
	/** Named after what is in it, so it can be kept for good. */
	folder: string;
	/** The first and the last day that is known of its pieces, YYYY-MM-DD; '' if none is. */
	from: string;
	to: string;
	/** How many pieces it holds. */
	pieces: number;
};

/**
 * A table that says in which shards of a group a run of characters may stand (see sieve.ts). It is cut into `buckets`
 * files `pagefind/<folder>/<bucket>.bin`; each holds `bytes` bytes of every shard, in the order of `shards`.
 */
export type SieveEntry = {
	folder: string;
	buckets: number;
	bytes: number;
	/** Indices into the manifest's `shards`. */
	shards: number[];
};

export type Manifest = {
	/** The newest first. */
	shards: ShardEntry[];
	/** Every shard is in one group at most; what is in none may hold anything. */
	sieves: SieveEntry[];
	/** `pagefind/<name>`: words to suggest, see suggestions.ts. */
	suggestions: string;
	/** Groups of words that mean the same, as editors wrote them. */
	synonyms: string[][];
};
