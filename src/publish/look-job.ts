/** What the thread in damage-look.ts is asked to do. */
import { z } from 'zod';

export const LookJob = z.object({
	/** A complete site and its inventory, as absolute paths. */
	site: z.string(),
	inventory: z.string(),
	/** Four bytes: 1 once somebody waits for the answer. */
	awaited: z.instanceof(SharedArrayBuffer),
});

export type LookJob = z.infer<typeof LookJob>;
