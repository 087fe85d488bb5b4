/** Folders of files that share their contents with another folder's: what has not changed is not written again. */
import {
	copyFileSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	rmdirSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { changeTime } from './stamp.ts';

/** Makes `to` hold what `from` holds, without copying its files if the file system can link them. */
export function linkTree(from: string, to: string): void {
	if (!lstatSync(from).isDirectory()) {
		mkdirSync(dirname(to), { recursive: true });
		linkFile(from, to);
		return;
	}
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [one, other] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) linkTree(one, other);
		else linkFile(one, other);
	}
}

/** Removes a file, or a folder with all in it, and the folders above it that are then empty, up to `root`. */
export function removeEntry(root: string, path: string): void {
	rmSync(join(root, path), { recursive: true, force: true });
	for (let above = dirname(path.replace(/\/$/, '')); above !== '.'; above = dirname(above)) {
		if (!removeEmpty(join(root, above))) return;
	}
}

/** @returns whether the folder was empty. To read what lies in one of ten thousand names takes far longer than to ask. */
function removeEmpty(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch (error) {
		if (codeOf(error) === 'ENOENT' || notEmpty.has(codeOf(error))) return false;
		throw error;
	}
}

/** What file systems say of a folder that holds something. */
const notEmpty = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM']);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		if (!unlinkable.has(codeOf(error))) throw error;
		copyFileSync(from, to);
		const seconds = changeTime(statSync(from)) / 1000;
		utimesSync(to, seconds, seconds);
	}
}

/** What file systems say that have no hard links, or no more for this file. */
const unlinkable = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);
