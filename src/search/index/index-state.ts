/** Shards and sieves as a build keeps them from one index to the next, and as workers pass them on. */
import { z } from 'zod';
import type { ShardEntry as Shard, SieveEntry } from '../format/manifest.ts';

export const ShardEntry = z.object({
	folder: z.string(),
	from: z.string(),
	to: z.string(),
	pieces: z.number().int(),
}) satisfies z.ZodType<Shard>;

export const SieveTable = z.object({
	folder: z.string(),
	buckets: z.number().int(),
	bytes: z.number().int(),
}) satisfies z.ZodType<Omit<SieveEntry, 'shards'>>;
