/** What a made part brings to the site: its entries, and whose each is. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameLists } from '../archive/archive.ts';
import { describeFolder } from './built/built-folder.ts';
import { pagesBelow, readPage } from './built/built-page.ts';
import type { BuiltPage } from './built/built-page.ts';
import { foldersOf } from './built/edition-folders.ts';
import { readNote } from './built/edition-note.ts';
import type { Entry, Owner } from './inventory.ts';

/** Where 长者版 stands: folders of editions, and what spans them. */
const elder = 'elder';

/** Where Astro puts what is named after what is in it. */
const assetFolder = '_astro';

/** @param site the part's pages */
export function entriesOfFront(site: string, editions: ReadonlySet<string>): Entry[] {
	return readdirSync(site, { withFileTypes: true })
		.flatMap((one) => {
			const { name } = one;
			if (!one.isDirectory()) return [{ path: name, owner: 'front' as const }];
			if (editions.has(name)) return [];
			if (name === elder) {
				const own = new Set([...editions].map((id) => `${elder}/${id}/`));
				return within(site, name).flatMap((path) => (own.has(path) ? [] : [{ path, owner: 'front' as const }]));
			}
			if (name === assetFolder) return within(site, name).map((path) => ({ path, owner: 'asset' as const }));
			if (nameLists.some((list) => list === name)) {
				return within(site, name).map((path) => ({ path, owner: ownerIn(name, path) }));
			}
			return [{ path: `${name}/`, owner: 'front' as const }];
		})
		.map(({ path, owner }) => entryAt(site, path, owner));
}

/** The files under `_astro/`. */
export function entriesOfAssets(site: string): Entry[] {
	if (!existsSync(join(site, assetFolder))) return [];
	return within(site, assetFolder).map((path) => entryAt(site, path, 'asset'));
}

/** An edition's folders that are there: read only if the part has no note on them. */
export function entriesOfEdition(site: string, id: string): Entry[] {
	const folders = foldersOf(id).filter((path) => existsSync(join(site, path)));
	const noted = readNote(site, id)?.filter(({ path }) => folders.includes(path)) ?? [];
	if (noted.length === folders.length) return noted.map((folder) => ({ ...folder, owner: 'edition' }));
	return folders.map((path) => entryAt(site, path, 'edition'));
}

/** A name's folder, or one of the pages of the list itself. */
function ownerIn(list: string, path: string): Owner {
	return path.endsWith('/') && !/\/page-\d+\/$/.test(path) && path !== `${list}/` ? 'name' : 'front';
}

/** What stands directly in a folder: files, and folders with `/` at their end. */
function within(site: string, folder: string): string[] {
	return readdirSync(join(site, folder), { withFileTypes: true }).map(
		(one) => `${folder}/${one.name}${one.isDirectory() ? '/' : ''}`,
	);
}

function entryAt(site: string, path: string, owner: Owner): Entry {
	return { ...describeFolder(path, pagesAt(site, path)), owner };
}

function pagesAt(site: string, path: string): BuiltPage[] {
	if (path.endsWith('/')) return pagesBelow(site, path);
	return path.endsWith('.html') ? [readPage(site, path)] : [];
}
