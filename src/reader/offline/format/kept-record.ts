/** What a saved version says of itself, in its own cache. */
import { recordAddress } from './caches.ts';
import { isRecord, isTextMap } from '../../../search/format/shapes.ts';

export type KeptRecord = {
	/** An edition's, or a piece's address from the site's root. */
	id: string;
	version: string;
	title: string;
	/** In words, or ''; of a piece also the paper and its page. */
	day: string;
	/** Bytes, unpacked. */
	size: number;
	pages: number;
	/** Whether all of it is there. */
	whole: boolean;
	/** When it was saved by itself, in milliseconds since 1970; null if its reader saved it. */
	auto: number | null;
	instead: Readonly<Record<string, string>>;
};

/** Records from before anything was saved by itself do not say who saved. */
function isKeptRecord(value: unknown): value is Omit<KeptRecord, 'auto'> {
	return (
		isRecord(value) &&
		['id', 'version', 'title', 'day'].every((name) => typeof value[name] === 'string') &&
		['size', 'pages'].every((name) => typeof value[name] === 'number') &&
		typeof value['whole'] === 'boolean' &&
		isTextMap(value['instead'])
	);
}

/** @returns null if the cache says nothing, or nothing that can be read */
export async function readRecord(cache: Cache): Promise<KeptRecord | null> {
	const answer = await cache.match(recordAddress);
	const value: unknown = await answer?.json().catch(() => null);
	if (!isKeptRecord(value)) return null;
	return { ...value, auto: 'auto' in value && typeof value.auto === 'number' ? value.auto : null };
}

/** @throws DOMException `QuotaExceededError` if the device is full */
export async function writeRecord(cache: Cache, record: KeptRecord): Promise<void> {
	await cache.put(recordAddress, new Response(JSON.stringify(record)));
}
