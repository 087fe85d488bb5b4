/**
 * How the browser's caches are called. What was merely opened is limited; what was saved has a cache of its own for
 * each version, and counts from the moment it says that it is whole. Caches belong to a host, on which several sites may
 * lie: those of a site under a path have it in front of their names.
 */
import { sitePath } from '../../../site-path.ts';

const owner = sitePath === '' ? '' : `${sitePath} `;

/** What was opened, by kind. */
export const opened = {
	pages: `${owner}opened-pages`,
	scripts: `${owner}opened-scripts`,
	pictures: `${owner}opened-pictures`,
	search: `${owner}opened-search`,
} as const;

/** What the worker remembers from one start to the next. */
export const memory = `${owner}memory`;

/** Whether a cache is one of this site's; `scope` is the worker's, which the library puts at the end of its names. */
export function isOwnCache(name: string, scope: string): boolean {
	const names: readonly string[] = [...Object.values(opened), memory];
	return names.includes(name) || readCacheName(name) !== null || name.endsWith(`-${scope}`);
}

/** The word before a saved version's cache says what it is. */
export type Saved = 'edition' | 'piece' | 'kit';

/** @param id the edition's, or the piece's address from the site's root; of the kit there is only one */
export function savedCache(kind: Saved, id: string, version: string): string {
	return `${owner}${kind} ${id} ${version}`;
}

/** @returns null for a cache that holds nothing saved, or belongs to another site */
export function readCacheName(name: string): { kind: Saved; id: string; version: string } | null {
	if (!name.startsWith(owner)) return null;
	const [kind, id, version, ...more] = name.slice(owner.length).split(' ');
	if (
		(kind !== 'edition' && kind !== 'piece' && kind !== 'kit') ||
		id === undefined ||
		version === undefined ||
		more.length > 0
	)
		return null;
	return { kind, id, version };
}

/**
 * Where in its cache a saved version says what it is, and what of it is searched; and in the kit's, which words mean the
 * same. No page has these addresses.
 */
export const recordAddress = '/saved/record';
export const textsAddress = '/saved/texts';
export const synonymsAddress = '/saved/synonyms';
