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

/** @returns the points each role gets on this line alone, in the order of `roleOrder` */
export function scoreLine(view: LineView, weights: CompiledWeights): Float64Array {
	const points = new Float64Array(roleCount);
	if (view.line.mark !== null) {
		const marked = roleOrder.indexOf(view.line.mark);
		return points.fill(impossible).fill(0, marked, marked + 1);
	}
	for (const { name, byRole } of weights.cues) {
		if (!cues[name].holds(view)) continue;
		for (let role = 0; role < roleCount; role++) points[role] = (points[role] ?? 0) + (byRole[role] ?? 0);
	}
	return points;
}

/** Best points of a path from the page's top to each line's role, that line's own points included. */
function sweepDown(points: readonly Float64Array[], weights: CompiledWeights): Float64Array[] {
	const best: Float64Array[] = [];
	for (const own of points) {
		const above = best.at(-1);
		const here = new Float64Array(roleCount);
		for (let to = 0; to < roleCount; to++) {
			let most = above === undefined ? (weights.start[to] ?? 0) : -Infinity;
			for (let from = 0; above !== undefined && from < roleCount; from++) {
				most = Math.max(most, (above[from] ?? 0) + (weights.steps[from * roleCount + to] ?? 0));
			}
			here[to] = most + (own[to] ?? 0);
		}
		best.push(here);
	}
	return best;
}

/** Best points of a path from below each line's role to the page's end, that line's own points left out. */
function sweepUp(points: readonly Float64Array[], weights: CompiledWeights): Float64Array[] {
	const best: Float64Array[] = new Array<Float64Array>(points.length);
	let below: Float64Array | null = null;
	for (let line = points.length - 1; line >= 0; line--) {
		const here = new Float64Array(roleCount);
		const nextPoints = points[line + 1];
		for (let from = 0; from < roleCount; from++) {
			let most = below === null ? (weights.end[from] ?? 0) : -Infinity;
			for (let to = 0; below !== null && to < roleCount; to++) {
				most = Math.max(most, (weights.steps[from * roleCount + to] ?? 0) + (nextPoints?.[to] ?? 0) + (below[to] ?? 0));
			}
			here[from] = most;
		}
		best[line] = here;
		below = here;
	}
	return best;
}

function explain(view: LineView, role: number, weights: CompiledWeights): string[] {
	if (view.line.mark !== null) return ['编辑用标记指定'];
	return weights.cues
		.filter(({ name, byRole }) => (byRole[role] ?? 0) > 0.3 && cues[name].holds(view))
		.toSorted((a, b) => (b.byRole[role] ?? 0) - (a.byRole[role] ?? 0))
		.slice(0, 3)
		.map(({ name }) => cues[name].says);
}

/**
 * Labels every line of a page with the role it has on the best path; marked lines keep the role of their mark.
 * Time and memory grow linearly with the number of lines.
 */
export function labelLines(views: readonly LineView[], weights: CompiledWeights): Label[] {
	const points = views.map((view) => scoreLine(view, weights));
	const down = sweepDown(points, weights);
	const up = sweepUp(points, weights);
	return views.map((view, line) => {
		let first = 0;
		let second = -1;
		const total = (role: number): number => (down[line]?.[role] ?? 0) + (up[line]?.[role] ?? 0);
		for (let role = 1; role < roleCount; role++) {
			if (total(role) > total(first)) {
				second = first;
				first = role;
			} else if (second < 0 || total(role) > total(second)) second = role;
		}
		const lead = total(first) - total(second);
		return {
			role: roleOrder[first] ?? 'paragraph',
			confidence: 1 / (1 + Math.exp(-lead * confidenceScale)),
			runnerUp: roleOrder[second] ?? 'paragraph',
			why: explain(view, first, weights),
		};
	});
}
