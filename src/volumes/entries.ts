/** What a made part brings to the site: its entries, and whose each is. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nameLists } from '../archive/archive.ts';
import { pageIn } from '../search/index/find-pages.ts';
import { digestOf } from './digests.ts';
import type { Entry, LedgerPage, Owner } from './ledger.ts';

const asset = /\/(_astro\/[^\s"'<>()?#,\\]+)/g;

/** Where 长者版 stands: folders of editions, and what spans them. */
const elder = 'elder';

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
			if (name === '_astro') return within(site, name).map((path) => ({ path, owner: 'asset' as const }));
			if (nameLists.some((list) => list === name)) {
				return within(site, name).map((path) => ({ path, owner: ownerIn(name, path) }));
			}
			return [{ path: `${name}/`, owner: 'front' as const }];
		})
		.map(({ path, owner }) => entryAt(site, path, owner));
}

/** The folders an edition may have: of its pages, and of their twins in large print while it is recent. */
export function foldersOf(id: string): string[] {
	return [`${id}/`, `${elder}/${id}/`];
}

/** An edition's folders that are there, and the files under `_astro/` that came with its part. */
export function entriesOfEdition(site: string, id: string): Entry[] {
	return foldersOf(id)
		.filter((path) => existsSync(join(site, path)))
		.map((path) => entryAt(site, path, 'edition'));
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
	const files = statSync(join(site, path)).isDirectory() ? filesBelow(site, path) : [path];
	const pages: LedgerPage[] = [];
	const assets = new Set<string>();
	let html = 0;
	for (const file of files) {
		if (!file.endsWith('.html')) continue;
		html++;
		const content = readFileSync(join(site, file));
		const page = pageIn(file, content);
		if (page !== null) pages.push({ ...page, digest: digestOf([content]) });
		// Addresses are ASCII, and a byte a character is read ten times as fast.
		for (const [, shown] of content.toString('latin1').matchAll(asset)) if (shown !== undefined) assets.add(shown);
	}
	return { path, owner, html, pages, assets: [...assets] };
}

function filesBelow(site: string, folder: string): string[] {
	return readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) =>
			join(one.parentPath, one.name)
				.slice(site.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}
