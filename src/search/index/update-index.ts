/** The pages of a site → its search index; shards whose pages are what they were are left as they are. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, ShardEntry, SieveEntry } from '../format/manifest.ts';
import { cutShards } from './cut-shards.ts';
import { digestOf } from './digest-folder.ts';
import type { Page } from './find-pages.ts';
import type { Grams } from './gram-set.ts';
import { replaceFile } from './replace-file.ts';
import { SearchIndexError } from './search-index-error.ts';
import { gramsKept, keepGrams, keepSuggestions, suggestionsKept } from './shard-notes.ts';
import { Suggestions } from './suggestions.ts';
import { writeShard } from './write-shard.ts';
import { writeSieve } from './write-sieve.ts';

/** How many pieces a shard holds at most: measured, see the README. */
export const piecesPerShard = 2500;
/** How many shards share a sieve. */
const shardsPerSieve = 8;

/** A page, and what tells whether it is what it was. */
export type KnownPage = Page & { digest: string };

/** What an index is made of, by keys that follow from its pages: what the next one is made from. */
export type IndexState = {
	shards: ReadonlyMap<string, ShardEntry>;
	sieves: ReadonlyMap<string, Omit<SieveEntry, 'shards'>>;
};

export type Index = IndexState & {
	/** The names of all that belongs to it, in its folder: folders and files. */
	names: string[];
};

/** Where an index is made, and of what. */
export type IndexPlan = {
	/** The built site's folder. */
	site: string;
	/** The index's folder, which holds what `known` names. */
	folder: string;
	/** Where notes on shards are kept from one making to the next. */
	notes: string;
	known: IndexState;
	/** Called as each shard is written, which of how many it was. */
	progress?: (done: number, total: number) => void;
	/** Pieces in a shard. */
	atMost?: number;
};

type Shard = { key: string; entry: ShardEntry; pages: readonly KnownPage[] };

/**
 * No more than one shard's pieces are in memory at a time. What does not belong to the index any more stays where it is.
 *
 * @param pages in order of date, those without one first, then of address
 * @throws SearchIndexError where there is no page, or one breaks the contract of the searchable text
 */
export async function updateIndex(pages: readonly KnownPage[], plan: IndexPlan): Promise<Index> {
	const { folder, notes, atMost = piecesPerShard, progress = () => {} } = plan;
	if (pages.length === 0) throw new SearchIndexError('搜索', '整个网站没有一页可供搜索的正文，无法建立搜索。');
	await mkdir(folder, { recursive: true });
	await mkdir(notes, { recursive: true });
	const suggestions = new Suggestions();
	const shards: Shard[] = [];
	const cut = cutShards(pages, atMost);
	for (const run of cut) {
		const shard = await shardOf(run, plan, suggestions);
		shards.push(shard);
		if (!plan.known.shards.has(shard.key)) progress(shards.length, cut.length);
	}
	const manifest: Manifest = { shards: shards.map(({ entry }) => entry).reverse(), sieves: [], suggestions: '' };
	const sieves = new Map<string, Omit<SieveEntry, 'shards'>>();
	for (let start = 0; start < shards.length && shards.length > 1; start += shardsPerSieve) {
		const group = shards.slice(start, start + shardsPerSieve);
		const key = keyOf(group.map((shard) => shard.key));
		const sieve = await sieveOf(key, group, plan);
		sieves.set(key, sieve);
		manifest.sieves.unshift({ ...sieve, shards: group.map((_, i) => shards.length - 1 - start - i) });
	}
	const content = suggestions.file();
	manifest.suggestions = `suggestions-${digestOf(content)}.json`;
	await replaceFile(join(folder, manifest.suggestions), content);
	await replaceFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return {
		shards: new Map(shards.map(({ key, entry }) => [key, entry])),
		sieves,
		names: [
			...shards.map(({ entry }) => entry.folder),
			...[...sieves.values()].map((sieve) => sieve.folder),
			manifest.suggestions,
			'manifest.json',
		],
	};
}

/** Of a shard whose notes are lost: it is written again, as the same files. */
async function gramsAnew({ key, pages }: Shard, { site, folder, notes }: IndexPlan): Promise<Grams> {
	const { grams } = await writeShard(site, pages, folder, () => {});
	await keepGrams(notes, key, grams);
	return grams;
}

async function shardOf(pages: readonly KnownPage[], plan: IndexPlan, suggestions: Suggestions): Promise<Shard> {
	const key = keyOf(pages.flatMap(({ url, digest }) => [url, digest]));
	const entry = plan.known.shards.get(key);
	if (entry !== undefined && existsSync(join(plan.folder, entry.folder))) {
		const kept = await suggestionsKept(plan.notes, key);
		if (kept !== null) {
			suggestions.absorb(kept);
			return { key, entry, pages };
		}
	}
	const own = new Suggestions();
	const shard = await writeShard(plan.site, pages, plan.folder, (piece) => {
		own.add(piece);
	});
	const brought = own.notes();
	await keepSuggestions(plan.notes, key, brought);
	await keepGrams(plan.notes, key, shard.grams);
	suggestions.absorb(brought);
	return { key, entry: shard.entry, pages };
}

/** @param group oldest first */
async function sieveOf(key: string, group: readonly Shard[], plan: IndexPlan): Promise<Omit<SieveEntry, 'shards'>> {
	const { folder, notes, known } = plan;
	const there = known.sieves.get(key);
	if (there !== undefined && existsSync(join(folder, there.folder))) return there;
	const grams = [];
	for (const shard of group) {
		grams.push((await gramsKept(notes, shard.key)) ?? (await gramsAnew(shard, plan)));
	}
	return writeSieve(folder, grams);
}

function keyOf(parts: readonly string[]): string {
	return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20);
}
