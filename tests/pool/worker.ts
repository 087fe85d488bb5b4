/** A worker for pool.test.ts: says who it is, or does as it is told. */
import { threadId } from 'node:worker_threads';
import { z } from 'zod';
import { serve } from '../../src/pool/serve.ts';

const Job = z.object({ do: z.enum(['answer', 'fail', 'exit', 'hang', 'end']) });

let goesOn = true;
serve(
	Job,
	async (job) => {
		switch (job.do) {
			case 'fail':
				throw new Error('纸用完了');
			case 'exit':
				return process.exit(3);
			case 'hang':
				await new Promise((done) => setTimeout(done, 60_000));
				break;
			case 'end':
				goesOn = false;
				break;
			case 'answer':
		}
		return { who: `${String(process.pid)} ${String(threadId)}` };
	},
	() => goesOn,
);
