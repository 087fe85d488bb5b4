import { href } from '../../../site-path.ts';
import { isKeepList, listAddress } from '../format/keep-list.ts';
import type { KeptRecord } from '../format/kept-record.ts';
import { editionOf } from '../save/save-piece.ts';
import { isNews, newsAddress } from '../format/news.ts';

/** What the site says of an edition that is saved: it is there as it was, in another version, or not any more. */
export type SavedState = 'same' | 'changed' | 'gone';

/** What stands at the address of a piece that was withdrawn: src/pages/[...left].astro. */
const withdrawnHeading = '这一篇已经撤下';

/**
 * @returns `same` too if the site can't be reached. An edition is gone only if the site answers and is sound otherwise: a
 *   host in trouble says 404 of everything
 */
export async function savedState({ id, version, whole }: KeptRecord): Promise<SavedState> {
	const answer = await ask(listAddress(id));
	if (answer?.status === 404 || answer?.status === 410) {
		return whetherGone();
	}
	const list: unknown = await answer?.json().catch(() => null);
	return whole && isKeepList(list) && list.version !== version ? 'changed' : 'same';
}

/** @returns `gone` only for a piece that was withdrawn: one that moved is read where it stood, as it was saved */
export async function pieceState({ id, version }: KeptRecord): Promise<SavedState> {
	const list: unknown = await (await ask(listAddress(editionOf(id))))?.json().catch(() => null);
	if (isKeepList(list) && list.files.some(([address]) => address === href(id)))
		return list.version === version ? 'same' : 'changed';
	const answer = await ask(id);
	if (answer?.status === 404 || answer?.status === 410) return whetherGone();
	const html = answer?.ok === true && !answer.redirected ? await answer.text().catch(() => '') : '';
	return html.includes(withdrawnHeading) ? 'gone' : 'same';
}

async function ask(address: string): Promise<Response | null> {
	return fetch(href(address), { cache: 'no-cache' }).catch(() => null);
}

/** What it means that the host has no such address. */
async function whetherGone(): Promise<'gone' | 'same'> {
	const news: unknown = await (await ask(newsAddress))?.json().catch(() => null);
	return isNews(news) ? 'gone' : 'same';
}
