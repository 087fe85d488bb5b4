/** What is to be known of a folder of built pages, without reading them again. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pageIn } from '../../search/index/find-pages.ts';
import type { BuiltPage } from './built-page.ts';
import { assetAddress, fileAt } from './asset-address.ts';
import { SitePath } from './site-path.ts';

export const FoundPage = z.object({ url: z.string(), file: SitePath, date: z.string(), digest: z.string() });
/** A searchable page: its address and its file, its day (YYYY-MM-DD or '') and the digest of its bytes. */
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

/**
 * @param pages all that are in it
 * @throws SearchIndexError if one breaks the contract of the searchable text
 */
export function describeFolder(path: string, pages: readonly BuiltPage[]): BuiltFolder {
	const found: FoundPage[] = [];
	const assets = new Set<string>();
	for (const { file, bytes, ascii } of pages) {
		const page = pageIn(file, bytes, ascii);
		if (page !== null) found.push({ ...page, digest: digestOf(bytes) });
		for (const [address] of ascii.matchAll(assetAddress)) assets.add(fileAt(address));
	}
	return { path, html: pages.length, pages: found, assets: [...assets] };
}

function digestOf(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
}
