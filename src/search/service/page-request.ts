/** A question → the search request that a service answers with some of its results. */
import { hitFields } from '../format/service-document.ts';
import type { Aim } from '../engine/aim/aim.ts';
import type { Order, Question } from '../engine/answer.ts';
import { setFilters } from '../engine/find/filter.ts';
import { pageLength } from '../engine/stages.ts';
import { aimClause, headlineClause } from './aim-clause.ts';
import type { Clause } from './clause.ts';

/** A service gives no results beyond (`index.max_result_window`). */
export const reach = 10_000;

type Sort = Record<string, { order: 'asc' | 'desc'; missing?: '_last' }>;

export type PageRequest = {
	from: number;
	size: number;
	track_total_hits: true;
	_source: readonly string[];
	query: Clause;
	sort: Sort[];
};

/**
 * @param aim what to look for
 * @param before what was looked for already: pieces found by it are passed over
 * @param question gives filters and order
 * @param from how many results are known already
 */
export function pageRequest(
	aim: Aim,
	before: readonly Aim[],
	{ filters, order }: Pick<Question, 'filters' | 'order'>,
	from: number,
): PageRequest {
	return {
		from,
		size: Math.min(pageLength, reach - from),
		track_total_hits: true,
		_source: hitFields,
		query: {
			bool: {
				filter: [aimClause(aim), ...setFilters(filters).map(({ facet, value }) => ({ term: { [facet]: value } }))],
				must_not: before.map(aimClause),
				should: standing(aim),
				minimum_should_match: 0,
			},
		},
		sort: sortBy(order),
	};
}

/** The score is where a piece stands: 4 for what the paper printed, 2 for the headline, 1 for anything but a caption (see rank.ts). */
function standing(aim: Aim): Clause[] {
	const headline = headlineClause(aim);
	const caption: Clause = { term: { kind: '图片' } };
	const post: Clause = { term: { kind: '文章' } };
	return [
		...(headline === null ? [] : [{ constant_score: { filter: headline, boost: 2 } }]),
		{ constant_score: { filter: { bool: { must_not: [post] } }, boost: 4 } },
		{ constant_score: { filter: { bool: { must_not: [caption] } }, boost: 1 } },
	];
}

/** As rank.ts; in how many places a run stands is not known of pieces, so among equals the address decides. */
function sortBy(order: Order): Sort[] {
	const score: Sort = { _score: { order: 'desc' } };
	const date: Sort = { date: { order: 'desc', missing: '_last' } };
	const url: Sort = { url: { order: 'asc' } };
	switch (order) {
		case 'best':
			return [score, date, url];
		case 'newest':
			return [date, score, url];
		default:
			return order satisfies never;
	}
}
