/** What a build tells the process that makes a part, and what that comes to. */
import { z } from 'zod';

export const PartJob = z.object({
	/** The content folder. Absolute, as those below. */
	content: z.string(),
	/** The file that says which part it is: see loaders/site-part.ts. */
	asked: z.string(),
	/** The folder Astro works in, which no other part had. */
	root: z.string(),
	/** Where its pages are to be written, and where Astro keeps what is of use to later runs. */
	site: z.string(),
	cache: z.string(),
});
export type PartJob = z.infer<typeof PartJob>;

/** Nothing: what was made is in the job's folders. */
export const PartMade = z.null();
export type PartMade = z.infer<typeof PartMade>;
