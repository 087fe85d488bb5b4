/** A built site → its search index, beside it. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Synonyms } from '../text/other-words.ts';
import { findPages } from './find-pages.ts';
import { onePage, piecesPerShard } from './day-pages.ts';
import { agesFor, updateIndex } from './update-index.ts';

type WriteOptions = { atMost?: number; ages?: readonly number[]; synonyms?: Synonyms };

/**
 * Reads every page of the built site and writes `pagefind/` into it, in place of what was there. Whatever goes wrong, the
 * index that was there stays.
 *
 * @param site the built site's folder
 * @param options.atMost pieces in a shard
 * @param options.ages how many of the newest join an older shard at a time; by default as a site's are
 * @param options.synonyms words that mean the same
 * @returns how many pieces can be found
 * @throws SearchIndexError if there is no piece, or a page breaks the contract of the searchable text
 */
export async function writeIndex(
	site: string,
	{ atMost = piecesPerShard, ages = agesFor(atMost), synonyms = [] }: WriteOptions = {},
): Promise<number> {
	const [next, notes] = [join(site, '.pagefind-next'), join(site, '.pagefind-notes')];
	await clear(next, notes);
	try {
		const pages = (await findPages(site)).map((page) => ({ ...page, digest: '', spanning: false }));
		await mkdir(next);
		const known = { shards: new Map<string, never>(), sieves: new Map<string, never>() };
		await updateIndex(
			{ own: pages.map(onePage), spanning: [] },
			{ site, folder: next, notes, known, synonyms, atMost, ages },
		);
		await replace(join(site, 'pagefind'), next);
		return pages.length;
	} finally {
		await clear(next, notes);
	}
}

async function clear(...folders: readonly string[]): Promise<void> {
	for (const folder of folders) await rm(folder, { recursive: true, force: true });
}

/** Puts a folder in another's place. If it throws, the other folder is back in its place. */
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
