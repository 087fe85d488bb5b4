/** The inventory: what a made site consists of and what each part of it was made from. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { asOne, checkDatabase, openDatabase, rowsOf } from '../archive/database.ts';
import { unitsOf } from '../related/topic-text.ts';
import { onePage, piecesPerShard } from '../search/index/day-pages.ts';
import type { DayPages, IndexedPages, KnownPage } from '../search/index/day-pages.ts';
import { FoundPage } from './built/found-page.ts';
import type { BuiltFolder } from './built/found-page.ts';
import { SitePath } from './built/site-path.ts';
import { inventoryTables } from './inventory-tables.ts';

/** An edition as it was when its pages were made. */
export const InventoryEdition = z.object({
	id: SitePath,
	/** What its folder looked like: names, sizes and times of its files. */
	look: z.string(),
	/** The digest of its files. */
	digest: z.string(),
	/** The digest of all its pages were made from. */
	key: z.string(),
	title: z.string(),
	/** YYYY-MM-DD, or ''. */
	day: z.string(),
	/** How many warnings its content has. */
	warnings: z.number().int(),
	/** Its pieces as others lead to them: an array of TiedPiece, as JSON. */
	tied: z.string(),
	/** What its pieces are related to, of itself and of older editions: RelatedPieces, as JSON. */
	related: z.string(),
});
export type InventoryEdition = z.infer<typeof InventoryEdition>;

/** Whether all of an edition is as it was; nothing is as what is not known. */
export function isSameEdition(edition: InventoryEdition, known: InventoryEdition | undefined): boolean {
	return known !== undefined && InventoryEdition.keyof().options.every((name) => edition[name] === known[name]);
}

/** What an entry of the site belongs to. */
const owners = ['edition', 'name', 'front', 'asset', 'search'] as const;
export type Owner = (typeof owners)[number];

/** A file or (with `/` at its end) a folder of the site, with all in it; from the site's folder. */
export type Entry = BuiltFolder & { owner: Owner };

/** What the inventory knows of an entry without its pages. */
export const KnownEntry = z.object({
	path: SitePath,
	owner: z.enum(owners),
	/** Which publication brought it. */
	publication: z.number().int(),
	/** What `stampOf` said of its files when all was made; '' if this was not reached. */
	stamp: z.string(),
});
export type KnownEntry = z.infer<typeof KnownEntry>;

const Brought = KnownEntry.pick({ path: true, publication: true });
const Kept = z.object({ key: z.string(), entry: z.string() });

export class Inventory {
	readonly #database: DatabaseSync;
	#topicsOf: StatementSync | undefined;

	/** @param file absolute; throws as `openDatabase` */
	constructor(file: string) {
		this.#database = openDatabase(file, inventoryTables);
	}

	/** @throws {Error} if the file is damaged */
	check(): void {
		checkDatabase(this.#database);
	}

	close(): void {
		this.#database.close();
	}

	/** A setting of the whole; '' if it is not known. */
	fact(name: string): string {
		const rows = rowsOf(this.#database, z.object({ value: z.string() }), 'SELECT value FROM fact WHERE name = ?', name);
		return rows[0]?.value ?? '';
	}

	setFact(name: string, value: string): void {
		this.#database.prepare('INSERT OR REPLACE INTO fact VALUES (?, ?)').run(name, value);
	}

	editions(): Map<string, InventoryEdition> {
		const rows = rowsOf(
			this.#database,
			InventoryEdition,
			'SELECT id, look, digest, key, title, day, warnings, tied, related FROM edition',
		);
		return new Map(rows.map((row) => [row.id, row]));
	}

	editionIds(): string[] {
		const shape = z.object({ id: z.string() });
		return rowsOf(this.#database, shape, 'SELECT id FROM edition').map(({ id }) => id);
	}

	putEdition(edition: InventoryEdition): void {
		this.putEditions([edition]);
	}

	putEditions(editions: readonly InventoryEdition[]): void {
		const put = this.#database.prepare('INSERT OR REPLACE INTO edition VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
		asOne(this.#database, () => {
			for (const { id, look, digest, key, title, day, warnings, tied, related } of editions) {
				put.run(id, look, digest, key, title, day, warnings, tied, related);
			}
		});
	}

	dropEdition(id: string): void {
		this.#database.prepare('DELETE FROM edition WHERE id = ?').run(id);
		this.#database.prepare('DELETE FROM topic WHERE edition = ?').run(id);
	}

	/** The topics of an edition's pieces, in the order of `tied`: the units of its `topicText`; null if they are not known. */
	topicsOf(id: string): Uint16Array | null {
		// Asked for every edition of an archive: to prepare it takes longer than to run it.
		this.#topicsOf ??= this.#database.prepare('SELECT topics FROM topic WHERE edition = ?');
		const topics = this.#topicsOf.get(id)?.['topics'];
		return topics instanceof Uint8Array ? new Uint16Array(topics.slice().buffer) : null;
	}

	/** @param topics the edition's `topicText` */
	putTopics(id: string, topics: string): void {
		const units = new Uint8Array(unitsOf(topics).buffer);
		this.#database.prepare('INSERT OR REPLACE INTO topic VALUES (?, ?)').run(id, units);
	}

	/** @throws {z.ZodError} if a path leaves the site: someone else wrote this file */
	entries(): KnownEntry[] {
		return rowsOf(this.#database, KnownEntry, 'SELECT path, owner, publication, stamp FROM entry');
	}

	/** Which publication brought each entry, by its path; throws as `entries`. */
	publications(): Map<string, number> {
		const rows = rowsOf(this.#database, Brought, 'SELECT path, publication FROM entry');
		return new Map(rows.map(({ path, publication }) => [path, publication]));
	}

	entriesOf(owner: Owner): Set<string> {
		const shape = z.object({ path: SitePath });
		return new Set(
			rowsOf(this.#database, shape, 'SELECT path FROM entry WHERE owner = ?', owner).map(({ path }) => path),
		);
	}

	/** Its stamp comes later: until then it counts as damaged. */
	putEntry({ path, owner, html, pages, assets }: Entry, publication: number): void {
		asOne(this.#database, () => {
			this.#forget(path);
			this.#database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?)').run(path, owner, publication, html, '');
			const page = this.#database.prepare('INSERT INTO page VALUES (?, ?, ?, ?, ?)');
			for (const { url, file, date, digest } of pages) page.run(url, path, file, date, digest);
			const asset = this.#database.prepare('INSERT OR IGNORE INTO asset VALUES (?, ?)');
			for (const file of assets) asset.run(path, file);
		});
	}

	/** @param stamps what `stampOf` says of entries' files, by their paths */
	stampEntries(stamps: Iterable<readonly [path: string, stamp: string]>): void {
		asOne(this.#database, () => {
			const update = this.#database.prepare('UPDATE entry SET stamp = ? WHERE path = ?');
			for (const [path, stamp] of stamps) update.run(stamp, path);
		});
	}

	dropEntry(path: string): void {
		asOne(this.#database, () => {
			this.#forget(path);
		});
	}

	/** How many web pages the site has. */
	countPages(): number {
		const shape = z.object({ html: z.number().int().nullable() });
		return rowsOf(this.#database, shape, 'SELECT sum(html) AS html FROM entry')[0]?.html ?? 0;
	}

	/** The images that no page shows. Scripts load one another and change with the program only, when all is made anew. */
	unusedAssets(): string[] {
		const shape = z.object({ path: z.string() });
		return rowsOf(
			this.#database,
			shape,
			`SELECT path FROM entry WHERE owner = 'asset' AND path NOT IN (SELECT file FROM asset)
				AND path NOT LIKE '%.js' AND path NOT LIKE '%.css' AND path NOT LIKE '%.br' AND path NOT LIKE '%.gz'`,
		).map(({ path }) => path);
	}

	/** In order of date, those without one first, then of address; `spanning` is said of those that are no edition's. */
	pages(): KnownPage[] {
		return this.#pagesWhere('true');
	}

	/** The pages of editions, for the search index: in order of date, those without one first. */
	dayPages(): DayPages[] {
		// What is known of a day is put together where it is kept: to take each of an archive's pages out takes far longer.
		const rows = rowsOf(
			this.#database,
			z.object({ date: z.string(), count: z.number().int(), known: z.string() }),
			`SELECT date, count(*) AS count, group_concat(url || char(10) || digest, char(10) ORDER BY url) AS known FROM page
				WHERE entry NOT IN (SELECT path FROM entry WHERE owner <> 'edition') GROUP BY date ORDER BY date`,
		);
		return rows.flatMap(({ date, count, known }) => {
			const pages = (): KnownPage[] => this.#pagesWhere("owner = 'edition' AND date = ?", date);
			return count > piecesPerShard ? pages().map(onePage) : [{ date, count, known, pages }];
		});
	}

	/** All pages, for the search index. */
	indexedPages(): IndexedPages {
		return { own: this.dayPages(), spanning: this.#pagesWhere("owner <> 'edition'") };
	}

	/** The search index's shards or sieves, by the key of what each was made from, as JSON. */
	kept(kind: 'shard' | 'sieve'): Map<string, string> {
		const rows = rowsOf(this.#database, Kept, 'SELECT key, entry FROM kept WHERE kind = ?', kind);
		return new Map(rows.map(({ key, entry }) => [key, entry]));
	}

	keep(kind: 'shard' | 'sieve', all: ReadonlyMap<string, string>): void {
		asOne(this.#database, () => {
			this.#database.prepare('DELETE FROM kept WHERE kind = ?').run(kind);
			const insert = this.#database.prepare('INSERT INTO kept VALUES (?, ?, ?)');
			for (const [key, entry] of all) insert.run(kind, key, entry);
		});
	}

	#pagesWhere(condition: string, ...values: string[]): KnownPage[] {
		return rowsOf(
			this.#database,
			FoundPage.extend({ spanning: z.number().transform(Boolean) }),
			`SELECT url, file, date, digest, owner <> 'edition' AS spanning FROM page JOIN entry ON entry.path = page.entry
				WHERE ${condition} ORDER BY date, url`,
			...values,
		);
	}

	#forget(path: string): void {
		this.#database.prepare('DELETE FROM entry WHERE path = ?').run(path);
		this.#database.prepare('DELETE FROM page WHERE entry = ?').run(path);
		this.#database.prepare('DELETE FROM asset WHERE entry = ?').run(path);
	}
}
