/**
 * The service worker. Pages come from the network, and from the phone if the network is slow or gone; what is named after
 * its content comes from the phone. It brings nothing along but itself: a first visit is to cost little. A new version waits
 * until no page of the old one is open.
 */
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { opened } from '../format/caches.ts';
import { autoTag } from '../format/auto-state.ts';
import { isSeen } from '../format/news.ts';
import { autoSave } from './auto-save.ts';
import { limited } from './limited.ts';
import { instead, otherSize, savedFiles, savedPages, soundAs, soundPages, withoutQuery } from './plugins.ts';
import { newest, remember, tellNews } from './tell-news.ts';
import { href } from '../../../site-path.ts';

declare const self: WorkerScope;

/** Seconds a page may take before the copy on the phone is shown; the network's is kept when it comes. */
const patience = 3;

// Ahead of all routes: once one of them answers, no other listener hears of the request.
self.addEventListener('fetch', (event) => {
	if (event.request.mode !== 'navigate') return;
	event.waitUntil(tellNews(() => self.clients.get(event.resultingClientId)).then(() => autoSave(newest)));
});

const pages = new NetworkFirst({
	cacheName: opened.pages,
	networkTimeoutSeconds: patience,
	plugins: [withoutQuery, soundPages, limited('pages'), savedPages, instead],
});
// Whoever saves asks past every copy of a page, this one too, and keeps the files elsewhere. What a message names is what
// the first page was opened with, and comes out of the browser's own cache.
registerRoute(({ event, request, url, sameOrigin }) => {
	const isOpened = request.cache === 'default' || event.type === 'message';
	return sameOrigin && (request.mode === 'navigate' || (url.pathname.endsWith('/') && isOpened));
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
	({ event, request, url, sameOrigin }) =>
		sameOrigin &&
		url.pathname.startsWith(href('/_astro/')) &&
		(request.cache !== 'force-cache' || event.type === 'message'),
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
	event.waitUntil(Promise.all([self.clients.claim(), removeBrought()]));
});

/** Versions that brought files along left them in a cache of the library's. */
async function removeBrought(): Promise<void> {
	const end = `-${self.registration.scope}`;
	const names = (await caches.keys()).filter((name) => name.startsWith('workbox-precache') && name.endsWith(end));
	await Promise.all(names.map((name) => caches.delete(name)));
}

self.addEventListener('message', (event) => {
	if (isSeen(event.data)) event.waitUntil(remember(event.data.seen));
	if (event.data === 'take over') event.waitUntil(self.skipWaiting());
	if (event.data === autoTag) event.waitUntil(autoSave(newest));
});

// Where the browser grants it, though no page is open.
self.addEventListener('periodicsync', (event) => {
	if (event.tag === autoTag) event.waitUntil(autoSave(newest));
});
