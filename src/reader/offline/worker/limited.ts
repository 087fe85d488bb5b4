/** How much is kept of what was merely opened. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';

/** So many of each kind, and so long; the oldest goes first. */
const most = { pages: 120, scripts: 80, pictures: 80, search: 300 } as const;
const days = 60;

/** If the device is full, all pages of this kind are dropped: the reader did not save them. */
export function limited(kind: keyof typeof most): WorkboxPlugin {
	const { cachedResponseWillBeUsed, cacheDidUpdate } = new ExpirationPlugin({
		maxEntries: most[kind],
		maxAgeSeconds: days * 24 * 60 * 60,
		purgeOnQuotaError: true,
	});
	return {
		...(cachedResponseWillBeUsed === undefined ? {} : { cachedResponseWillBeUsed }),
		...(cacheDidUpdate === undefined ? {} : { cacheDidUpdate }),
	};
}
