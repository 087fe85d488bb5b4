/** 相关文章: which pieces are about the same matter, and the words that say so. */
import { z } from 'zod';
import { mostPieces, Postings } from './postings.ts';
import { isFormula } from './formula.ts';
import { mattersOf } from './matters.ts';
import { open, sharedWords } from './shared-words.ts';
import { KnownPieces } from './known-pieces.ts';
import type { TopicPiece } from './known-pieces.ts';
import { RunFinder } from './run-finder.ts';
import { tellingRuns } from './telling-runs.ts';
import type { Topic } from './topic.ts';

/** A piece about the same matter as another one. */
const RelatedPiece = z.object({
	id: z.string(),
	title: z.string(),
	/** The day of its edition, YYYY-MM-DD. */
	day: z.string(),
	/** The words that both have, as both have them; the most telling first. */
	words: z.array(z.string()).min(1),
});
export type RelatedPiece = z.infer<typeof RelatedPiece>;

/** By a piece's id, the most closely related first; pieces without any are left out. */
export const RelatedPieces = z.record(z.string(), z.array(RelatedPiece));
export type RelatedPieces = z.infer<typeof RelatedPieces>;

export type TopicEdition = { id: string; day: string; pieces: readonly TopicPiece[] };

/** An edition of which nothing is asked. */
export type OlderEdition = {
	day: string;
	/** The units of its `topicText`. */
	text: Uint16Array;
	/** Its pieces, in the order of that text; asked only if something is found in it. */
	pieces: () => readonly TopicPiece[];
};

/** How many a piece has at most. */
export const mostRelated = 4;
/** How many are held against a piece, those first that share most. */
const mostCandidates = 8;
/** What a candidate's runs come to at least: less has never been enough. */
const leastShared = 26;

/**
 * Goes once through the editions: what an edition's pieces are related to does not depend on later ones.
 *
 * @param older editions of which nothing is asked, in order; gone through once, and before the others
 * @param editions those whose pieces are related to others of their own edition and of older ones; in order, the oldest first
 * @returns by the edition's id
 */
export function relate(older: Iterable<OlderEdition>, editions: readonly TopicEdition[]): Map<string, RelatedPieces> {
	const postings = new Postings();
	const known = new KnownPieces();
	let finder: RunFinder | undefined;
	for (const { day, text, pieces } of older) {
		// Of older editions nothing else is remembered.
		finder ??= new RunFinder(runsOf(editions));
		const first = known.count;
		const count = finder.look(text, (piece, key) => {
			postings.add(key, first + piece);
		});
		known.add(day, count, pieces);
	}
	return new Map(
		editions.map(({ id, day, pieces }) => {
			const first = known.count;
			const runs = pieces.map(({ topic }) => tellingRuns(topic));
			for (const [n, own] of runs.entries()) for (const key of own.keys()) postings.add(key, first + n);
			known.add(day, pieces.length, () => pieces);
			const related = pieces.map(({ id: piece, topic }, n): [string, RelatedPiece[]] => {
				return [piece, relatedTo(topic, first + n, runs[n] ?? new Map(), known, postings)];
			});
			return [id, Object.fromEntries(related.filter(([, some]) => some.length > 0))];
		}),
	);
}

/** The keys of all telling runs of some editions. */
function runsOf(editions: readonly TopicEdition[]): Set<number> {
	const keys = new Set<number>();
	for (const { pieces } of editions) {
		for (const { topic } of pieces) for (const key of tellingRuns(topic).keys()) keys.add(key);
	}
	return keys;
}

function relatedTo(
	topic: Topic,
	place: number,
	runs: ReadonlyMap<number, number>,
	known: KnownPieces,
	postings: Postings,
): RelatedPiece[] {
	const candidates = candidatesOf(place, runs, postings);
	if (candidates.length === 0) return [];
	const opened = open(topic);
	const found = candidates.flatMap((other) => {
		const piece = known.at(other);
		if (piece === undefined) return [];
		const shared = sharedWords(opened, piece.topic);
		if (isFormula(topic, piece.topic, shared)) return [];
		const { closeness, words } = mattersOf(shared, postings, known.count);
		const { id, title, day } = piece;
		return words.length === 0 ? [] : [{ closeness, other, related: { id, title, day, words } }];
	});
	return found
		.toSorted((a, b) => b.closeness - a.closeness || b.other - a.other)
		.slice(0, mostRelated)
		.map(({ related }) => related);
}

/** The pieces that share most of what few have. */
function candidatesOf(place: number, runs: ReadonlyMap<number, number>, postings: Postings): number[] {
	const shared = new Map<number, number>();
	for (const [key, weight] of runs) {
		const count = postings.count(key);
		if (count < 2 || count > mostPieces) continue;
		for (const piece of postings.piecesWith(key)) {
			if (piece !== place) shared.set(piece, (shared.get(piece) ?? 0) + weight / Math.log2(2 + count));
		}
	}
	return [...shared]
		.filter(([, sum]) => sum >= leastShared)
		.toSorted(([a, x], [b, y]) => y - x || b - a)
		.slice(0, mostCandidates)
		.map(([piece]) => piece);
}
