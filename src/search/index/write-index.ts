/** A built site → its search index, beside it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildIndex } from './build-index.ts';
import { readSite } from './read-site.ts';

/**
 * Reads every page of the built site and writes `pagefind/` into it, in place of what was there.
 *
 * @param site the built site's folder
 * @returns how many pieces can be found
 * @throws SearchIndexError where a page breaks the contract of the searchable text
 */
export async function writeIndex(site: string): Promise<number> {
	const pieces = await readSite(site);
	const files = await buildIndex(pieces);
	const folder = join(site, 'pagefind');
	await rm(folder, { recursive: true, force: true });
	for (const [path, content] of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	return pieces.length;
}
