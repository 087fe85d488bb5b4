/** The part of the query language of OpenSearch and Elasticsearch that is asked with. */

/** Holds every one of `filter`, none of `must_not`, and so many of `should`; these alone make the score. */
type Bool = {
	filter?: Clause[];
	must_not?: Clause[];
	should?: Clause[];
	minimum_should_match?: number;
};

export type Clause =
	| { match_all: Record<string, never> }
	| { term: Record<string, string> }
	| { multi_match: { query: string; type: 'phrase'; fields: string[] } }
	| { constant_score: { filter: Clause; boost: number } }
	| { bool: Bool };

/** @returns what holds at least one of these */
export function anyOf(clauses: readonly Clause[]): Clause {
	const [only, ...others] = clauses;
	if (only !== undefined && others.length === 0) return only;
	return { bool: { should: [...clauses], minimum_should_match: 1 } };
}

/** @returns what holds all of these: anything if there are none */
export function allOf(clauses: readonly Clause[]): Clause {
	const [only, ...others] = clauses;
	if (only === undefined) return { match_all: {} };
	return others.length === 0 ? only : { bool: { filter: [...clauses] } };
}
