/** What remains of the index if a service searches the archive. */
import { mkdir } from 'node:fs/promises';
import type { Synonyms } from '../text/other-words.ts';
import type { NameCounts } from './suggestion-notes.ts';
import { Suggestions } from './suggestions.ts';
import type { Index } from './update-index.ts';
import { writeManifest } from './write-manifest.ts';

/**
 * Writes the names to suggest, and a manifest without shards: no page is read.
 *
 * @param folder the index's
 * @param counts how many pieces are listed under each name
 * @param synonyms words that mean the same
 */
export async function writeNames(folder: string, counts: NameCounts, synonyms: Synonyms): Promise<Index> {
	await mkdir(folder, { recursive: true });
	const suggestions = new Suggestions();
	suggestions.absorb({ counts, headlines: [] });
	const names = await writeManifest(folder, { shards: [], sieves: [] }, suggestions, synonyms);
	return { shards: new Map(), sieves: new Map(), names };
}
