/** Answers requests from what was saved, if the network does not. */
import { readCacheName } from '../format/caches.ts';
import { readRecord } from '../format/kept-record.ts';

/** What is there to be read, as an edition or as a single piece, or what searching takes. */
type Use = 'reading' | 'kit';

/**
 * @param address from the site's root, without a query
 * @returns what a whole saved version has there
 */
export async function savedAnswer(use: Use, address: string): Promise<Response | undefined> {
	for (const cache of await savedCaches(use)) {
		const answer = await cache.match(address);
		if (answer !== undefined && (await readRecord(cache))?.whole === true) return answer;
	}
	return undefined;
}

/** @returns the same picture in the size that was saved of it */
export async function savedPicture(address: string): Promise<Response | undefined> {
	for (const cache of await savedCaches('reading')) {
		const record = await readRecord(cache);
		const kept = record?.whole === true ? record.instead[address] : undefined;
		const answer = kept === undefined ? undefined : await cache.match(kept);
		if (answer !== undefined) return answer;
	}
	return undefined;
}

async function savedCaches(use: Use): Promise<Cache[]> {
	const names = (await caches.keys()).filter((name) => {
		const named = readCacheName(name);
		return named !== null && (named.kind === 'kit') === (use === 'kit');
	});
	return Promise.all(names.map((name) => caches.open(name)));
}
