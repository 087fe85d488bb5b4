import { href } from '../../../site-path.ts';

/**
 * Starts the service worker on the phone of a reader who saves data, where no page did (see keeps-site.js): what is saved
 * is to be read without a network. Elsewhere it is there already. Never rejects.
 */
export async function startWorker(): Promise<void> {
	await navigator.serviceWorker.register(href('/sw.js')).catch(() => undefined);
}
