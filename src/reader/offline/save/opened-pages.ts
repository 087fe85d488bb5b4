/** What was opened on this device and is still there, though nobody saved it. */
import { opened, readCacheName } from '../format/caches.ts';
import { siteAddress } from '../../../site-path.ts';

export type OpenedPage = { href: string; title: string };

/** The pages that lead to others say nothing by themselves. */
const ways = new Set(['/', '/search/', '/saved/']);

/**
 * @param titleIn reads a page's title out of its head, without the site's name: the worker can't read pages as browsers do
 * @returns the last opened first, at most so many; what was saved is listed by itself
 */
export async function openedPages(most: number, titleIn: (head: string) => string): Promise<OpenedPage[]> {
	// Opening it would make it, on a site that keeps nothing too.
	if (!(await caches.has(opened.pages))) return [];
	const cache = await caches.open(opened.pages);
	const requests = [...(await cache.keys())].reverse();
	const saved = new Set((await caches.keys()).map((name) => readCacheName(name)?.id));
	const found: OpenedPage[] = [];
	for (const { url } of requests) {
		if (found.length >= most) break;
		const { pathname } = new URL(url);
		const address = siteAddress(pathname);
		if (ways.has(address) || saved.has(address.split('/')[1]) || saved.has(address)) continue;
		const html = (await (await cache.match(url))?.text()) ?? '';
		const title = titleIn(html.slice(0, html.indexOf('</title>') + 8)).trim();
		if (title !== '') found.push({ href: pathname, title });
	}
	return found;
}
