/** Built pages → the list of what has to be kept for them to be whole without a network. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeepList } from '../format/keep-list.ts';
import { assetsIn, picturesIn } from './site-assets.ts';

/**
 * @param site the built site's folder
 * @param pages the pages' files, below `site`
 * @param others addresses of further files
 * @param closureOf tells which scripts a script brings along
 */
export function makeList(
	site: string,
	pages: readonly string[],
	others: readonly string[],
	closureOf: (script: string) => string[],
): KeepList {
	const digest = createHash('sha256');
	const files = new Map<string, number>();
	const assets = new Set<string>();
	const instead = new Map<string, string>();
	for (const page of pages) {
		const html = readFileSync(join(site, page), 'utf8');
		digest.update(`${page}\n${html}`);
		files.set(`/${page.replace(/index\.html$/, '')}`, Buffer.byteLength(html));
		for (const { kept, others: smaller } of picturesIn(html)) for (const one of smaller) instead.set(one, kept);
		for (const asset of assetsIn(html)) assets.add(asset);
	}
	for (const asset of assets) {
		const needed = asset.endsWith('.js') ? closureOf(asset) : [asset];
		for (const one of needed) if (!instead.has(one)) files.set(one, sizeIn(site, one));
	}
	for (const other of others) {
		files.set(other, sizeIn(site, other));
		digest.update(`${other}\n`).update(readFileSync(join(site, other)));
	}
	return {
		version: digest.digest('hex').slice(0, 12),
		files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)),
		pages: pages.length,
		instead: Object.fromEntries([...instead].sort(([a], [b]) => (a < b ? -1 : 1))),
	};
}

/** The web pages in a folder of the site, in order, below `site`. */
export function pagesBelow(site: string, folder: string): string[] {
	return readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile() && one.name.endsWith('.html'))
		.map((one) =>
			join(one.parentPath, one.name)
				.slice(site.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

function sizeIn(site: string, address: string): number {
	return statSync(join(site, address)).size;
}
