/** The archive: what the pages that span editions are made of, kept outside memory. */
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { archiveTables } from './archive-tables.ts';
import { asOne, checkDatabase, openDatabase, rowsOf } from './database.ts';
import { EditionSummary, ListedEdition } from './edition-summary.ts';

/** The lists whose names have pages of their own. */
export const nameLists = ['people', 'places', 'terms', 'keywords'] as const;
export type NameList = (typeof nameLists)[number];

/** A row of one of the name tables, as text that tells whether anything about it changed. */
type Trace = { list: NameList; slug: string; trace: string };

const Stored = z.object({ summary: z.string() });

export class Archive {
	readonly #database: DatabaseSync;

	/** @param file absolute, or `:memory:`; throws as `openDatabase` */
	constructor(file: string) {
		this.#database = openDatabase(file, archiveTables);
	}

	/** For reading: see reading.ts. */
	get database(): DatabaseSync {
		return this.#database;
	}

	/** Lets others open the file while this one stays open: what is read from here on is as it is by then. */
	share(): void {
		this.#database.exec('PRAGMA locking_mode = NORMAL; PRAGMA user_version;');
	}

	/** Puts an edition in, in place of what was known of it, and notes the names it touches. */
	put(summary: EditionSummary): void {
		asOne(this.#database, () => {
			const before = this.#traces(summary.id);
			this.#forget(summary.id);
			this.#insert(summary);
			this.#touch(before, tracesOf(summary));
		});
	}

	/** Takes an edition out, and notes the names it touches. */
	drop(id: string): void {
		asOne(this.#database, () => {
			const before = this.#traces(id);
			this.#forget(id);
			this.#touch(before, []);
		});
	}

	/**
	 * Notes what the pages of a list show besides their own works, and touches those of which this has changed.
	 *
	 * @param traces a text by slug, for every page that shows any such thing
	 */
	surround(list: NameList, traces: ReadonlyMap<string, string>): void {
		asOne(this.#database, () => {
			const shape = z.object({ slug: z.string(), trace: z.string() });
			const rows = rowsOf(this.#database, shape, 'SELECT slug, trace FROM surroundings WHERE list = ?', list);
			const before = new Map(rows.map(({ slug, trace }) => [slug, trace]));
			const touch = this.#database.prepare('INSERT OR IGNORE INTO touched VALUES (?, ?)');
			for (const slug of new Set([...before.keys(), ...traces.keys()])) {
				if (before.get(slug) !== traces.get(slug)) touch.run(list, slug);
			}
			this.#database.prepare('DELETE FROM surroundings WHERE list = ?').run(list);
			const note = this.#database.prepare('INSERT INTO surroundings VALUES (?, ?, ?)');
			for (const [slug, trace] of traces) note.run(list, slug, trace);
		});
	}

	/** The slugs of a list whose pages are no longer what they were, since `settle`. */
	touched(list: NameList): Set<string> {
		const rows = rowsOf(
			this.#database,
			z.object({ slug: z.string() }),
			'SELECT slug FROM touched WHERE list = ?',
			list,
		);
		return new Set(rows.map(({ slug }) => slug));
	}

	/** Says that all pages are what they should be. */
	settle(): void {
		this.#database.exec('DELETE FROM touched');
	}

	/** @throws {Error} if the file is damaged */
	check(): void {
		checkDatabase(this.#database);
	}

	close(): void {
		this.#database.close();
	}

	#traces(id: string): Trace[] {
		const [row] = rowsOf(this.#database, Stored, 'SELECT summary FROM edition WHERE id = ?', id);
		return row === undefined ? [] : tracesOf(EditionSummary.parse(JSON.parse(row.summary)));
	}

	#touch(before: readonly Trace[], after: readonly Trace[]): void {
		const known = new Set(before.map(keyOf));
		const now = new Set(after.map(keyOf));
		const changed = [...before.filter((one) => !now.has(keyOf(one))), ...after.filter((one) => !known.has(keyOf(one)))];
		const note = this.#database.prepare('INSERT OR IGNORE INTO touched VALUES (?, ?)');
		for (const { list, slug } of changed) note.run(list, slug);
	}

	#forget(id: string): void {
		this.#database.prepare('DELETE FROM edition WHERE id = ?').run(id);
		for (const table of ['mention', 'place', 'term', 'guide', 'photo', 'correction']) {
			this.#database.prepare(`DELETE FROM ${table} WHERE edition = ?`).run(id);
		}
	}

	#insert(summary: EditionSummary): void {
		const { id, volume, title, works } = summary;
		const day = summary.day?.iso ?? '';
		const work = (n: number): string => JSON.stringify({ ...works[n], edition: title });
		const listed = JSON.stringify(ListedEdition.parse(summary));
		const addresses = JSON.stringify(summary.addresses);
		this.#database
			.prepare('INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)')
			.run(id, volume, day, listed, addresses, JSON.stringify(summary));
		const mention = this.#database.prepare('INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
		for (const [n, one] of summary.mentions.entries()) {
			mention.run(one.slug, one.name, one.act, one.capacity, day, id, n, work(one.work));
		}
		for (const table of ['place', 'term'] as const) {
			const named = this.#database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
			for (const [n, { slug, name, mentions, passages, ...one }] of summary[`${table}s`].entries()) {
				named.run(slug, name, day, id, n, work(one.work), mentions, JSON.stringify(passages));
			}
		}
		const guide = this.#database.prepare('INSERT INTO guide VALUES (?, ?, ?, ?, ?, ?)');
		for (const [n, one] of summary.guides.entries())
			guide.run(one.slug, one.name, day, id, n, JSON.stringify(one.guide));
		const photo = this.#database.prepare('INSERT INTO photo VALUES (?, ?, ?, ?)');
		for (const [n, card] of summary.photos.entries()) photo.run(day, id, n, JSON.stringify(card));
		const correction = this.#database.prepare('INSERT INTO correction VALUES (?, ?, ?, ?, ?)');
		for (const [n, one] of (summary.corrections ?? []).entries())
			correction.run(one.date, day, id, n, JSON.stringify(one));
	}
}

function keyOf({ list, slug, trace }: Trace): string {
	return [list, slug, trace].join('\n');
}

/** A keyword's page leads to the others of its edition, so it depends on all of their names. */
function tracesOf(summary: EditionSummary): Trace[] {
	const { id, title, day, works } = summary;
	const around = [id, title, day];
	const keywords = summary.guides.map(({ name }) => name);
	return [
		...summary.mentions.map(({ work, ...one }, n): Trace => {
			return { list: 'people', slug: one.slug, trace: JSON.stringify([around, n, one, works[work]]) };
		}),
		...(['places', 'terms'] as const).flatMap((list) =>
			summary[list].map(({ work, ...one }, n): Trace => {
				return { list, slug: one.slug, trace: JSON.stringify([around, n, one, works[work]]) };
			}),
		),
		...summary.guides.map((one, n): Trace => {
			return { list: 'keywords', slug: one.slug, trace: JSON.stringify([around, n, one, keywords]) };
		}),
	];
}
