/** The next site while it is made: made parts are taken into its folder, its inventory and its archive. */
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Address } from '../addresses/address.ts';
import { Archive, nameLists } from '../archive/archive.ts';
import { EditionSummary } from '../archive/edition-summary.ts';
import { foldersOf } from './built/edition-folders.ts';
import { noteName } from './built/edition-note.ts';
import type { ShardEntry as Shard } from '../search/format/manifest.ts';
import { ShardEntry, SieveTable } from '../search/index/index-state.ts';
import { pagesOf } from '../search/index/day-pages.ts';
import type { ShardJob } from '../search/index/shard-job.ts';
import { shardPool } from '../search/index/shard-pool.ts';
import { certainShards, shardKey, updateIndex } from '../search/index/update-index.ts';
import type { Index } from '../search/index/update-index.ts';
import { writeNames } from '../search/index/write-names.ts';
import type { Synonyms } from '../search/text/other-words.ts';
import { compress, packings } from './compress.ts';
import { entriesOfAssets, entriesOfEdition, entriesOfFront } from './entries.ts';
import { Inventory } from './inventory.ts';
import type { Entry, InventoryEdition, Owner } from './inventory.ts';
import { siteOf, unfinishPart } from './made-part.ts';
import type { MadePart } from './made-part.ts';
import { nameCounts } from './name-counts.ts';
import { putManifestIn } from './search-pages.ts';
import type { Side, Spare } from './site-state.ts';
import { redirectFiles, redirectTexts } from './redirect-files.ts';
import { stampOf } from './stamp.ts';
import { linkTree, removeEntry } from './tree.ts';

/** In an edition's folder: what the archive knows of it. */
const summaryName = 'summary.json';

/** What an edition's folder holds that is no part of the site. */
const notOfSite = [summaryName, noteName];

export class NextSite {
	readonly #side: Side;
	readonly #inventory: Inventory;
	/** A random number for this build: if two inventories have the same one for a path, they mean the same files. */
	readonly #publication = randomInt(2 ** 47);
	/** What came in, and whose it is. */
	readonly #taken = new Map<string, Owner>();
	/** Where what came in of made parts lies in them, as long as it is the same there. */
	readonly #spare = new Map<string, string>();
	readonly #parts = new Set<MadePart>();
	/** Shards that are being made, or are, by their keys. */
	readonly #ahead = new Map<string, Promise<Shard>>();
	readonly #shards = shardPool(1);
	readonly #notes: string;
	/** What came in and may still change, as files are compressed or notes removed. */
	readonly #unstamped = new Set<string>();
	#closed = false;

	/** @param notes where search keeps its notes */
	constructor(side: Side, notes: string) {
		this.#side = side;
		this.#notes = notes;
		this.#inventory = new Inventory(side.inventory);
		this.#inventory.setFact('publication', String(this.#publication));
	}

	get inventory(): Inventory {
		return this.#inventory;
	}

	/** Takes editions out that are no longer there. */
	drop(ids: readonly string[]): void {
		this.#withArchive((archive) => {
			for (const id of ids) {
				archive.drop(id);
				this.#inventory.dropEdition(id);
				for (const path of foldersOf(id)) this.#removeEntry(path);
			}
		});
	}

	/**
	 * Takes in what a part made of its editions.
	 *
	 * @param editions those that are wanted of it
	 * @param inArchive whether the archive has them already
	 */
	takeEditions(part: MadePart, editions: readonly InventoryEdition[], { inArchive = false } = {}): void {
		const site = siteOf(part);
		this.#parts.add(part);
		this.#withArchive((archive) => {
			for (const edition of editions) {
				const summary = join(site, edition.id, summaryName);
				if (!inArchive) archive.put(EditionSummary.parse(JSON.parse(readFileSync(summary, 'utf8'))));
				for (const path of foldersOf(edition.id)) this.#removeEntry(path);
				for (const entry of entriesOfEdition(site, edition.id)) this.#take(site, entry);
				for (const name of notOfSite) removeEntry(this.#side.site, `${edition.id}/${name}`);
				this.#inventory.putEdition(edition);
			}
		});
		for (const entry of entriesOfAssets(site)) {
			if (!existsSync(join(this.#side.site, entry.path))) this.#take(site, entry);
		}
	}

	/** Takes in what spans editions, and takes out what the last site had of it and this one has not. */
	takeFront(part: MadePart): void {
		const site = siteOf(part);
		const entries = entriesOfFront(site, new Set(Object.keys(part.editions)));
		const now = new Set(entries.map(({ path }) => path));
		for (const path of this.#inventory.entriesOf('front')) if (!now.has(path)) this.#removeEntry(path);
		this.#withArchive((archive) => {
			for (const list of nameLists) {
				for (const slug of archive.touched(list)) {
					if (!now.has(`${list}/${slug}/`)) this.#removeEntry(`${list}/${slug}/`);
				}
			}
			archive.settle();
		});
		for (const entry of entries) {
			if (entry.owner !== 'asset' || !existsSync(join(this.#side.site, entry.path))) this.#take(site, entry);
		}
		for (const path of this.#inventory.unusedAssets()) this.#removeEntry(path);
	}

	/** Writes for hosts where addresses lead at which nothing stands any more. @param sitePath where on its host the site lies */
	writeRedirects(left: ReadonlyMap<Address, string>, sitePath: string): void {
		const texts = redirectTexts(left, sitePath);
		for (const name of redirectFiles) {
			this.#removeEntry(name);
			if (texts[name] === '') continue;
			writeFileSync(join(this.#side.site, name), texts[name]);
			this.#note(name, 'front');
			this.#taken.set(name, 'front');
		}
	}

	/** Has what makes shards load its program, since it will be needed. */
	openSearch(): void {
		this.#shards.open();
	}

	/** Starts making the shards that no further pages will join. @param before the first day of editions still to come */
	indexAhead(before: string): void {
		const known = this.#inventory.kept('shard');
		for (const days of certainShards(this.#inventory.dayPages(), before)) {
			const key = shardKey(days);
			if (known.has(key)) continue;
			this.#makeShard({ ...this.#indexFolders(), key, pages: pagesOf(days) }).catch(() => undefined);
		}
	}

	/**
	 * Makes the search index of all pages that are there now.
	 *
	 * @param synonyms words that mean the same
	 * @param progress called as each shard is written, which of how many it was
	 */
	async index(synonyms: Synonyms, progress: (done: number, total: number) => void): Promise<void> {
		this.#shards.atOnce = availableParallelism();
		const index = await updateIndex(this.#inventory.indexedPages(), {
			...this.#indexFolders(),
			make: (job) => this.#makeShard(job),
			progress,
			synonyms,
			known: {
				shards: new Map(
					[...this.#inventory.kept('shard')].map(([key, text]) => [key, ShardEntry.parse(JSON.parse(text))]),
				),
				sieves: new Map(
					[...this.#inventory.kept('sieve')].map(([key, text]) => [key, SieveTable.parse(JSON.parse(text))]),
				),
			},
		});
		await this.#keepIndex(index);
		for (const folder of await putManifestIn(this.#side.site)) this.#spare.delete(folder);
	}

	/** Writes the names to suggest, which a site with a search service has instead of an index, and removes the index. */
	async indexNames(synonyms: Synonyms): Promise<void> {
		await mkdir(this.#notes, { recursive: true });
		const counts = this.#withArchive(nameCounts);
		await this.#keepIndex(await writeNames(this.#indexFolders().folder, counts, synonyms));
	}

	async #keepIndex(index: Index): Promise<void> {
		const used = new Set(index.names);
		for (const { folder } of await Promise.all(this.#ahead.values())) {
			if (!used.has(folder)) removeEntry(this.#side.site, `pagefind/${folder}/`);
		}
		this.#inventory.keep('shard', new Map([...index.shards].map(([key, entry]) => [key, JSON.stringify(entry)])));
		this.#inventory.keep('sieve', new Map([...index.sieves].map(([key, entry]) => [key, JSON.stringify(entry)])));
		const now = new Set(index.names.map((name) => `pagefind/${name}${name.includes('.') ? '' : '/'}`));
		const before = this.#inventory.entriesOf('search');
		const isNow = (path: string) => now.has(path) || packings.some((packing) => now.has(path.replace(packing, '')));
		for (const path of before) if (!isNow(path)) this.#removeEntry(path);
		for (const path of now) {
			if (before.has(path) && path !== 'pagefind/manifest.json') continue;
			this.#note(path, 'search');
			this.#taken.set(path, 'search');
		}
	}

	/** Compresses what was taken in since this site was begun. */
	async compress(): Promise<void> {
		for (const [path, owner] of this.#taken) {
			const packed = await compress(join(this.#side.site, path));
			this.#spare.delete(path);
			if (path.endsWith('/') || packed.length === 0) continue;
			for (const packing of packings) this.#note(`${path}${packing}`, owner);
		}
	}

	/** Writes down what the files are that came in, when nothing more is done to them. */
	stamp(): void {
		this.#inventory.stampEntries([...this.#unstamped].map((path) => [path, stampOf(join(this.#side.site, path))]));
		this.#unstamped.clear();
	}

	/**
	 * Gives up the parts that came in, once the site is published.
	 *
	 * @returns what lies in them that is the same in the site
	 */
	async giveUpParts(): Promise<Spare> {
		for (const part of this.#parts) await unfinishPart(part);
		for (const from of this.#spare.values()) {
			if (from.endsWith('/')) for (const name of notOfSite) rmSync(join(from, name), { force: true });
		}
		return this.#spare;
	}

	/** Removes notes on shards that are no more. */
	async clearNotes(): Promise<void> {
		const kept = this.#inventory.kept('shard');
		for (const name of await readdir(this.#notes)) {
			if (!kept.has(name.replace(/\..*$/, ''))) await rm(join(this.#notes, name), { force: true });
		}
	}

	/** Stops what is under way. May be called twice. */
	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		void this.#shards.close();
		this.#inventory.close();
	}

	#indexFolders(): { site: string; folder: string; notes: string } {
		return { site: this.#side.site, folder: join(this.#side.site, 'pagefind'), notes: this.#notes };
	}

	async #makeShard(job: ShardJob): Promise<Shard> {
		const begun = this.#ahead.get(job.key);
		if (begun !== undefined) return begun;
		mkdirSync(job.folder, { recursive: true });
		mkdirSync(job.notes, { recursive: true });
		const making = this.#shards.run(job);
		// A failure while pages are still being made is reported when the index is made.
		making.catch(() => undefined);
		this.#ahead.set(job.key, making);
		return making;
	}

	#take(site: string, entry: Entry): void {
		removeEntry(this.#side.site, entry.path);
		const to = join(this.#side.site, entry.path);
		mkdirSync(dirname(to), { recursive: true });
		// The part stays whole, so that it can be used again if this build is stopped.
		linkTree(join(site, entry.path), to);
		this.#spare.set(entry.path, join(site, entry.path));
		this.#putEntry(entry);
		this.#taken.set(entry.path, entry.owner);
	}

	#note(path: string, owner: Owner): void {
		this.#putEntry({ path, owner, html: 0, pages: [], assets: [] });
	}

	#putEntry(entry: Entry): void {
		this.#inventory.putEntry(entry, this.#publication);
		this.#unstamped.add(entry.path);
	}

	#removeEntry(path: string): void {
		this.#spare.delete(path);
		this.#unstamped.delete(path);
		this.#taken.delete(path);
		removeEntry(this.#side.site, path);
		this.#inventory.dropEntry(path);
	}

	#withArchive<Result>(work: (archive: Archive) => Result): Result {
		const archive = new Archive(this.#side.archive);
		try {
			return work(archive);
		} finally {
			archive.close();
		}
	}
}
