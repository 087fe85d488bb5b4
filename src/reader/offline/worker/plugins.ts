/** What our pages ask of the library's ways to answer. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { matchPrecache } from 'workbox-precaching';
import { savedAnswer, savedPicture } from './saved-answer.ts';

/** A page is the same page whatever is asked of its script: `/search/?q=…` is kept once. */
export const withoutQuery: WorkboxPlugin = {
	cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pathOf(request)),
};

/** Neither a mistake nor a part of a file is worth keeping. */
export const sound: WorkboxPlugin = {
	cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 ? response : null),
};

/** Only a page that came whole, under its own address, is worth keeping; a server in trouble is the same as none. */
export const soundPages: WorkboxPlugin = {
	fetchDidSucceed({ response }) {
		if (response.status >= 500) throw new Error(`the server answered ${String(response.status)}`);
		return Promise.resolve(response);
	},
	cacheWillUpdate({ response }) {
		const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
		return Promise.resolve(response.status === 200 && !response.redirected && isPage ? response : null);
	},
};

/**
 * A page that was opened is newer than the one that was saved. What is searched with is saved with all its scripts, so
 * it goes before a search page that was opened, some of whose scripts may be gone.
 */
export const savedPages: WorkboxPlugin = {
	async cachedResponseWillBeUsed({ request, cachedResponse }) {
		const path = pathOf(request);
		return (await savedAnswer('kit', path)) ?? cachedResponse ?? (await savedAnswer('edition', path)) ?? null;
	},
};

export const savedFiles: WorkboxPlugin = {
	async cachedResponseWillBeUsed({ request, cachedResponse }) {
		const path = pathOf(request);
		return cachedResponse ?? (await savedAnswer('edition', path)) ?? (await savedAnswer('kit', path)) ?? null;
	},
};

/** Without a network any size of a picture is better than none. */
export const otherSize: WorkboxPlugin = {
	handlerDidError: ({ request }) => savedPicture(pathOf(request)),
};

/** In the place of a page that can't be had: what there is on the phone. */
export const whatThereIs: WorkboxPlugin = {
	handlerDidError: ({ request }) =>
		request.mode === 'navigate' ? matchPrecache('/saved/') : Promise.resolve(undefined),
};

function pathOf({ url }: Request): string {
	return new URL(url).pathname;
}
