/** What a query that finds nothing may have meant. */
import { fold } from '../text/fold.ts';
import { nearCandidates } from '../text/near.ts';
import { parseQuery, runsOf } from '../text/query.ts';
import type { WholeIndex } from './whole-index.ts';
import { nearRuns } from './find/near-runs.ts';
import type { Shard } from './shard.ts';

const most = 3;

/** Near runs and parts are looked for in so many shards only: each costs a download a pair. */
const shardsAsked = 2;

/** So many runs of words that stand side by side are looked for, the longest first. */
const mostJoined = 10;

/**
 * Names and headlines first: one character off, or read the same. Then what stands in the newest texts with one
 * character changed, missing or too many.
 *
 * @param shards those the question is about, the newest first
 * @returns queries that find something, best first; none that folds to what was typed
 * @throws DownloadError, or what the signal was aborted with
 */
export async function meant(
	typed: string,
	index: WholeIndex,
	shards: readonly Shard[],
	signal: AbortSignal,
): Promise<string[]> {
	const query = parseQuery(typed);
	if (typeof query === 'string') return [];
	const { readingOf } = await import('../text/reading-of.ts');
	const names = nearCandidates(query.phrase, await index.suggestions(), readingOf);
	const seen = new Set([query.phrase]);
	const guesses: string[] = [];
	function add(text: string): void {
		const folded = fold(text).text;
		if (guesses.length >= most || folded === '' || seen.has(folded)) return;
		seen.add(folded);
		guesses.push(text);
	}
	names.forEach(add);
	for (const shard of shards.slice(0, shardsAsked)) {
		if (guesses.length >= most) break;
		(await nearRuns(shard, query.phrase, signal)).forEach(add);
	}
	return guesses;
}

/**
 * What of a query may be asked alone: of a sentence its clauses, then the names in it, the longest first, then its words.
 *
 * @param shards those the question is about, the newest first
 * @returns runs of the query that texts hold, at most three; none that is all of it, or part of another
 * @throws DownloadError, or what the signal was aborted with
 */
export async function partsFound(
	typed: string,
	index: WholeIndex,
	shards: readonly Shard[],
	signal: AbortSignal,
): Promise<string[]> {
	const query = parseQuery(typed);
	if (typeof query === 'string') return [];
	const { phrase, words, typedApart } = query;
	const names = typedApart ? [] : (await index.suggestions()).map(({ text }) => fold(text).text);
	const runs = [
		...longestFirst(typedApart ? [] : runsOf(phrase)),
		...longestFirst(names.filter((name) => phrase.includes(name))),
		...longestFirst(typedApart ? [] : joined(words, phrase)).slice(0, mostJoined),
		...words,
	];
	const parts: string[] = [];
	for (const run of runs) {
		if (parts.length >= most) break;
		if ([...run].length < 2 || run === phrase || parts.some((part) => part.includes(run))) continue;
		if (await isHeld(run, shards, signal)) parts.push(run);
	}
	return parts;
}

/** Two to four words that stand side by side in the query, as one: the dictionary cuts 养老金 and names in two. */
function joined(words: readonly string[], phrase: string): string[] {
	return words.flatMap((_, first) =>
		[2, 3, 4]
			.filter((count) => first + count <= words.length)
			.map((count) => words.slice(first, first + count).join(''))
			.filter((run) => phrase.includes(run)),
	);
}

function longestFirst(runs: readonly string[]): string[] {
	return [...runs].sort((a, b) => b.length - a.length);
}

async function isHeld(run: string, shards: readonly Shard[], signal: AbortSignal): Promise<boolean> {
	let asked = 0;
	for (const shard of shards) {
		if (!(await shard.mayHold(run))) continue;
		if ((await shard.find(run, true, signal)).size > 0) return true;
		if (++asked >= shardsAsked) break;
	}
	return false;
}
