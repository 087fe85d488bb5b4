/** Of the search interface of OpenSearch what the page asks with; anything else is refused, as a mistake would be there. */
import { z } from 'zod';
import type { Clause as AskedClause } from '../../../src/search/service/clause.ts';

export type Clause = AskedClause;

const Clause: z.ZodType<Clause> = z.lazy(() =>
	z.union([
		z.strictObject({ match_all: z.strictObject({}) }),
		z.strictObject({ term: z.record(z.string(), z.string()).refine((term) => Object.keys(term).length === 1) }),
		z.strictObject({
			multi_match: z.strictObject({
				query: z.string(),
				type: z.literal('phrase'),
				fields: z.array(z.string()).min(1),
			}),
		}),
		z.strictObject({ constant_score: z.strictObject({ filter: Clause, boost: z.number() }) }),
		z.strictObject({
			bool: z.strictObject({
				filter: z.array(Clause).exactOptional(),
				must_not: z.array(Clause).exactOptional(),
				should: z.array(Clause).exactOptional(),
				minimum_should_match: z.int().exactOptional(),
			}),
		}),
	]),
);

const Sort = z
	.record(z.string(), z.strictObject({ order: z.enum(['asc', 'desc']), missing: z.literal('_last').optional() }))
	.refine((sort) => Object.keys(sort).length === 1);
export type Sort = z.infer<typeof Sort>;

const Aggregation = z.strictObject({
	filter: Clause,
	aggs: z.record(
		z.string(),
		z.strictObject({ terms: z.strictObject({ field: z.string(), size: z.int().positive() }) }),
	),
});

export const SearchBody = z.strictObject({
	from: z.int().min(0).default(0),
	size: z.int().min(0).default(10),
	track_total_hits: z.boolean().optional(),
	_source: z.array(z.string()).optional(),
	query: Clause,
	sort: z.array(Sort).default([]),
	aggs: z.record(z.string(), Aggregation).default({}),
});
export type SearchBody = z.infer<typeof SearchBody>;
