import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Walks a folder, one folder of it in memory at a time.
 *
 * @param root absolute
 * @returns the plain files below it, by their paths from it with slashes, in order of name; no hidden ones, and no links
 */
export async function* filesBelow(root: string, under = ''): AsyncGenerator<string> {
	const entries = (await readdir(join(root, under), { withFileTypes: true }))
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const path = under === '' ? entry.name : `${under}/${entry.name}`;
		if (entry.isDirectory()) yield* filesBelow(root, path);
		else if (entry.isFile()) yield path;
	}
}
