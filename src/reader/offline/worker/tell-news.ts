/** Tells a page when an edition came out that its reader has not seen yet. */
import { memory } from '../format/caches.ts';
import { isNews, newsAddress, type News } from '../format/news.ts';
import { href } from '../../../site-path.ts';

const known = href('/saved/known');

/** The page comes first, on a slow line too. In milliseconds. */
const afterPage = 2000;

/** Says nothing the first time, and nothing to a page of the edition itself. Never rejects. */
export async function tellNews(page: () => Promise<WorkerClient | undefined>): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, afterPage));
	const news = await newest();
	const client = await page();
	if (news === null || client === undefined) return;
	const last = await lastKnown();
	if (last === news.id) return;
	const { pathname } = new URL(client.url);
	if (last === null || [news.href, news.elder].some((own) => pathname.startsWith(own))) await remember(news.id);
	else client.postMessage(news);
}

/** @param edition its id: it is not told again */
export async function remember(edition: string): Promise<void> {
	const cache = await caches.open(memory);
	await cache.put(known, new Response(edition)).catch(() => undefined);
}

async function lastKnown(): Promise<string | null> {
	const cache = await caches.open(memory);
	return (await (await cache.match(known))?.text()) ?? null;
}

/** @returns null if the site can't be reached */
export async function newest(): Promise<News | null> {
	try {
		const value: unknown = await (await fetch(href(newsAddress))).json();
		return isNews(value) ? value : null;
	} catch {
		return null;
	}
}
