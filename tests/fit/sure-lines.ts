/** Labelled pages → what each line's sureness goes by, and whether its role is right: what the sureness is fitted to. */
import { compileWeights } from '../../src/newspaper/label/compile-weights.ts';
import { labelLines } from '../../src/newspaper/label/label.ts';
import type { Weights } from '../../src/newspaper/label/prior.ts';
import { observeSureness, rateSureness, surenessFacts } from '../../src/newspaper/label/sureness.ts';
import type { LabelledPage } from './labelled-pages.ts';

export type SureLine = { page: string; facts: Float64Array; right: boolean; weight: number };

/**
 * @param weights that were not fitted to the pages
 * @param weight how much each line counts
 */
export function sureLines(pages: readonly LabelledPage[], weights: Weights, weight: number): SureLine[] {
	const table = compileWeights(weights);
	return pages.flatMap(({ name, views, accepted, known }) => {
		const rows: Float64Array[] = [];
		const labels = labelLines(views, table, (lines, leads) => {
			const facts = observeSureness(lines, leads);
			for (const { index } of lines)
				rows.push(facts.slice(index * surenessFacts.length, (index + 1) * surenessFacts.length));
			return rateSureness(lines, leads);
		});
		return rows.flatMap((facts, i) => {
			const label = labels[i];
			if (known[i] !== true || label === undefined) return [];
			return [{ page: name, facts, right: accepted[i]?.includes(label.role) === true, weight }];
		});
	});
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** @returns how sure a line is by these counts */
export const sureBy = (counts: Float64Array, { facts }: SureLine): number => 1 / (1 + Math.exp(-dot(facts, counts)));

/** Solves a small system of linear equations; `rows` are changed. */
function solve(rows: Float64Array[], values: Float64Array): Float64Array {
	const size = values.length;
	const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
	// The matrix of a penalised regression is positive definite: no row needs to be exchanged.
	for (let pivot = 0; pivot < size; pivot++)
		for (let row = pivot + 1; row < size; row++) {
			const share = cell(row, pivot) / cell(pivot, pivot);
			const target = rows[row];
			if (target === undefined) continue;
			for (let column = pivot; column < size; column++)
				target[column] = cell(row, column) - share * cell(pivot, column);
			values[row] = (values[row] ?? 0) - share * (values[pivot] ?? 0);
		}
	const solution = new Float64Array(size);
	for (let row = size - 1; row >= 0; row--) {
		let rest = values[row] ?? 0;
		for (let column = row + 1; column < size; column++) rest -= cell(row, column) * (solution[column] ?? 0);
		solution[row] = rest / cell(row, row);
	}
	return solution;
}

/** How strongly each count, the first aside, is held at nothing. */
const pull = 1;
const rounds = 25;

/** @returns what each fact counts: a logistic regression, by Newton's method */
export function fitSureness(lines: readonly SureLine[]): Float64Array {
	const size = surenessFacts.length;
	let counts = new Float64Array(size);
	for (let round = 0; round < rounds; round++) {
		const slope = counts.map((count, i) => (i === 0 ? 0 : -pull * count));
		const curve = Array.from({ length: size }, (_, i) => {
			const row = new Float64Array(size);
			row[i] = pull;
			return row;
		});
		for (const line of lines) {
			const sure = sureBy(counts, line);
			const error = line.weight * (Number(line.right) - sure);
			const bend = line.weight * sure * (1 - sure);
			for (const [i, row] of curve.entries()) {
				const fact = line.facts[i] ?? 0;
				slope[i] = (slope[i] ?? 0) + error * fact;
				for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + bend * fact * (line.facts[j] ?? 0);
			}
		}
		const step = solve(curve, slope);
		counts = counts.map((count, i) => count + (step[i] ?? 0));
	}
	return counts;
}
