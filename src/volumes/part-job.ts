/** What a build and the process that makes a part tell each other. */
import { z } from 'zod';

export const PartJob = z.object({
	/** The file that says which part it is: see loaders/part.ts. */
	asked: z.string(),
	/** Where its pages are to be written, and where Astro keeps what is of use to later runs. Absolute. */
	site: z.string(),
	cache: z.string(),
});
export type PartJob = z.infer<typeof PartJob>;

/** Said when the work has ended; `problem` is null where the part is made. */
export const PartResult = z.object({ problem: z.string().nullable() });
export type PartResult = z.infer<typeof PartResult>;
