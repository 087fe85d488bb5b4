import { z } from 'zod';
import { Role } from '../../newspaper/model.ts';

/** Of a line that was marked when its page was put in. */
export const FreshMark = z.strictObject({
	/** What it would be read as without its mark. */
	was: Role,
	/** Whether a line of its wording was marked so before; else its look is like such lines. */
	isKnown: z.boolean(),
});
export type FreshMark = z.infer<typeof FreshMark>;
