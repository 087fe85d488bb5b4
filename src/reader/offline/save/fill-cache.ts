/** Brings the files of a list into a cache. */
import type { KeepList } from '../format/keep-list.ts';
import { SaveError } from './save-error.ts';
import { href } from '../../../site-path.ts';

const atOnce = 4;

/**
 * What is there already is not fetched again: a list of another version has another cache.
 *
 * @param kept called as each file is there
 * @throws SaveError `unreachable`, `stopped`; DOMException `QuotaExceededError`
 */
export async function fillCache(
	cache: Cache,
	{ files }: KeepList,
	signal: AbortSignal,
	kept: () => void,
): Promise<void> {
	const left = files.map(([address]) => address);
	const failed = new AbortController();
	const work = async (): Promise<void> => {
		for (let address = left.pop(); address !== undefined; address = left.pop()) {
			if (signal.aborted) throw new SaveError('stopped');
			if (failed.signal.aborted) return;
			if ((await cache.match(address)) === undefined) await cache.put(address, await fileAt(address, signal));
			kept();
		}
	};
	const working = Array.from({ length: atOnce }, () =>
		work().catch((error: unknown) => {
			failed.abort();
			throw error;
		}),
	);
	// Nothing is under way any more when a failure is told: what came after it would be taken for progress.
	await Promise.allSettled(working);
	await Promise.all(working);
}

/** Whether an answer may be the file: a page in the place of anything else is a host's or a network's own. */
function fits(address: string, { headers }: Response): boolean {
	const isHtml = /^text\/html\b/i.test(headers.get('content-type') ?? '');
	return isHtml === /(?:\/|\.html)$/.test(address);
}

/**
 * What is named after its content may come from what was opened before, and from the browser's own cache. Neither way of
 * asking is answered by the service worker, whose copy of a page may be of another version.
 */
async function fileAt(address: string, signal: AbortSignal): Promise<Response> {
	const isNamed = address.startsWith(href('/_astro/'));
	const there = isNamed ? await caches.match(address) : undefined;
	if (there !== undefined) return there;
	try {
		const answer = await fetch(address, { cache: isNamed ? 'force-cache' : 'no-cache', redirect: 'error', signal });
		if (answer.status !== 200 || !fits(address, answer)) throw new Error(String(answer.status));
		// A file that breaks off half-way is seen here, before it is kept.
		return new Response(await answer.blob(), { headers: { 'content-type': answer.headers.get('content-type') ?? '' } });
	} catch (cause) {
		throw new SaveError(signal.aborted ? 'stopped' : 'unreachable', { cause });
	}
}
