/** The recent editions: those whose pages have twins in large print, and those whose pieces have preview images. */
import { partOfSite } from '../loaders/site-part.ts';
import { feedDays, previewDays, recentOf } from '../newspaper/model/recent.ts';
import { dayOf } from './days.ts';
import { newsroom } from './newsroom.ts';
import { once } from './once.ts';
import { url } from './url.ts';

/** The ids of the recent editions of the whole site. */
export const recentEditions: () => Promise<ReadonlySet<string>> = once(async () => {
	const part = partOfSite();
	if (part !== null) return new Set(part.recent);
	return editionsWithin((await newsroom()).site.recent_days);
});

/** The ids of the editions whose pieces have preview images. */
export const previewedEditions: () => Promise<ReadonlySet<string>> = once(async () => {
	const part = partOfSite();
	if (part !== null) return new Set(part.previewed);
	return editionsWithin(previewDays);
});

/** The ids of the editions whose pieces stand in feeds. */
export const freshEditions: () => Promise<ReadonlySet<string>> = once(async () => {
	const part = partOfSite();
	if (part !== null) return new Set(part.front?.fresh);
	return editionsWithin(feedDays);
});

async function editionsWithin(days: number): Promise<ReadonlySet<string>> {
	const { editions } = await newsroom();
	return recentOf(
		editions.map(({ id, data }) => ({ id, day: dayOf(data)?.iso ?? '' })),
		days,
	);
}

/**
 * @param edition the edition's id
 * @param path the address of one of its pages
 * @returns the address of that page's twin in large print; if the edition is no longer recent, the front page of 长者版
 */
export async function twinOf(edition: string, path: string): Promise<string> {
	return url.elder((await recentEditions()).has(edition) ? path : url.front());
}
