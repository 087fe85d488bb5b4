/** A service's answer → the facets' counts. */
import { facets, perFacet, type Counts, type Facet } from '../engine/answer.ts';
import { isList, isNatural, isRecord, isText } from '../format/shapes.ts';
import { isWhole } from './is-whole.ts';

type Bucket = { key: string; doc_count: number };

export type CountsAnswer = { aggregations: Record<Facet, { values: { buckets: Bucket[] } }> };

/** Whether it is an answer to a `CountsRequest`, of all the service has. */
export function isCountsAnswer(value: unknown): value is CountsAnswer {
	if (!isWhole(value)) return false;
	const aggregations = value['aggregations'];
	return isRecord(aggregations) && facets.every((facet) => isCounted(aggregations[facet]));
}

/** @returns the values of each facet, most first; '', by which nothing can be narrowed, is left out */
export function countsOf({ aggregations }: CountsAnswer): Counts {
	const of = (facet: Facet): Counts[Facet] =>
		aggregations[facet].values.buckets
			.filter(({ key, doc_count }) => key !== '' && doc_count > 0)
			.map(({ key, doc_count }) => ({ value: key, count: doc_count }));
	return perFacet(of);
}

function isCounted(value: unknown): value is CountsAnswer['aggregations'][Facet] {
	return isRecord(value) && isRecord(value['values']) && isList(value['values']['buckets'], isBucket);
}

function isBucket(value: unknown): value is Bucket {
	return isRecord(value) && isText(value['key']) && isNatural(value['doc_count']);
}
