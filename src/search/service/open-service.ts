/** A search service on the site's own host, asked over the network. */
import type { Counts } from '../engine/answer.ts';
import { attempt, DownloadError, readJson, rest } from '../engine/files/download.ts';
import { remembered, type Remembered } from '../engine/files/remembered.ts';
import { countsOf, isCountsAnswer } from './read-counts.ts';
import { isPageAnswer, type PageAnswer } from './read-page.ts';

/** Each takes a request's body; what came stays in memory. All reject as `download` does. */
export type Service = { page: Remembered<PageAnswer>; counts: Remembered<Counts> };

/** How many answers stay in memory: some ten results each. */
const kept = 50;

/** @param address the service's, with a slash at the end: it takes searches at `_search` below it */
export function openService(address: string): Service {
	return {
		page: remembered((body, signal) => post(`${address}_search`, body, isPageAnswer, signal), kept),
		counts: remembered(
			async (body, signal) => countsOf(await post(`${address}_search`, body, isCountsAnswer, signal)),
			kept,
		),
	};
}

/** A request that is refused is not sent again; one that is lost, or answered in part, may pass the second time. */
async function post<T>(
	url: string,
	body: string,
	hasShape: (value: unknown) => value is T,
	signal: AbortSignal,
): Promise<T> {
	const init: RequestInit = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
	const send = (): Promise<T> => attempt(url, (bytes) => readJson(bytes, hasShape), init, signal);
	try {
		return await send();
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof DownloadError && error.why === 'missing') throw error;
		await rest(signal);
		return send();
	}
}
