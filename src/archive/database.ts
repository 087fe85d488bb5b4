/** The archive's file: SQLite, as it comes with Node. */
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import type { z } from 'zod';

/** To be raised with every change of the tables: a file of another version is no use. */
const version = 1;

/**
 * Newest first is `day DESC, edition DESC` everywhere; an edition without a day has '' and comes last. `n` is a row's
 * place in its edition.
 */
const tables = `
CREATE TABLE edition (id TEXT PRIMARY KEY, volume TEXT NOT NULL, day TEXT NOT NULL, summary TEXT NOT NULL) STRICT;
CREATE INDEX edition_newest ON edition (day, id);
CREATE TABLE mention (slug TEXT NOT NULL, name TEXT NOT NULL, act TEXT NOT NULL, capacity TEXT,
	day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, work TEXT NOT NULL) STRICT;
CREATE INDEX mention_slug ON mention (slug, name);
CREATE INDEX mention_edition ON mention (edition);
CREATE TABLE dateline (slug TEXT NOT NULL, name TEXT NOT NULL,
	day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, work TEXT NOT NULL) STRICT;
CREATE INDEX dateline_slug ON dateline (slug, name);
CREATE INDEX dateline_edition ON dateline (edition);
CREATE TABLE guide (slug TEXT NOT NULL, name TEXT NOT NULL,
	day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, guide TEXT NOT NULL) STRICT;
CREATE INDEX guide_slug ON guide (slug, name);
CREATE INDEX guide_edition ON guide (edition);
CREATE TABLE photo (day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, card TEXT NOT NULL) STRICT;
CREATE INDEX photo_newest ON photo (day, edition, n);
CREATE INDEX photo_edition ON photo (edition);
CREATE TABLE touched (list TEXT NOT NULL, slug TEXT NOT NULL, PRIMARY KEY (list, slug)) STRICT, WITHOUT ROWID;
PRAGMA user_version = ${String(version)};
`;

/**
 * Opens an archive; a file that is not there, or an empty one, gets the archive's tables.
 *
 * @param file absolute, or `:memory:`
 * @throws {Error} where the file is damaged, or is of another version
 */
export function openDatabase(file: string): DatabaseSync {
	const database = new DatabaseSync(file);
	try {
		const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
		// Written once and copied after it is closed: a torn write is caught by what is done with the file, not by a journal.
		database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;');
		if (found === 0) database.exec(tables);
		else if (found !== version) throw new Error(`archive version ${String(found)}, not ${String(version)}`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** All rows of a query, each of the shape given. */
export function rowsOf<Shape extends z.ZodType>(
	database: DatabaseSync,
	shape: Shape,
	sql: string,
	...values: SQLInputValue[]
): z.infer<Shape>[] {
	return database
		.prepare(sql)
		.all(...values)
		.map((row) => shape.parse(row));
}

/** Runs `work` as one transaction. */
export function asOne(database: DatabaseSync, work: () => void): void {
	database.exec('BEGIN');
	try {
		work();
		database.exec('COMMIT');
	} catch (error) {
		database.exec('ROLLBACK');
		throw error;
	}
}
