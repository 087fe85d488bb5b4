/**
 * The service worker of a site with `offline: false`: a phone that kept pages fetches it in the place of the one that kept
 * them. It removes all of this site's that the phone has, and then itself.
 */
import { isOwnCache } from '../format/caches.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => {
	event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(leave());
});

async function leave(): Promise<void> {
	const own = (await caches.keys()).filter((name) => isOwnCache(name, self.registration.scope));
	await Promise.all(own.map((name) => caches.delete(name)));
	await self.registration.unregister();
}
