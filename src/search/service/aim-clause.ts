/** What is looked for → the clause that finds exactly the pieces that hold it. */
import type { Aim } from '../engine/aim/aim.ts';
import { allOf, anyOf, type Clause } from './clause.ts';

type Field = 'headline' | 'text' | 'spelt';

/** @returns what the pieces hold that the aim is at */
export function aimClause({ all, without, spelt }: Aim): Clause {
	const fields: readonly Field[] = spelt === null ? ['headline', 'text'] : ['spelt'];
	const wanted = all.map((runs) => anyOf(runs.map((run) => runClause(run, fields))));
	if (without.length === 0) return allOf(wanted);
	return { bool: { filter: wanted, must_not: without.map((run) => runClause(run, ['headline', 'text'])) } };
}

/** @returns what the pieces hold that have all of it in the headline; null if the aim is at nothing printed */
export function headlineClause({ all, spelt }: Aim): Clause | null {
	if (all.length === 0 || spelt !== null) return null;
	return allOf(all.map((runs) => anyOf(runs.map((run) => runClause(run, ['headline'])))));
}

/**
 * A run of two characters or more is a phrase of pairs; one alone is looked for among single characters.
 *
 * @param run folded
 */
function runClause(run: string, fields: readonly Field[]): Clause {
	const suffix = [...run].length === 1 ? '.character' : '';
	return { multi_match: { query: run, type: 'phrase', fields: fields.map((field) => `folded.${field}${suffix}`) } };
}
