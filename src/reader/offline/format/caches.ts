/**
 * How the browser's caches are called. What was merely opened is limited; what was saved has a cache of its own for
 * each version, and counts from the moment it says that it is whole.
 */

/** What was opened, by kind. */
export const opened = {
	pages: 'opened-pages',
	scripts: 'opened-scripts',
	pictures: 'opened-pictures',
	search: 'opened-search',
} as const;

/** What the worker remembers from one start to the next. */
export const memory = 'memory';

/** The word before a saved version's cache says what it is. */
export type Saved = 'edition' | 'kit';

/** @param id the edition's; of the kit there is only one */
export function savedCache(kind: Saved, id: string, version: string): string {
	return `${kind} ${id} ${version}`;
}

/** @returns null for a cache that holds nothing saved */
export function readCacheName(name: string): { kind: Saved; id: string; version: string } | null {
	const [kind, id, version, ...more] = name.split(' ');
	if ((kind !== 'edition' && kind !== 'kit') || id === undefined || version === undefined || more.length > 0)
		return null;
	return { kind, id, version };
}

/** Where in its cache a saved version says what it is, and what of it is searched. No page has these addresses. */
export const recordAddress = '/saved/record';
export const textsAddress = '/saved/texts';
