/** What the content folder looks like, without reading what is in its files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionFolder } from '../loaders/edition-folders.ts';

export type Surveyed = EditionFolder & {
	/** Names, sizes and times of its files: while it stays the same, so does the edition. */
	look: string;
	/** Bytes of its text files: how much work it is. */
	weight: number;
};

/** @param folders as `readEditionFolders` gives them */
export function survey(folders: readonly EditionFolder[]): Surveyed[] {
	return folders.map((folder) => ({ ...folder, ...lookAt(folder.path) }));
}

/** @returns a digest of a folder's files, by their names and contents; whatever the machine or the time */
export function digestOfFolder(path: string): string {
	const hash = createHash('sha256');
	for (const name of filesIn(path)) {
		const content = readFileSync(join(path, name));
		hash.update(`${name}\n${String(content.length)}\n`).update(content);
	}
	return hash.digest('hex').slice(0, 20);
}

function lookAt(path: string): Pick<Surveyed, 'look' | 'weight'> {
	const hash = createHash('sha256');
	let weight = 0;
	for (const name of filesIn(path)) {
		const { size, mtimeMs, ctimeMs, ino } = statSync(join(path, name));
		hash.update(`${name}\n${[size, mtimeMs, ctimeMs, ino].join(' ')}\n`);
		if (/\.txt$/i.test(name)) weight += size;
	}
	return { look: hash.digest('hex').slice(0, 20), weight };
}

/** By UTF-16 units, with `/` between names; what begins with a dot is not part of an edition. */
function filesIn(path: string, below = ''): string[] {
	return readdirSync(join(path, below), { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const name = below === '' ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory()) return filesIn(path, name);
			return entry.isFile() ? [name] : [];
		});
}
