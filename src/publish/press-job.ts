/** What a build tells the process that compiles a press. */
import { z } from 'zod';

export const PressJob = z.object({
	/** The folder of the press that is made: see press-folder.ts. Absolute, as those below. */
	press: z.string(),
	/** A folder with nothing but site.yaml, as far as a press depends on it. */
	content: z.string(),
	/** The folder Astro works in. */
	root: z.string(),
});
export type PressJob = z.infer<typeof PressJob>;

/** Nothing: what was made is in the press's folder. */
export const PressMade = z.null();
export type PressMade = z.infer<typeof PressMade>;
