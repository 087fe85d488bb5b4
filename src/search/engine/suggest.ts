/** Words to offer while somebody types. */
import type { Suggestion } from '../format/suggestions.ts';
import { fold } from '../text/fold.ts';
import { findMarks, stretches, type Mark } from '../text/marks.ts';
import { speltMatch } from '../text/spelt-match.ts';
import type { Offer } from './answer.ts';

const most = 8;

/** Where it matches, and how well: the less the better. */
type Hit = { suggestion: Suggestion; mark: Mark; standing: number };

/**
 * Names before headlines; a match from the beginning before one inside; as printed before by its reading; then what
 * more pieces are listed under.
 *
 * @param typed anything
 * @param plain the same in simplified characters
 * @returns at most eight
 */
export function suggest(typed: string, suggestions: readonly Suggestion[], plain = typed): Offer[] {
	const wanted = fold(typed).text;
	const either = [...new Set([wanted, fold(plain).text])];
	if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
	const spelt = /[a-z]/.test(wanted);
	const hits: Hit[] = [];
	for (const suggestion of suggestions) {
		const [printed] = findMarks(suggestion.text, either, suggestion.simplified);
		const read = printed === undefined && spelt ? speltMatch(wanted, suggestion) : null;
		const mark = printed ?? (read === null ? undefined : { ...read, phrase: 0 });
		// What is typed in full needs no offer.
		if (mark === undefined || fold(suggestion.text).text === wanted) continue;
		const standing =
			(suggestion.kind === 'headline' ? 4 : 0) + (mark.start > 0 ? 2 : 0) + (printed === undefined ? 1 : 0);
		hits.push({ suggestion, mark, standing });
	}
	return hits
		.sort((a, b) => a.standing - b.standing || b.suggestion.count - a.suggestion.count)
		.slice(0, most)
		.map(({ suggestion: { text, kind }, mark }) => ({ text, kind, marked: stretches(text, [mark]) }));
}
