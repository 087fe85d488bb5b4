/** What the content folder looks like, without reading what is in its files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionFolder } from '../loaders/edition-folders.ts';
import { filesIn, lookAtFolder } from '../loaders/folder-look.ts';
import type { FolderLook } from '../loaders/folder-look.ts';

export type Surveyed = EditionFolder & FolderLook;

/**
 * @param folders as `readEditionFolders` gives them
 * @param seen those that were looked at a moment ago, by their paths
 */
export function survey(
	folders: readonly EditionFolder[],
	seen: ReadonlyMap<string, FolderLook> = new Map(),
): Surveyed[] {
	return folders.map((folder) => ({ ...folder, ...(seen.get(folder.path) ?? lookAtFolder(folder.path)) }));
}

/** @returns a digest of a folder's files, by their names and contents; whatever the machine or the time */
export function digestOfFolder(path: string): string {
	const hash = createHash('sha256');
	for (const name of filesIn(path).files) {
		const content = readFileSync(join(path, name));
		hash.update(`${name}\n${String(content.length)}\n`).update(content);
	}
	return hash.digest('hex').slice(0, 20);
}
