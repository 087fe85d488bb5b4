/** A query → what to look for. */
import { fold } from '../../text/fold.ts';
import type { OtherWords } from '../../text/other-words.ts';
import type { Query } from '../../text/query.ts';
import type { Aim } from './aim.ts';
import type { Match, Reading } from '../answer.ts';

/** The whole query as one run. */
export function phraseAim({ phrase, without }: Query, reading: Reading | null): Aim {
	return aimAt('exact', [phrase], without, reading);
}

/** All words of the query, anywhere. */
export function wordsAim({ words, without }: Query, reading: Reading | null): Aim {
	return aimAt('words', words, without, reading);
}

/** @param others other words for the whole query, at least one; `whole` are runs of them that count only where they stand whole */
export function otherAim(others: readonly OtherWords[], whole: readonly string[], { without }: Query): Aim {
	const runs = others.map(({ run }) => run);
	const also = others.map(({ words }) => words);
	return { match: 'same', all: [runs], without, marks: runs, whole, also, reading: null, spelt: null };
}

/**
 * All words of the query, or others for them, anywhere.
 *
 * @param others for each word of the query; `whole` are runs of them that count only where they stand whole
 */
export function otherWordsAim(
	{ words, without }: Query,
	others: readonly (readonly OtherWords[])[],
	whole: readonly string[],
): Aim {
	const all = words.map((word, i) => [word, ...(others[i] ?? []).map(({ run }) => run)]);
	const also = others.flat().map((other) => other.words);
	return { match: 'words', all, without, marks: all.flat(), whole, also, reading: null, spelt: null };
}

/** @param text a name as it is printed */
export function nameAim(text: string, without: readonly string[], reading: Reading): Aim {
	return aimAt('exact', [fold(text).text], without, reading);
}

function aimAt(match: Match, runs: readonly string[], without: readonly string[], reading: Reading | null): Aim {
	const all = runs.map((run) => [run]);
	return { match, all, without, marks: runs, whole: [], also: [], reading, spelt: null };
}
