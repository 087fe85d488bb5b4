/** Built pages → the list of what has to be kept for them to be whole without a network. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../../../publish/built/built-page.ts';
import { fileAt } from '../../../publish/built/asset-address.ts';
import type { KeepList } from '../format/keep-list.ts';
import { assetsIn, picturesIn } from './site-assets.ts';

/**
 * @param site the built site's folder
 * @param pages in order of their files
 * @param others addresses of further files
 * @param closureOf tells which scripts a script brings along
 * @param sitePath where on its host the site lies
 * @returns addresses from the host's root; all others here are from the site's
 */
export function makeList(
	site: string,
	pages: readonly BuiltPage[],
	others: readonly string[],
	closureOf: (script: string) => string[],
	sitePath: string,
): KeepList {
	const digest = createHash('sha256');
	const files = new Map<string, number>();
	const assets = new Set<string>();
	const instead = new Map<string, string>();
	const add = (address: string): void => {
		const size = sizeIn(site, address);
		// A text may speak of an address that is none.
		if (size !== null) files.set(address, size);
	};
	for (const { file, bytes, ascii } of pages) {
		digest.update(`${file}\n`).update(bytes);
		files.set(`/${file.replace(/index\.html$/, '')}`, bytes.length);
		for (const { kept, others: smaller } of picturesIn(ascii, sitePath))
			for (const one of smaller) instead.set(one, kept);
		for (const asset of assetsIn(ascii, sitePath)) assets.add(asset);
	}
	// A file may be too small for one picture and right for another of the same image: then it is kept as well.
	for (const kept of new Set(instead.values())) instead.delete(kept);
	for (const asset of assets) {
		const needed = asset.endsWith('.js') ? closureOf(asset) : [asset];
		for (const one of needed) if (!instead.has(one)) add(one);
	}
	for (const other of others) {
		add(other);
		digest.update(`${other}\n`).update(readFileSync(join(site, other)));
	}
	return {
		version: digest.digest('hex').slice(0, 12),
		files: [...files].sort(order).map(([address, size]) => [sitePath + address, size]),
		pages: pages.length,
		instead: Object.fromEntries(
			[...instead].sort(order).map(([address, kept]) => [sitePath + address, sitePath + kept]),
		),
	};
}

function order([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
	return a < b ? -1 : 1;
}

function sizeIn(site: string, address: string): number | null {
	return statSync(join(site, fileAt(address)), { throwIfNoEntry: false })?.size ?? null;
}
