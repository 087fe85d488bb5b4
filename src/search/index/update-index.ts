/** The pages of a site → its search index; shards whose pages are what they were are left as they are. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byUnits } from '../../by-units.ts';
import type { Manifest, ShardEntry, SieveEntry } from '../format/manifest.ts';
import type { Synonyms } from '../text/other-words.ts';
import { countOf, cutByYears, cutShards } from './cut-shards.ts';
import type { Cuttable } from './cut-shards.ts';
import { onePage, pagesOf, piecesPerShard } from './day-pages.ts';
import type { DayPages, IndexedPages } from './day-pages.ts';
import type { Grams } from './gram-set.ts';
import { SearchIndexError } from './search-index-error.ts';
import { makeShard } from './shard-job.ts';
import type { ShardJob } from './shard-job.ts';
import { gramsKept, suggestionsKept } from './shard-notes.ts';
import type { SuggestionNotes } from './suggestion-notes.ts';
import { Suggestions } from './suggestions.ts';
import { writeManifest } from './write-manifest.ts';
import { writeSieve } from './write-sieve.ts';

/** How many of the newest pieces join an older shard at a time: see cut-shards.ts. Measured, see the README. */
const joinAt = [500, 100];

/** @param atMost pieces in a shard */
export const agesFor = (atMost: number): number[] => joinAt.filter((age) => age < atMost);

/** What a shard without words to suggest brings. */
const emptyNotes: SuggestionNotes = { counts: { keyword: [], place: [], contributor: [] }, headlines: [] };
/** How many shards share a sieve. */
const shardsPerSieve = 8;

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
	/** Words that mean the same. */
	synonyms: Synonyms;
	/** Makes a shard; several are asked for at once. As `makeShard`, which makes one at a time, if it is left out. */
	make?: (job: ShardJob) => Promise<ShardEntry>;
	/** Called as each shard is written, which of how many it was. */
	progress?: (done: number, total: number) => void;
	/** Pieces in a shard. */
	atMost?: number;
	/** How many of the newest join an older shard at a time: see cut-shards.ts. */
	ages?: readonly number[];
};

type Shard = { key: string; entry: ShardEntry; days: readonly DayPages[] };

/**
 * Makes the index. Files that no longer belong to it are left in the folder.
 *
 * @throws SearchIndexError if there is no page, or one breaks the contract of the searchable text
 */
export async function updateIndex({ own, spanning }: IndexedPages, plan: IndexPlan): Promise<Index> {
	const { folder, notes, synonyms, atMost = piecesPerShard } = plan;
	const { ages = agesFor(atMost) } = plan;
	if (own.length + spanning.length === 0)
		throw new SearchIndexError('搜索', '整个网站没有一页可供搜索的正文，无法建立搜索。');
	await mkdir(folder, { recursive: true });
	await mkdir(notes, { recursive: true });
	const days = { own, spanning: spanning.map(onePage), onePages, inOrder };
	const shards = await shardsOf(cutShards(days, atMost, ages), plan);
	const suggestions = new Suggestions();
	// The newest first: of an archive's headlines the older ones need not be read.
	for (const shard of shards.toReversed()) {
		const isFull = suggestions.isFull(shard.days.at(-1)?.date ?? '');
		suggestions.absorb(await suggestionsOf(shard, plan, !isFull));
	}
	const manifest: Pick<Manifest, 'shards' | 'sieves'> = {
		shards: shards.map(({ entry }) => entry).reverse(),
		sieves: [],
	};
	const sieves = new Map<string, Omit<SieveEntry, 'shards'>>();
	const lasting = lastingOf(shards, ages);
	for (let start = 0; start < lasting.length && lasting.length > 1; start += shardsPerSieve) {
		const group = lasting.slice(start, start + shardsPerSieve);
		const key = keyOf(group.map((shard) => shard.key));
		const sieve = await sieveOf(key, group, plan);
		sieves.set(key, sieve);
		manifest.sieves.unshift({ ...sieve, shards: group.map((_, i) => shards.length - 1 - start - i) });
	}
	const files = await writeManifest(folder, manifest, suggestions, synonyms);
	return {
		shards: new Map(shards.map(({ key, entry }) => [key, entry])),
		sieves,
		names: [...shards.map(({ entry }) => entry.folder), ...[...sieves.values()].map((sieve) => sieve.folder), ...files],
	};
}

/**
 * The shards that will be the same in the whole index, and can be made while the pages of later days are: those of years
 * that fill shards of their own, in the newest year without the last one.
 *
 * @param pages of editions, or days, in the index's order; not all of them are there yet
 * @param before the first day of which pages are still to come, YYYY-MM-DD
 */
export function certainShards<Day extends Cuttable>(
	pages: readonly Day[],
	before: string,
	atMost = piecesPerShard,
): Day[][] {
	const sure = pages.filter(({ date }) => date !== '' && date < before);
	const years = [...Map.groupBy(sure, ({ date }) => date.slice(0, 4)).values()];
	return years
		.filter((own) => countOf(own) > atMost)
		.flatMap((own) => {
			const runs = cutByYears(own, atMost);
			return own === years.at(-1) ? runs.slice(0, -1) : runs;
		});
}

/** What a shard is known by: it follows from what is on its pages. */
export function shardKey(days: readonly DayPages[]): string {
	return keyOf(days.map(({ known }) => known));
}

const onePages = (days: readonly DayPages[]): DayPages[] => pagesOf(days).map(onePage);

/** What is known of a page begins with its address. */
function inOrder(pages: readonly DayPages[]): DayPages[] {
	return pages.toSorted((a, b) => byUnits(a.date, b.date) || byUnits(a.known, b.known));
}

/** The shards without the newest ones that are still to join an older: small as these are, they are asked without a sieve. */
function lastingOf(shards: readonly Shard[], [age = 0]: readonly number[]): readonly Shard[] {
	return shards.slice(0, shards.findLastIndex(({ days }) => countOf(days) > age) + 1);
}

async function shardsOf(cut: readonly (readonly DayPages[])[], plan: IndexPlan): Promise<Shard[]> {
	const { site, folder, notes, known, make, progress = () => {} } = plan;
	let done = 0;
	const shardOf = async (days: readonly DayPages[]): Promise<Shard> => {
		const key = shardKey(days);
		const there = known.shards.get(key);
		if (there !== undefined && existsSync(join(folder, there.folder))) {
			done++;
			return { key, entry: there, days };
		}
		const entry = await (make ?? makeShard)({ key, site, folder, notes, pages: pagesOf(days) });
		progress(++done, cut.length);
		return { key, entry, days };
	};
	if (make !== undefined) return Promise.all(cut.map(shardOf));
	const shards: Shard[] = [];
	for (const days of cut) shards.push(await shardOf(days));
	return shards;
}

/** Notes that are lost are made anew with their shard, which comes out as the same files. */
async function suggestionsOf(
	{ key, days }: Shard,
	{ site, folder, notes }: IndexPlan,
	headlines: boolean,
): Promise<SuggestionNotes> {
	const kept = await suggestionsKept(notes, key, headlines);
	if (kept !== null) return kept;
	await makeShard({ key, site, folder, notes, pages: pagesOf(days) });
	return (await suggestionsKept(notes, key, headlines)) ?? emptyNotes;
}

async function gramsOf({ key, days }: Shard, { site, folder, notes }: IndexPlan): Promise<Grams> {
	const kept = await gramsKept(notes, key);
	if (kept !== null) return kept;
	await makeShard({ key, site, folder, notes, pages: pagesOf(days) });
	const made = await gramsKept(notes, key);
	if (made === null) throw new SearchIndexError('搜索', `中间文件写不进“${notes}”，可能是磁盘不够。`);
	return made;
}

/** @param group oldest first */
async function sieveOf(key: string, group: readonly Shard[], plan: IndexPlan): Promise<Omit<SieveEntry, 'shards'>> {
	const { folder, known } = plan;
	const there = known.sieves.get(key);
	if (there !== undefined && existsSync(join(folder, there.folder))) return there;
	const grams = [];
	for (const shard of group) {
		grams.push(await gramsOf(shard, plan));
	}
	return writeSieve(folder, grams);
}

function keyOf(parts: readonly string[]): string {
	return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20);
}
