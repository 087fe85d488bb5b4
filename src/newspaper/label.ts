/** The best path through the grammar for the whole page (Viterbi), and how sure each label is. */
import { contextCues, type CueName, cues } from './cues/index.ts';
import { ownCueNames } from './cues/own.ts';
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

/** Points of one cue for every role, in the order of `roleOrder`. */
type CueWeights = { says: string; holds: (view: LineView) => boolean; byRole: Float64Array };

/** A table of weights made ready for many lines. */
export type CompiledWeights = {
	/** By the place of a line's own cue in `ownCueNames`; null for a cue that no role listens to. */
	own: (CueWeights | null)[];
	context: CueWeights[];
	steps: Float64Array;
	start: Float64Array;
	end: Float64Array;
};

export function compileWeights(weights: Weights): CompiledWeights {
	const compile = (name: CueName): CueWeights | null => {
		const byRole = Float64Array.from(roleOrder, (role) => weights.roles[role].cues[name] ?? 0);
		return byRole.some((weight) => weight !== 0) ? { says: cues[name].says, holds: cues[name].holds, byRole } : null;
	};
	const isCue = (name: string): name is CueName => name in cues;
	return {
		own: ownCueNames.map((name) => (isCue(name) ? compile(name) : null)),
		context: Object.keys(contextCues)
			.filter(isCue)
			.map(compile)
			.filter((compiled) => compiled !== null),
		steps: Float64Array.from(roleOrder.flatMap((from) => roleOrder.map((to) => weights.roles[from].steps[to]))),
		start: Float64Array.from(roleOrder, (role) => weights.start[role]),
		end: Float64Array.from(roleOrder, (role) => weights.roles[role].steps.end),
	};
}

/** @returns the cues that hold on a line, of those that count for any role */
function observe(view: LineView, weights: CompiledWeights): CueWeights[] {
	const held: CueWeights[] = [];
	for (const [place, cue] of weights.own.entries()) {
		if (cue !== null && view.own[view.ownAt + place] === 1) held.push(cue);
	}
	for (const cue of weights.context) if (cue.holds(view)) held.push(cue);
	return held;
}

/** Writes the points each role gets on this line alone, in the order of `roleOrder`, at `offset`. */
function scoreLine(view: LineView, held: readonly CueWeights[], points: Float64Array, offset: number): void {
	if (view.line.mark !== null) {
		points.fill(impossible, offset, offset + roleCount);
		points[offset + roleOrder.indexOf(view.line.mark)] = 0;
		return;
	}
	for (const { byRole } of held) {
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

/** Turns the best points of the line above, in place, into the best points of a path to each role of this line. */
function stepDown(best: Float64Array, above: Float64Array, weights: CompiledWeights): void {
	above.set(best);
	for (let to = 0; to < roleCount; to++) {
		let most = -Infinity;
		for (let from = 0; from < roleCount; from++) {
			const through = (above[from] ?? 0) + (weights.steps[from * roleCount + to] ?? 0);
			if (through > most) most = through;
		}
		best[to] = most;
	}
}

/** The three cues that speak most for a role. */
function explain(view: LineView, held: readonly CueWeights[], role: number): string[] {
	if (view.line.mark !== null) return ['编辑用标记指定'];
	return held
		.filter(({ byRole }) => (byRole[role] ?? 0) > 0.3)
		.sort((a, b) => (b.byRole[role] ?? 0) - (a.byRole[role] ?? 0))
		.slice(0, 3)
		.map(({ says }) => says);
}

/**
 * Labels every line of a page with the role it has on the best path; marked lines keep the role of their mark.
 * Time and memory grow linearly with the number of lines.
 */
export function labelLines(views: readonly LineView[], weights: CompiledWeights): Label[] {
	const points = new Float64Array(views.length * roleCount);
	const observed = views.map((view) => observe(view, weights));
	for (const [line, view] of views.entries()) scoreLine(view, observed[line] ?? [], points, line * roleCount);
	const up = sweepUp(points, weights);
	const down = weights.start.slice();
	const scratch = new Float64Array(roleCount);
	return views.map((view, line) => {
		if (line > 0) stepDown(down, scratch, weights);
		let first = 0;
		let second = 0;
		let most = -Infinity;
		let next = -Infinity;
		for (let role = 0; role < roleCount; role++) {
			const own = (down[role] ?? 0) + (points[line * roleCount + role] ?? 0);
			down[role] = own;
			const total = own + (up[line * roleCount + role] ?? 0);
			if (total > most) {
				second = first;
				next = most;
				first = role;
				most = total;
			} else if (total > next) {
				second = role;
				next = total;
			}
		}
		return {
			role: roleOrder[first] ?? 'paragraph',
			confidence: 1 / (1 + Math.exp((next - most) * confidenceScale)),
			runnerUp: roleOrder[second] ?? 'paragraph',
			why: explain(view, observed[line] ?? [], first),
		};
	});
}
