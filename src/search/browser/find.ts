/** Which pieces hold a phrase, and which hold several. */
import { fold } from '../text/fold.ts';
import { phraseStarts, phraseSteps, type Step } from '../text/phrase.ts';
import type { SearchIndex } from './search-index.ts';

/** In the headline or only in the text, and how much of the piece it is. */
export type Hit = { headline: boolean; score: number };

/** By the piece's name in the index. */
export type Hits = ReadonlyMap<string, Hit>;

/** Words of a phrase are asked for so many at a time: four cover eight characters. */
const stepsAtOnce = 4;

/** So few pieces are told apart by their texts more cheaply than by further words. */
const few = 10;

/**
 * Most phrases are covered at once. A longer one, a headline pasted whole, is narrowed down word by word until
 * nothing is left or so little that the texts decide.
 *
 * @returns exactly the pieces in which the folded phrase stands
 */
export async function findPhrase(index: SearchIndex, phrase: string): Promise<Hits> {
	const steps = phraseSteps(phrase);
	let candidates = await locate(index, steps.slice(0, stepsAtOnce));
	for (let asked = stepsAtOnce; asked < steps.length && candidates.size > 0; asked += stepsAtOnce) {
		if (candidates.size <= few) return byText(index, candidates, phrase);
		const more = await locate(index, steps.slice(asked, asked + stepsAtOnce));
		candidates = meet(candidates, more);
	}
	const hits = new Map<string, Hit>();
	for (const [id, { starts, score }] of candidates) {
		hits.set(id, { headline: (starts[0] ?? 0) < (index.entries.get(id)?.headline ?? 0), score });
	}
	return hits;
}

/** Where a phrase may begin in a piece, as far as the words asked for so far tell. */
type Candidate = { starts: number[]; score: number };

async function locate(index: SearchIndex, steps: readonly Step[]): Promise<Map<string, Candidate>> {
	const located = await Promise.all(steps.map(({ word }) => index.locate(word)));
	const candidates = new Map<string, Candidate>();
	for (const id of located[0]?.keys() ?? []) {
		const places = located.map((pieces) => pieces.get(id));
		const starts = phraseStarts(
			steps,
			places.map((place) => place?.positions ?? []),
		);
		const score = places.reduce((sum, place) => sum + (place?.score ?? 0), 0);
		if (starts.length > 0) candidates.set(id, { starts, score });
	}
	return candidates;
}

/** Both tell where the same phrase begins: only what both say is left. */
function meet(a: ReadonlyMap<string, Candidate>, b: ReadonlyMap<string, Candidate>): Map<string, Candidate> {
	const both = new Map<string, Candidate>();
	for (const [id, { starts, score }] of a) {
		const other = b.get(id);
		const common = starts.filter((start) => other?.starts.includes(start));
		if (other !== undefined && common.length > 0) both.set(id, { starts: common, score: score + other.score });
	}
	return both;
}

async function byText(index: SearchIndex, candidates: ReadonlyMap<string, Candidate>, phrase: string): Promise<Hits> {
	const hits = new Map<string, Hit>();
	for (const [id, { score }] of candidates) {
		const { headline, blocks } = await index.piece(id);
		const inHeadline = fold(headline).text.includes(phrase);
		if (inHeadline || blocks.some((block) => fold(block.text).text.includes(phrase))) {
			hits.set(id, { headline: inHeadline, score });
		}
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
