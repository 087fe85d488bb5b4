import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../format/manifest.ts';
import type { Synonyms } from '../text/other-words.ts';
import { digestOf } from './digest-folder.ts';
import { replaceFile } from './replace-file.ts';
import type { Suggestions } from './suggestions.ts';

/**
 * Writes the words to suggest, and then the manifest that names them.
 *
 * @param folder the index's
 * @param synonyms words that mean the same
 * @returns the names of the two files
 */
export async function writeManifest(
	folder: string,
	index: Pick<Manifest, 'shards' | 'sieves'>,
	suggestions: Suggestions,
	synonyms: Synonyms,
): Promise<string[]> {
	const content = suggestions.file();
	const manifest: Manifest = {
		...index,
		suggestions: `suggestions-${digestOf(content)}.json`,
		synonyms: synonyms.map((group) => [...group]),
	};
	// A file that is written anew counts as touched: one that is what it should be stays.
	const path = join(folder, manifest.suggestions);
	const there = await readFile(path, 'utf8').catch(() => null);
	if (there !== content) await replaceFile(path, content);
	await replaceFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return [manifest.suggestions, 'manifest.json'];
}
