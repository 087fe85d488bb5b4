import { href } from '../../../site-path.ts';
import { isKeepList, listAddress } from '../format/keep-list.ts';
import type { KeptRecord } from '../format/kept-record.ts';
import { isNews, newsAddress } from '../format/news.ts';

/** What the site says of an edition that is saved: it is there as it was, in another version, or not any more. */
export type SavedState = 'same' | 'changed' | 'gone';

/**
 * @returns `same` too if the site can't be reached. An edition is gone only if the site answers and is sound otherwise: a
 *   host in trouble says 404 of everything
 */
export async function savedState({ id, version, whole }: KeptRecord): Promise<SavedState> {
	const answer = await ask(listAddress(id));
	if (answer?.status === 404 || answer?.status === 410) {
		const news: unknown = await (await ask(newsAddress))?.json().catch(() => null);
		return isNews(news) ? 'gone' : 'same';
	}
	const list: unknown = await answer?.json().catch(() => null);
	return whole && isKeepList(list) && list.version !== version ? 'changed' : 'same';
}

async function ask(address: string): Promise<Response | null> {
	return fetch(href(address), { cache: 'no-cache' }).catch(() => null);
}
