/** The best path through the grammar for the whole page (Viterbi), and how sure each label is. */
import { cues, type CueName } from './cues/index.ts';
import type { LineView } from './line-view.ts';
import type { Role } from './model.ts';
import { roleOrder, type Weights } from './prior.ts';

export type Label = {
	role: Role;
	/** 0..1, from the gap between the best path and the best one that gives this line another role. */
	confidence: number;
	/** The next best role for this line. */
	runnerUp: Role;
	/** What spoke for the role, strongest first. */
	why: string[];
};

/** Points of an impossible role: far below any path, and finite so that sums stay numbers. */
const impossible = -1e6;
/** How many points of lead make a label twice as sure; fitted with the weights. */
export const confidenceScale = 0.8;

const roleCount = roleOrder.length;

/** A table of weights made ready for many lines: cue by cue, the roles it counts for. */
export type CompiledWeights = {
	cues: { name: CueName; byRole: Float64Array }[];
	steps: Float64Array;
	start: Float64Array;
	end: Float64Array;
};

export function compileWeights(weights: Weights): CompiledWeights {
	const names = Object.keys(cues).filter((name): name is CueName => name in cues);
	const compiled = names.map((name) => ({
		name,
		byRole: Float64Array.from(roleOrder, (role) => weights.roles[role].cues[name] ?? 0),
	}));
	return {
		cues: compiled.filter(({ byRole }) => byRole.some((weight) => weight !== 0)),
		steps: Float64Array.from(roleOrder.flatMap((from) => roleOrder.map((to) => weights.roles[from].steps[to]))),
		start: Float64Array.from(roleOrder, (role) => weights.start[role]),
		end: Float64Array.from(roleOrder, (role) => weights.roles[role].steps.end),
	};
}

/** Writes the points each role gets on this line alone, in the order of `roleOrder`, at `offset`. */
function scoreLine(view: LineView, weights: CompiledWeights, points: Float64Array, offset: number): void {
	if (view.line.mark !== null) {
		points.fill(impossible, offset, offset + roleCount);
		points[offset + roleOrder.indexOf(view.line.mark)] = 0;
		return;
	}
	for (const { name, byRole } of weights.cues) {
		if (!cues[name].holds(view)) continue;
		for (let role = 0; role < roleCount; role++) {
			points[offset + role] = (points[offset + role] ?? 0) + (byRole[role] ?? 0);
		}
	}
}

/**
 * The best points of a path from below each line's role to the page's end, that line's own points left out.
 * Tables are flat, a row of `roleCount` a line: a page may have very many lines.
 */
function sweepUp(points: Float64Array, weights: CompiledWeights): Float64Array {
	const best = new Float64Array(points.length);
	if (points.length === 0) return best;
	best.set(weights.end, points.length - roleCount);
	for (let row = points.length - 2 * roleCount; row >= 0; row -= roleCount) {
		for (let from = 0; from < roleCount; from++) {
			let most = -Infinity;
			for (let to = 0; to < roleCount; to++) {
				const below = row + roleCount + to;
				const through = (weights.steps[from * roleCount + to] ?? 0) + (points[below] ?? 0) + (best[below] ?? 0);
				if (through > most) most = through;
			}
			best[row + from] = most;
		}
	}
	return best;
}

/** @returns the best points of a path from the page's top to each role of this line, its own points left out */
function stepDown(above: Float64Array, weights: CompiledWeights): Float64Array {
	return Float64Array.from(roleOrder, (_, to) => {
		let most = -Infinity;
		for (let from = 0; from < roleCount; from++) {
			const through = (above[from] ?? 0) + (weights.steps[from * roleCount + to] ?? 0);
			if (through > most) most = through;
		}
		return most;
	});
}

function explain(view: LineView, role: number, weights: CompiledWeights): string[] {
	if (view.line.mark !== null) return ['编辑用标记指定'];
	return weights.cues
		.filter(({ name, byRole }) => (byRole[role] ?? 0) > 0.3 && cues[name].holds(view))
		.toSorted((a, b) => (b.byRole[role] ?? 0) - (a.byRole[role] ?? 0))
		.slice(0, 3)
		.map(({ name }) => cues[name].says);
}

/** @returns the places of the largest and the second largest number */
function twoLargest(totals: Float64Array): [number, number] {
	let first = 0;
	let second = 1;
	for (const [role, total] of totals.entries()) {
		if (total > (totals[first] ?? 0)) {
			second = first;
			first = role;
		} else if (role !== first && (second === first || total > (totals[second] ?? 0))) second = role;
	}
	return [first, second];
}

/**
 * Labels every line of a page with the role it has on the best path; marked lines keep the role of their mark.
 * Time and memory grow linearly with the number of lines.
 */
export function labelLines(views: readonly LineView[], weights: CompiledWeights): Label[] {
	const points = new Float64Array(views.length * roleCount);
	for (const [line, view] of views.entries()) scoreLine(view, weights, points, line * roleCount);
	const up = sweepUp(points, weights);
	let down = weights.start;
	return views.map((view, line) => {
		const row = line * roleCount;
		if (line > 0) down = stepDown(down, weights);
		down = down.map((best, role) => best + (points[row + role] ?? 0));
		const totals = down.map((best, role) => best + (up[row + role] ?? 0));
		const [first, second] = twoLargest(totals);
		const lead = (totals[first] ?? 0) - (totals[second] ?? 0);
		return {
			role: roleOrder[first] ?? 'paragraph',
			confidence: 1 / (1 + Math.exp(-lead * confidenceScale)),
			runnerUp: roleOrder[second] ?? 'paragraph',
			why: explain(view, first, weights),
		};
	});
}
