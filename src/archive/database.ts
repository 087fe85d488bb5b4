/** Tables in a file: SQLite, as it comes with Node. */
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';

/** What a file is to hold. */
export type Tables = {
	/** To be raised with every change of the tables: a file of another version is no use. */
	version: number;
	sql: string;
};

/**
 * Opens a file of tables; one that is not there, or is empty, gets them.
 *
 * @param file absolute, or `:memory:`
 * @throws {Error} if the file is damaged, or its tables are of another version
 */
export function openDatabase(file: string, { version, sql }: Tables): DatabaseSync {
	const database = new DatabaseSync(file);
	try {
		// Written by one process and copied when it is closed. What a killed build leaves of it is thrown away, so that the
		// journal need not be a file; Node's SQLite does not let it be off.
		database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;');
		const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
		if (found === 0) database.exec(`${sql}\nPRAGMA user_version = ${String(version)};`);
		else if (found !== version) throw new Error(`tables of version ${String(found)}, not ${String(version)}`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** @throws {Error} if the file is damaged */
export function checkDatabase(database: DatabaseSync): void {
	const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
	if (found !== 'ok') throw new Error(String(found));
}

/** All rows of a query, each of the shape given. */
export function rowsOf<Shape extends z.ZodType>(
	database: DatabaseSync,
	shape: Shape,
	sql: string,
	...values: SQLInputValue[]
): z.infer<Shape>[] {
	return z.array(shape).parse(database.prepare(sql).all(...values));
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
