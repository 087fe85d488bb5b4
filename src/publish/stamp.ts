/** Whether made files are still as they were made, told without reading them. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';

/**
 * The digest of the names, sizes and times of change of a file, or of a folder with all in it. Whatever writes to a file
 * gives it another; linking or moving it does not.
 *
 * @param path absolute
 * @returns '' if it isn't there
 */
export function stampOf(path: string): string {
	const hash = createHash('sha1');
	try {
		if (lstatSync(path).isDirectory()) addFolder(hash, path, '');
		else addFile(hash, path, '');
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return '';
		throw error;
	}
	return hash.digest('base64url').slice(0, 16);
}

/** The time of change in whole milliseconds: a file system that copies may round what is finer. */
export function changeTime({ mtimeMs }: { mtimeMs: number }): number {
	return Math.round(mtimeMs);
}

function addFolder(hash: Hash, path: string, name: string): void {
	hash.update(`${name}/\n`);
	const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const [below, called] = [`${path}/${entry.name}`, `${name}/${entry.name}`];
		if (entry.isDirectory()) addFolder(hash, below, called);
		else addFile(hash, below, called);
	}
}

function addFile(hash: Hash, path: string, name: string): void {
	const found = lstatSync(path);
	hash.update(`${name}\n${String(found.size)} ${String(changeTime(found))}\n`);
}
