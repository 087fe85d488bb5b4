/** A query → all pieces that answer it, in order. */
import type { Kind } from '../piece.ts';
import type { Query } from '../text/query.ts';
import { findAll, findPhrase } from './find.ts';
import type { Match } from './protocol.ts';
import { rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { tightFirst } from './tight-first.ts';

/** How many results an answer shows at first, and how many more at a time. */
export const pageLength = 10;

/** Up to so many characters the words of a phrase cost little more than the phrase itself. */
const short = 8;

/** Of every kind, at least so many are shown at first. */
const fewest = 3;

/** The pieces of one kind, best first; the first `shown` of them are shown at once. */
export type RankedGroup = { kind: Kind; ids: string[]; shown: number };

/** `phrases` are what to mark; groups come in the order of their best piece. */
export type RankedSection = { match: Match; phrases: string[]; ids: string[]; groups: RankedGroup[] };

/**
 * The pieces that hold the phrase, then those that only hold its words. Words the reader set apart are always looked
 * for; those a dictionary sees in a phrase only where the phrase is found nowhere, or is short and doesn't fill an
 * answer.
 *
 * @returns sections that hold something, no piece twice
 */
export async function rankQuery(index: SearchIndex, query: Query): Promise<RankedSection[]> {
	const exact = await findPhrase(index, query.phrase);
	const exactIds = await tightFirst(index, rank(exact, index), query.phrase);
	const sections = [section(index, 'exact', [query.phrase], exactIds, pageLength)];
	const [word, ...more] = query.words;
	const looser = more.length > 0 || (word !== undefined && word !== query.phrase);
	const scarce = exact.size === 0 || (exact.size < pageLength && query.phrase.length <= short);
	if (looser && (query.typedApart || scarce)) {
		const all = await findAll(index, query.words);
		const rest = new Map([...all].filter(([id]) => !exact.has(id)));
		sections.push(section(index, 'words', query.words, rank(rest, index), pageLength - exact.size));
	}
	return sections.filter(({ ids }) => ids.length > 0);
}

/** @param room how many of the best results are to be shown at once, whatever their kind */
function section(index: SearchIndex, match: Match, phrases: string[], ids: string[], room: number): RankedSection {
	const groups = new Map<Kind, RankedGroup>();
	ids.forEach((id, place) => {
		const kind = index.entries.get(id)?.kind ?? '文章';
		const group = groups.get(kind) ?? { kind, ids: [], shown: 0 };
		groups.set(kind, group);
		group.ids.push(id);
		if (place < room || group.shown < fewest) group.shown++;
	});
	return { match, phrases, ids, groups: [...groups.values()] };
}
