/** What a build tells the process that makes a part, and what that comes to. */
import { z } from 'zod';

export const PartJob = z.object({
	/** The folder of the press that prints it: see press-folder.ts. Absolute, as those below. */
	press: z.string(),
	/** The content folder. */
	content: z.string(),
	/** The file that says which part it is: see loaders/site-part.ts. */
	asked: z.string(),
	/** A folder that no other part had, for what is of no use later. */
	root: z.string(),
	/** Where its pages are to be written, and where images are kept from one build to the next. */
	site: z.string(),
	kept: z.string(),
});
export type PartJob = z.infer<typeof PartJob>;

/** Nothing: what was made is in the job's folders. */
export const PartMade = z.null();
export type PartMade = z.infer<typeof PartMade>;
