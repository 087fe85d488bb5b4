/** Search over what is saved on this device. */
import type { Engine, SavedOnly } from '../../../search/engine/answer.ts';
import { engineOver } from '../../../search/engine/engine.ts';
import { isSynonyms } from '../../../search/engine/files/file-shapes.ts';
import type { Synonyms } from '../../../search/text/other-words.ts';
import { readCacheName, synonymsAddress, textsAddress } from '../format/caches.ts';
import { readRecord } from '../format/kept-record.ts';
import { isSavedTexts, type SavedPiece } from '../format/saved-texts.ts';
import { readTexts } from './read-texts.ts';
import { savedShard } from './saved-shard.ts';

/** @returns an engine, and what it searches; null if nothing is saved */
export async function savedSearch(): Promise<({ engine: Engine } & SavedOnly) | null> {
	const editions = new Map<string, SavedPiece[]>();
	/** What was kept by itself, by its address. */
	const alone = new Map<string, SavedPiece[]>();
	let synonyms: Synonyms = [];
	for (const name of await caches.keys()) {
		const named = readCacheName(name);
		if (named === null) continue;
		const cache = await caches.open(name);
		if (named.kind === 'kit') synonyms = await synonymsIn(cache, synonyms);
		if (named.kind === 'kit' || (await readRecord(cache))?.whole !== true) continue;
		(named.kind === 'edition' ? editions : alone).set(named.id, await textsIn(cache));
	}
	const ofEditions = [...editions.values()].flat();
	const known = new Set(ofEditions.map(({ piece }) => piece.url));
	const others = [...alone.values()].flat().filter(({ piece }) => !known.has(piece.url));
	const pieces = [...ofEditions, ...others];
	if (pieces.length === 0) return null;
	const shard = savedShard(pieces);
	// Names to suggest are not saved.
	const archive = {
		shards: [shard],
		suggestions: () => Promise.resolve([]),
		synonyms: () => Promise.resolve(synonyms),
	};
	return { engine: engineOver(() => Promise.resolve(archive)), editions: editions.size, pieces: others.length };
}

/** What was saved by the worker is read by the first search: only a page can read pages. */
async function textsIn(cache: Cache): Promise<SavedPiece[]> {
	const known: unknown = await (await cache.match(textsAddress))?.json().catch(() => null);
	if (isSavedTexts(known)) return known;
	const texts = await readTexts(cache);
	await cache.put(textsAddress, new Response(JSON.stringify(texts))).catch(() => undefined);
	return texts;
}

/** @param known what an older kit has of them, if this one has none */
async function synonymsIn(kit: Cache, known: Synonyms): Promise<Synonyms> {
	const value: unknown = await (await kit.match(synonymsAddress))?.json().catch(() => null);
	return isSynonyms(value) ? value : known;
}
