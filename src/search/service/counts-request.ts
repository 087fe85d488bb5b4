/** What was found → the request that counts how much of it each value of each facet leaves. */
import type { Aim } from '../engine/aim/aim.ts';
import { perFacet, type Facet, type Filters } from '../engine/answer.ts';
import { setFilters } from '../engine/find/filter.ts';
import { aimClause } from './aim-clause.ts';
import { allOf, anyOf, type Clause } from './clause.ts';

/** Of a facet's values, the most used so many: more than anyone looks through. */
const mostValues = 200;

type FacetCounts = { filter: Clause; aggs: { values: { terms: { field: Facet; size: number } } } };

export type CountsRequest = {
	size: 0;
	track_total_hits: false;
	query: Clause;
	aggs: Record<Facet, FacetCounts>;
};

/**
 * A facet's own filter is left aside while its values are counted, so that one can change one's mind.
 *
 * @param aims at least one: what was looked for
 */
export function countsRequest(aims: readonly Aim[], filters: Filters): CountsRequest {
	const set = setFilters(filters);
	const counting = (field: Facet): FacetCounts => ({
		filter: allOf(set.filter(({ facet }) => facet !== field).map(({ facet, value }) => ({ term: { [facet]: value } }))),
		aggs: { values: { terms: { field, size: mostValues } } },
	});
	return {
		size: 0,
		track_total_hits: false,
		query: anyOf(aims.map(aimClause)),
		aggs: perFacet(counting),
	};
}
