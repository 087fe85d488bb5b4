/**
 * One build at a time: what is made on the way lies in folders below the project's `.astro`, and two builds that share
 * them take each other's files.
 *
 * The turn is a lock that the operating system keeps on a file and takes back when the process ends, however it ends: no
 * file that a killed build left, and no number of a process that has since gone to another, can hold a build up. SQLite
 * asks for the lock, since Node itself can't.
 */
import { closeSync, mkdirSync, openSync, readdirSync, rmdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long to wait before looking again, in milliseconds. */
const pause = 200;

/** SQLite's result codes: another holds the lock; the file is no database. */
const busy = 5;
const notADatabase = 26;

/**
 * Waits until no other build has the turn, and builds. A build that ended, or was killed, has it no longer.
 *
 * @param file what the lock is on; it stays there, empty. Whatever else stands in its place is removed
 * @param waiting called once if another build has the turn, with its process id and since when, if it could be read
 * @param work what is done in turn
 * @returns what the work returns
 * @throws {Error} if the file can't be written to
 */
export async function inTurn<Done>(
	file: string,
	waiting: (holder: string) => void,
	work: () => Promise<Done>,
): Promise<Done> {
	mkdirSync(dirname(file), { recursive: true });
	const holder = `${file}-by`;
	let told = false;
	let lock = take(file);
	while (lock === null) {
		if (!told) waiting(await readFile(holder, 'utf8').catch(() => ''));
		told = true;
		await new Promise((resolve) => setTimeout(resolve, pause));
		lock = take(file);
	}
	try {
		// Only for those who wait: a disk that is full must not stop the build here.
		await writeFile(holder, `进程 ${String(process.pid)}，${timeOfDay()} 开始`).catch(() => undefined);
		return await work();
	} finally {
		rmSync(holder, { force: true });
		lock.close();
	}
}

/** The lock; null if another holds it. */
function take(file: string): DatabaseSync | null {
	clear(file);
	const lock = new DatabaseSync(file);
	try {
		lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
		return lock;
	} catch (error) {
		lock.close();
		const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
		if (code === busy || code === notADatabase) return null;
		throw error;
	}
}

/**
 * Makes what stands at the lock's place an empty file, if it is anything else. The file itself is never removed: a build
 * that opened it before would hold a lock that nobody sees.
 */
function clear(file: string): void {
	const found = statSync(file, { throwIfNoEntry: false });
	if (found?.isDirectory() === true) removeFolder(file);
	else if (found !== undefined && found.size > 0) truncateSync(file);
	// Whoever may not write here is told so by the file system, in its own words.
	closeSync(openSync(file, 'a'));
}

/** Removes a folder that may become a file meanwhile, since another build clears the same place: the file stays. */
function removeFolder(folder: string): void {
	try {
		for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
		rmdirSync(folder);
	} catch (error) {
		if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) throw error;
	}
}

/** HH:MM, as the machine's clock says. */
function timeOfDay(): string {
	return new Date().toTimeString().slice(0, 5);
}
