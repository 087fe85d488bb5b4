import { z } from 'zod';
import { PageNumber } from './page-number.ts';

/** What the edition has of the page that a jump names. */
export const Lead = z.object({
	/** Whether the article comes from there (上接) or goes on there (下转). */
	way: z.enum(['from', 'to']),
	/** null if the edition hasn't got that page. */
	page: PageNumber.nullable(),
	/** Whether what stands there is one article with this part. */
	joined: z.boolean(),
});
export type Lead = z.infer<typeof Lead>;
