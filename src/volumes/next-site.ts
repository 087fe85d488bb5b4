/** The next site while it is made: made parts are taken into its folder, its ledger and its archive. */
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Archive, nameLists } from '../archive/archive.ts';
import { EditionSummary } from '../archive/edition-summary.ts';
import { updateIndex } from '../search/index/update-index.ts';
import type { IndexPlan } from '../search/index/update-index.ts';
import { ShardEntry, SieveTable } from './index-state.ts';
import { compress, packings } from './compress.ts';
import { entriesOfFront, entryOfEdition } from './entries.ts';
import { Ledger } from './ledger.ts';
import type { Entry, LedgerEdition, Owner } from './ledger.ts';
import { siteOf } from './made-part.ts';
import type { MadePart } from './made-part.ts';
import type { Side } from './site-state.ts';
import { removeEntry } from './tree.ts';

export class NextSite {
	readonly #side: Side;
	readonly #ledger: Ledger;
	/** Like no other: two ledgers that name the same of a path mean the same files. */
	readonly #publication: number;
	/** What came in, and whose it is. */
	readonly #taken = new Map<string, Owner>();

	constructor(side: Side) {
		this.#side = side;
		this.#ledger = new Ledger(side.ledger);
		this.#publication = randomInt(2 ** 47);
	}

	get ledger(): Ledger {
		return this.#ledger;
	}

	/** Takes editions out that are no longer there. */
	drop(ids: readonly string[]): void {
		this.#withArchive((archive) => {
			for (const id of ids) {
				archive.drop(id);
				this.#ledger.dropEdition(id);
				this.#removeEntry(`${id}/`);
			}
		});
	}

	/**
	 * Takes in what a part made of its editions.
	 *
	 * @param editions those that are wanted of it
	 * @param inArchive whether the archive has them already
	 */
	takeEditions(part: MadePart, editions: readonly LedgerEdition[], { inArchive = false } = {}): void {
		const site = siteOf(part);
		this.#withArchive((archive) => {
			for (const edition of editions) {
				const summary = join(site, edition.id, 'summary.json');
				if (!inArchive) archive.put(EditionSummary.parse(JSON.parse(readFileSync(summary, 'utf8'))));
				removeEntry(site, join(edition.id, 'summary.json'));
				this.#take(site, entryOfEdition(site, edition.id));
				this.#ledger.putEdition(edition);
			}
		});
		for (const entry of entriesOfFront(site, new Set()).filter(({ owner }) => owner === 'asset')) {
			if (!existsSync(join(this.#side.site, entry.path))) this.#take(site, entry);
		}
	}

	/** Takes in what spans editions, and takes out what the last site had of it and this one has not. */
	takeFront(part: MadePart): void {
		const site = siteOf(part);
		const entries = entriesOfFront(site, new Set(Object.keys(part.editions)));
		const now = new Set(entries.map(({ path }) => path));
		for (const path of this.#ledger.entriesOf('front')) if (!now.has(path)) this.#removeEntry(path);
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
		for (const path of this.#ledger.unusedAssets()) this.#removeEntry(path);
	}

	/** Makes the search index of all pages that are there now. */
	async index({ notes, progress }: Required<Pick<IndexPlan, 'notes' | 'progress'>>): Promise<void> {
		const folder = join(this.#side.site, 'pagefind');
		const index = await updateIndex(this.#ledger.pages(), {
			site: this.#side.site,
			folder,
			notes,
			progress,
			known: {
				shards: new Map(
					[...this.#ledger.kept('shard')].map(([key, text]) => [key, ShardEntry.parse(JSON.parse(text))]),
				),
				sieves: new Map(
					[...this.#ledger.kept('sieve')].map(([key, text]) => [key, SieveTable.parse(JSON.parse(text))]),
				),
			},
		});
		this.#ledger.keep('shard', new Map([...index.shards].map(([key, entry]) => [key, JSON.stringify(entry)])));
		this.#ledger.keep('sieve', new Map([...index.sieves].map(([key, entry]) => [key, JSON.stringify(entry)])));
		const now = new Set(index.names.map((name) => `pagefind/${name}${name.includes('.') ? '' : '/'}`));
		const before = this.#ledger.entriesOf('search');
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
			if (path.endsWith('/') || packed.length === 0) continue;
			for (const packing of packings) this.#note(`${path}${packing}`, owner);
		}
	}

	close(): void {
		this.#ledger.close();
	}

	#take(site: string, entry: Entry): void {
		removeEntry(this.#side.site, entry.path);
		const to = join(this.#side.site, entry.path);
		mkdirSync(dirname(to), { recursive: true });
		renameSync(join(site, entry.path), to);
		this.#ledger.putEntry(entry, this.#publication);
		this.#taken.set(entry.path, entry.owner);
	}

	#note(path: string, owner: Owner): void {
		this.#ledger.putEntry({ path, owner, html: 0, pages: [], assets: [] }, this.#publication);
	}

	#removeEntry(path: string): void {
		removeEntry(this.#side.site, path);
		this.#ledger.dropEntry(path);
	}

	#withArchive(work: (archive: Archive) => void): void {
		const archive = new Archive(this.#side.archive);
		try {
			work(archive);
		} finally {
			archive.close();
		}
	}
}
