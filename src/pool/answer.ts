/** What a worker says after each job. */
import { z } from 'zod';

export const Answer = z.object({
	/** Why the job failed; null if it is done. */
	problem: z.string().nullable(),
	/** What the job came to; checked by the pool that asked. */
	result: z.unknown(),
	/** Whether the worker takes another job; if not, it ends by itself. */
	goesOn: z.boolean(),
});
export type Answer = z.infer<typeof Answer>;
