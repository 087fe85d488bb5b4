/** One shard to be made, told so that another process can do it. */
import type { ShardEntry } from '../format/manifest.ts';
import type { Page } from './find-pages.ts';
import { keepGrams, keepSuggestions } from './shard-notes.ts';
import { Suggestions } from './suggestions.ts';
import { writeShard } from './write-shard.ts';

export type ShardJob = {
	/** What the shard's notes are kept under. */
	key: string;
	/** The built site's folder. */
	site: string;
	/** The index's folder, and that of the notes; both are there. */
	folder: string;
	notes: string;
	/** In the order in which they are to be numbered; at least one. */
	pages: readonly Page[];
};

/**
 * Makes a shard and keeps notes on it.
 *
 * @throws SearchIndexError if a page breaks the contract of the searchable text
 */
export async function makeShard({ key, site, folder, notes, pages }: ShardJob): Promise<ShardEntry> {
	const suggestions = new Suggestions();
	const { entry, grams } = await writeShard(site, pages, folder, (piece) => {
		suggestions.add(piece);
	});
	await keepGrams(notes, key, grams);
	await keepSuggestions(notes, key, suggestions.notes());
	return entry;
}
