/** Processes that make shards side by side. */
import { join } from 'node:path';
import type { ShardEntry as Shard } from '../format/manifest.ts';
import { Pool } from '../../pool/pool.ts';
import { startProcess } from '../../pool/worker.ts';
import { ShardEntry } from './index-state.ts';
import { SearchIndexError } from './search-index-error.ts';
import type { ShardJob } from './shard-job.ts';

export type ShardPool = Pool<ShardJob, Shard>;

/**
 * @param atOnce how many processes may work at once
 * @returns does what `makeShard` does; jobs reject with SearchIndexError
 */
export function shardPool(atOnce: number): ShardPool {
	return new Pool({
		start: () => startProcess(join(import.meta.dirname, 'shard-worker.ts')),
		atOnce,
		result: ShardEntry,
		failed: (problem) => new SearchIndexError('搜索', problem),
		stopped: () => new SearchIndexError('搜索', '做搜索的程序中途停了，可能是内存或者磁盘不够。'),
	});
}
