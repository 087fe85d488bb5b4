/** A built site → its search index, beside it. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, SieveEntry } from '../format/manifest.ts';
import { cutShards } from './cut-shards.ts';
import { digestOf } from './digest-folder.ts';
import { findPages, type Page } from './find-pages.ts';
import { SearchIndexError } from './search-index-error.ts';
import { Suggestions } from './suggestions.ts';
import { writeShard, type ShardSummary } from './write-shard.ts';
import { writeSieve } from './write-sieve.ts';

/** How many pieces a shard holds at most: measured, see the README. */
const piecesPerShard = 2500;
/** How many shards share a sieve. */
const shardsPerSieve = 8;

/**
 * Reads every page of the built site and writes `pagefind/` into it, in place of what was there. No more than one shard's
 * pieces are in memory at a time. Whatever goes wrong, the index that was there stays.
 *
 * @param site the built site's folder
 * @param options.atMost pieces in a shard
 * @returns how many pieces can be found
 * @throws SearchIndexError where there is no piece, or a page breaks the contract of the searchable text
 */
export async function writeIndex(site: string, { atMost = piecesPerShard } = {}): Promise<number> {
	const next = join(site, '.pagefind-next');
	await rm(next, { recursive: true, force: true });
	try {
		const pages = await findPages(site);
		if (pages.length === 0) throw new SearchIndexError('搜索', '整个网站没有一页可供搜索的正文，无法建立搜索。');
		await mkdir(next);
		await writeFiles(site, cutShards(pages, atMost), next);
		await replace(join(site, 'pagefind'), next);
		return pages.length;
	} finally {
		await rm(next, { recursive: true, force: true });
	}
}

/** @param cut oldest first */
async function writeFiles(site: string, cut: readonly (readonly Page[])[], folder: string): Promise<void> {
	const suggestions = new Suggestions();
	const manifest: Manifest = { shards: [], sieves: [], suggestions: '' };
	let group: ShardSummary[] = [];
	for (const [n, pages] of cut.entries()) {
		const shard = await writeShard(site, pages, folder, (piece) => {
			suggestions.add(piece);
		});
		manifest.shards.unshift(shard.entry);
		if (cut.length === 1) break;
		group.push(shard);
		if (group.length < shardsPerSieve && n < cut.length - 1) continue;
		manifest.sieves.unshift(await sieveOf(group, cut.length - 1 - n, folder));
		group = [];
	}
	const content = suggestions.file();
	manifest.suggestions = `suggestions-${digestOf(content)}.json`;
	await writeFile(join(folder, manifest.suggestions), content);
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/**
 * @param group oldest first
 * @param newest where the newest of them stands in the manifest
 */
async function sieveOf(group: readonly ShardSummary[], newest: number, folder: string): Promise<SieveEntry> {
	const entry = await writeSieve(
		folder,
		group.map(({ grams }) => grams),
	);
	return { ...entry, shards: group.map((_, i) => newest + group.length - 1 - i) };
}

/** Puts a folder in another's place. When it throws, the other is where it was. */
async function replace(folder: string, next: string): Promise<void> {
	const last = `${folder}-last`;
	await rm(last, { recursive: true, force: true });
	const replaces = existsSync(folder);
	if (replaces) await rename(folder, last);
	try {
		await rename(next, folder);
	} catch (error) {
		if (replaces) await rename(last, folder);
		throw error;
	}
	await rm(last, { recursive: true, force: true });
}
