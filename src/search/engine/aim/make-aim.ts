/** A query → what to look for. */
import { fold } from '../../text/fold.ts';
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

/** @param text a name as it is printed */
export function nameAim(text: string, without: readonly string[], reading: Reading): Aim {
	return aimAt('exact', [fold(text).text], without, reading);
}

function aimAt(match: Match, runs: readonly string[], without: readonly string[], reading: Reading | null): Aim {
	return { match, all: runs.map((run) => [run]), without, marks: runs, reading, spelt: null };
}
