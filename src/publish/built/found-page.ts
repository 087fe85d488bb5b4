/** What is known of built pages: apart from what reads them, since an inventory is read without a page being. */
import { z } from 'zod';
import { SitePath } from './site-path.ts';

export const FoundPage = z.object({ url: z.string(), file: SitePath, date: z.string(), digest: z.string() });
/** A searchable page: its address and its file, its day (YYYY-MM-DD or '') and the digest of what search reads of it. */
export type FoundPage = z.infer<typeof FoundPage>;

export const BuiltFolder = z.object({
	/** From the site's folder, with `/` at its end. */
	path: SitePath,
	/** How many web pages. */
	html: z.number().int(),
	pages: z.array(FoundPage),
	/** The files under `_astro/` that its pages name. */
	assets: z.array(SitePath),
});
export type BuiltFolder = z.infer<typeof BuiltFolder>;
