/**
 * The service worker. Pages come from the network, and from the phone if the network is slow or gone; what is named after
 * its content comes from the phone. A new version waits until no page of the old one is open, and brings all it needs
 * before it counts: an update that fails leaves everything as it was.
 */
import { precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { opened } from '../format/caches.ts';
import { autoTag } from '../format/auto-state.ts';
import { isSeen } from '../format/news.ts';
import { autoSave } from './auto-save.ts';
import { limited } from './limited.ts';
import { otherSize, savedFiles, savedPages, soundAs, soundPages, whatThereIs, withoutQuery } from './plugins.ts';
import { newest, remember, tellNews } from './tell-news.ts';
import { href } from '../../../site-path.ts';

declare const self: WorkerScope;
/** What this version brings with it: written in when it is bundled. */
declare const KEPT: PrecacheEntry[];

/** Seconds a page may take before the copy on the phone is shown; the network's is kept when it comes. */
const patience = 3;

// Ahead of all routes: once one of them answers, no other listener hears of the request.
self.addEventListener('fetch', (event) => {
	if (event.request.mode !== 'navigate') return;
	event.waitUntil(tellNews(() => self.clients.get(event.resultingClientId)).then(() => autoSave(newest)));
});

precacheAndRoute(KEPT, { ignoreURLParametersMatching: [/./], cleanURLs: false });

const pages = new NetworkFirst({
	cacheName: opened.pages,
	networkTimeoutSeconds: patience,
	plugins: [withoutQuery, soundPages, limited('pages'), savedPages, whatThereIs],
});
// Whoever saves asks past every copy of a page, this one too, and keeps the files elsewhere.
registerRoute(({ request, url, sameOrigin }) => {
	return sameOrigin && (request.mode === 'navigate' || (url.pathname.endsWith('/') && request.cache === 'default'));
}, pages);

const scripts = new CacheFirst({
	cacheName: opened.scripts,
	plugins: [soundAs((type) => /\/(?:x-)?(?:java|ecma)script$/.test(type)), limited('scripts'), savedFiles],
});
const pictures = new CacheFirst({
	cacheName: opened.pictures,
	plugins: [soundAs((type) => type.startsWith('image/')), limited('pictures'), savedFiles, otherSize],
});
registerRoute(
	({ request, url, sameOrigin }) =>
		sameOrigin && url.pathname.startsWith(href('/_astro/')) && request.cache !== 'force-cache',
	({ event, request, url }) => (url.pathname.endsWith('.js') ? scripts : pictures).handle({ event, request }),
);

const searchLimit = limited('search');
const indexFile = soundAs((type) => type !== 'text/html');
const newestIndex = new NetworkFirst({
	cacheName: opened.search,
	networkTimeoutSeconds: patience,
	plugins: [indexFile, searchLimit],
});
const index = new CacheFirst({ cacheName: opened.search, plugins: [indexFile, searchLimit] });
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(href('/pagefind/')),
	({ event, request, url }) => {
		// A file the search found damaged is asked for past every cache, this one too.
		const anew = url.pathname === href('/pagefind/manifest.json') || request.cache === 'reload';
		return (anew ? newestIndex : index).handle({ event, request });
	},
);

self.addEventListener('activate', (event) => {
	// No navigation preload: the browser drops it once the copy on the phone is shown, and what comes late would not be kept.
	event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
	if (isSeen(event.data)) event.waitUntil(remember(event.data.seen));
	if (event.data === 'take over') event.waitUntil(self.skipWaiting());
	if (event.data === autoTag) event.waitUntil(autoSave(newest));
});

// Where the browser grants it, though no page is open.
self.addEventListener('periodicsync', (event) => {
	if (event.tag === autoTag) event.waitUntil(autoSave(newest));
});
