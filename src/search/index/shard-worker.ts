/** Makes shards one after another, as they are told; started by shard-pool.ts, and ends with the process that started it. */
import { z } from 'zod';
import { makeShard } from './shard-job.ts';

const Job = z.object({
	key: z.string(),
	site: z.string(),
	folder: z.string(),
	notes: z.string(),
	pages: z.array(z.object({ file: z.string(), url: z.string(), date: z.string() })),
});

process.on('disconnect', () => {
	process.exit(0);
});

process.on('message', (message) => {
	makeShard(Job.parse(message)).then(
		(entry) => process.send?.({ entry, problem: null }),
		(error: unknown) =>
			process.send?.({ entry: null, problem: error instanceof Error ? error.message : String(error) }),
	);
});
