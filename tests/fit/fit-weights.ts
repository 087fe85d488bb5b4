/**
 * Fits the weights to labelled pages: a linear-chain conditional random field whose weights are pulled towards
 * the craft's own opinion (prior.ts), so that a cue the pages never show keeps the value a newspaper editor gave it.
 * Where a line has several accepted roles, any of them counts as right.
 */
import { cueHolds, type CueName, cues } from '../../src/newspaper/label/cues/index.ts';
import { roleOrder, type Weights } from '../../src/newspaper/label/prior.ts';
import type { LabelledPage } from './labelled-pages.ts';

const roleCount = roleOrder.length;
const cueNames = Object.keys(cues).filter((name): name is CueName => name in cues);

/** All weights in one vector, with the place of each. */
type Layout = { size: number; cueAt: Int32Array; stepAt: number; startAt: number; endAt: number };

function layOut(prior: Weights): Layout {
	const cueAt = new Int32Array(cueNames.length * roleCount).fill(-1);
	let size = 0;
	for (const [cue, name] of cueNames.entries()) {
		for (const [role, roleName] of roleOrder.entries()) {
			if (prior.roles[roleName].cues[name] !== undefined) cueAt[cue * roleCount + role] = size++;
		}
	}
	const stepAt = size;
	const startAt = stepAt + roleCount * roleCount;
	const endAt = startAt + roleCount;
	return { size: endAt + roleCount, cueAt, stepAt, startAt, endAt };
}

function toVector(weights: Weights, layout: Layout): Float64Array {
	const vector = new Float64Array(layout.size);
	for (const [cue, name] of cueNames.entries()) {
		for (const [role, roleName] of roleOrder.entries()) {
			const at = layout.cueAt[cue * roleCount + role] ?? -1;
			if (at >= 0) vector[at] = weights.roles[roleName].cues[name] ?? 0;
		}
	}
	for (const [from, fromName] of roleOrder.entries()) {
		for (const [to, toName] of roleOrder.entries())
			vector[layout.stepAt + from * roleCount + to] = weights.roles[fromName].steps[toName];
		vector[layout.startAt + from] = weights.start[fromName];
		vector[layout.endAt + from] = weights.roles[fromName].steps.end;
	}
	return vector;
}

function fromVector(vector: Float64Array, prior: Weights, layout: Layout): Weights {
	const weights = structuredClone(prior);
	const read = (at: number): number => Math.round((vector[at] ?? 0) * 100) / 100;
	for (const [cue, name] of cueNames.entries()) {
		for (const [role, roleName] of roleOrder.entries()) {
			const at = layout.cueAt[cue * roleCount + role] ?? -1;
			if (at >= 0) weights.roles[roleName].cues[name] = read(at);
		}
	}
	for (const [from, fromName] of roleOrder.entries()) {
		for (const [to, toName] of roleOrder.entries())
			weights.roles[fromName].steps[toName] = read(layout.stepAt + from * roleCount + to);
		weights.start[fromName] = read(layout.startAt + from);
		weights.roles[fromName].steps.end = read(layout.endAt + from);
	}
	return weights;
}

type Observed = { cues: number[][]; allowed: boolean[][] };

function observe(page: LabelledPage): Observed {
	return {
		cues: page.views.map((view) => [...cueNames.keys()].filter((cue) => cueHolds(cueNames[cue] ?? 'dash', view))),
		allowed: page.accepted.map((accepted) => roleOrder.map((role) => accepted.includes(role))),
	};
}

const logSum = (values: Float64Array): number => {
	const most = Math.max(...values);
	if (most === -Infinity) return -Infinity;
	let sum = 0;
	for (const value of values) sum += Math.exp(value - most);
	return most + Math.log(sum);
};

/** Adds `sign` times the expected use of every weight to `gradient`; returns the log of the sum over paths. */
function expect(
	observed: Observed,
	onlyAllowed: boolean,
	sign: number,
	w: Float64Array,
	layout: Layout,
	gradient: Float64Array,
): number {
	const count = observed.cues.length;
	const points = observed.cues.map((present, line) => {
		const own = new Float64Array(roleCount);
		for (let role = 0; role < roleCount; role++) {
			if (onlyAllowed && observed.allowed[line]?.[role] !== true) own[role] = -Infinity;
			else
				for (const cue of present) own[role] = (own[role] ?? 0) + (w[layout.cueAt[cue * roleCount + role] ?? -1] ?? 0);
		}
		return own;
	});
	const step = (from: number, to: number): number => w[layout.stepAt + from * roleCount + to] ?? 0;
	const down: Float64Array[] = [];
	for (const [line, own] of points.entries()) {
		down.push(
			Float64Array.from(own, (value, to) => {
				const above = down[line - 1];
				return (
					value +
					(above === undefined
						? (w[layout.startAt + to] ?? 0)
						: logSum(above.map((points, from) => points + step(from, to))))
				);
			}),
		);
	}
	const up: Float64Array[] = [];
	for (let line = count - 1; line >= 0; line--) {
		const below = up[line + 1];
		const next = points[line + 1];
		up[line] = new Float64Array(roleCount).map((_, from) =>
			below === undefined || next === undefined
				? (w[layout.endAt + from] ?? 0)
				: logSum(below.map((value, to) => value + (next[to] ?? 0) + step(from, to))),
		);
	}
	const all = logSum(
		(down[count - 1] ?? new Float64Array(roleCount)).map((value, role) => value + (up[count - 1]?.[role] ?? 0)),
	);
	const add = (at: number, share: number): void => {
		if (at >= 0) gradient[at] = (gradient[at] ?? 0) + sign * share;
	};
	for (let line = 0; line < count; line++) {
		for (let role = 0; role < roleCount; role++) {
			const share = Math.exp((down[line]?.[role] ?? 0) + (up[line]?.[role] ?? 0) - all);
			if (share < 1e-9) continue;
			for (const cue of observed.cues[line] ?? []) add(layout.cueAt[cue * roleCount + role] ?? -1, share);
			if (line === 0) add(layout.startAt + role, share);
			if (line === count - 1) add(layout.endAt + role, share);
			for (let to = 0; line < count - 1 && to < roleCount; to++) {
				const through =
					(down[line]?.[role] ?? 0) + step(role, to) + (points[line + 1]?.[to] ?? 0) + (up[line + 1]?.[to] ?? 0);
				const both = Math.exp(through - all);
				if (both > 1e-9) add(layout.stepAt + role * roleCount + to, both);
			}
		}
	}
	return all;
}

export type FitOptions = {
	rounds: number;
	/** How strongly weights are pulled to the prior. */ pull: number;
	pace: number;
};

/** @returns weights fitted to the pages (Adam on the penalised log-likelihood), rounded to two decimals */
export function fitWeights(pages: readonly LabelledPage[], prior: Weights, options: FitOptions): Weights {
	const layout = layOut(prior);
	const centre = toVector(prior, layout);
	const w = centre.slice();
	const observed = pages.map(observe);
	const first = new Float64Array(layout.size);
	const second = new Float64Array(layout.size);
	for (let round = 1; round <= options.rounds; round++) {
		const gradient = Float64Array.from(w, (value, at) => -options.pull * (value - (centre[at] ?? 0)));
		for (const page of observed) {
			expect(page, true, 1, w, layout, gradient);
			expect(page, false, -1, w, layout, gradient);
		}
		for (const [at, slope] of gradient.entries()) {
			first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
			second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
			const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
			const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round));
			w[at] = (w[at] ?? 0) + (options.pace * mean) / (spread + 1e-6);
		}
	}
	return fromVector(w, prior, layout);
}
