/** What a build and the process that makes a part tell each other. */
import { z } from 'zod';

export const PartJob = z.object({
	/** The file that says which part it is: see loaders/site-part.ts. */
	asked: z.string(),
	/** The folder Astro works in, which no other part had. Absolute, as those below. */
	root: z.string(),
	/** Where its pages are to be written, and where Astro keeps what is of use to later runs. */
	site: z.string(),
	cache: z.string(),
});
export type PartJob = z.infer<typeof PartJob>;

/** Said when the work has ended. */
export const PartResult = z.object({
	/** Null where the part is made. */
	problem: z.string().nullable(),
	/** Whether the process can make another part; otherwise it ends. */
	goesOn: z.boolean(),
});
export type PartResult = z.infer<typeof PartResult>;
