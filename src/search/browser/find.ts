/** Which pieces hold a phrase, and which hold several. */
import { phraseStarts, phraseSteps } from '../text/phrase.ts';
import type { SearchIndex } from './search-index.ts';

/** In the headline or only in the text, and how much of the piece it is. */
export type Hit = { headline: boolean; score: number };

/** By the piece's name in the index. */
export type Hits = ReadonlyMap<string, Hit>;

/** @returns exactly the pieces in which the folded phrase stands */
export async function findPhrase(index: SearchIndex, phrase: string): Promise<Hits> {
	const steps = phraseSteps(phrase);
	const located = await Promise.all(steps.map(({ word }) => index.locate(word)));
	const hits = new Map<string, Hit>();
	for (const id of located[0]?.keys() ?? []) {
		const places = located.map((pieces) => pieces.get(id));
		const [start] = phraseStarts(
			steps,
			places.map((place) => place?.positions ?? []),
		);
		if (start === undefined) continue;
		hits.set(id, {
			headline: start < (index.entries.get(id)?.headline ?? 0),
			score: places.reduce((sum, place) => sum + (place?.score ?? 0), 0),
		});
	}
	return hits;
}

/** @returns the pieces that hold every one of the folded phrases, anywhere */
export async function findAll(index: SearchIndex, phrases: readonly string[]): Promise<Hits> {
	const [first, ...others] = await Promise.all(phrases.map((phrase) => findPhrase(index, phrase)));
	const hits = new Map(first);
	for (const other of others) {
		for (const [id, hit] of hits) {
			const more = other.get(id);
			if (more === undefined) hits.delete(id);
			else hits.set(id, { headline: hit.headline && more.headline, score: hit.score + more.score });
		}
	}
	return hits;
}
