/** The program of the processes in shard-pool.ts. */
import { z } from 'zod';
import { serve } from '../../pool/serve.ts';
import { makeShard } from './shard-job.ts';

const Job = z.object({
	key: z.string(),
	site: z.string(),
	folder: z.string(),
	notes: z.string(),
	pages: z.array(z.object({ file: z.string(), url: z.string(), date: z.string() })),
});

serve(Job, makeShard);
