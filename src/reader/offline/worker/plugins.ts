/** What our pages ask of the library's ways to answer. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { opened, readCacheName } from '../format/caches.ts';
import { savedAnswer, savedPicture } from './saved-answer.ts';
import { whatThereIs } from './what-there-is.ts';
import { href } from '../../../site-path.ts';

/** A page is the same page whatever is asked of its script: `/search/?q=…` is kept once. */
export const withoutQuery: WorkboxPlugin = {
	cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pathOf(request)),
};

/**
 * A file is worth keeping only if it came whole and is what its name says: a host that answers every unknown address
 * with its front page, or a network that wants a login first, sends HTML with status 200 in the place of a script. What
 * an earlier version kept of that kind is asked for again.
 *
 * @param fits whether an answer of this media type can be the file; '' for an answer that names none
 */
export function soundAs(fits: (type: string) => boolean): WorkboxPlugin {
	const isSound = (response: Response) => response.status === 200 && fits(typeOf(response));
	return {
		cacheWillUpdate: ({ response }) => Promise.resolve(isSound(response) ? response : null),
		cachedResponseWillBeUsed: ({ cachedResponse }) =>
			Promise.resolve(cachedResponse !== undefined && isSound(cachedResponse) ? cachedResponse : null),
	};
}

/**
 * Only a page that came whole, under its own address, is worth keeping; a server in trouble is the same as none. A page
 * that is gone for good is no longer shown from the phone either.
 */
export const soundPages: WorkboxPlugin = {
	async fetchDidSucceed({ request, response }) {
		if (response.status >= 500) throw new Error(`the server answered ${String(response.status)}`);
		if (response.status === 404 || response.status === 410) await forget(pathOf(request));
		return response;
	},
	async cacheWillUpdate({ request, response }) {
		if (response.status !== 200 || response.redirected || typeOf(response) !== 'text/html') return null;
		return isPageAt(pathOf(request), await response.clone().text()) ? response : null;
	},
};

/** Whether a page is the site's own and of this address: not a login page, nor the front page in the place of what is gone. */
function isPageAt(path: string, html: string): boolean {
	const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	const own = canonical === undefined ? path : new URL(canonical).pathname;
	// Large print names the page it is the twin of.
	return html.includes('data-keeps') && (own === path || path === href('/elder/') + own.slice(href('/').length));
}

/** Removes a page from what was opened and what was saved; of that all else stays. */
async function forget(address: string): Promise<void> {
	const names = (await caches.keys()).filter(
		(name) => name === opened.pages || (readCacheName(name)?.kind ?? 'kit') !== 'kit',
	);
	await Promise.all(names.map(async (name) => (await caches.open(name)).delete(address)));
}

/** The media type of an answer, without its parameters: `text/html`. */
function typeOf({ headers }: Response): string {
	return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * A page that was opened is newer than the one that was saved. What is searched with is saved with all its scripts, so
 * it goes before a search page that was opened, some of whose scripts may be gone.
 */
export const savedPages: WorkboxPlugin = {
	async cachedResponseWillBeUsed({ request, cachedResponse }) {
		const path = pathOf(request);
		return (await savedAnswer('kit', path)) ?? cachedResponse ?? (await savedAnswer('reading', path)) ?? null;
	},
};

export const savedFiles: WorkboxPlugin = {
	async cachedResponseWillBeUsed({ request, cachedResponse }) {
		const path = pathOf(request);
		return cachedResponse ?? (await savedAnswer('reading', path)) ?? (await savedAnswer('kit', path)) ?? null;
	},
};

/** Without a network any size of a picture is better than none. */
export const otherSize: WorkboxPlugin = {
	handlerDidError: ({ request }) => savedPicture(pathOf(request)),
};

/** In the place of a page that can't be had: what there is on the phone, with all that can be done with it if it was saved. */
export const instead: WorkboxPlugin = {
	async handlerDidError({ request }) {
		if (request.mode !== 'navigate') return undefined;
		return (await savedAnswer('kit', href('/saved/'))) ?? whatThereIs(pathOf(request));
	},
};

function pathOf({ url }: Request): string {
	return new URL(url).pathname;
}
