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

/** Where the weights stand in one vector: a row of roles a cue, then the steps, the first line's and the last line's. */
const stepAt = cueNames.length * roleCount;
const startAt = stepAt + roleCount * roleCount;
const endAt = startAt + roleCount;
const size = endAt + roleCount;

/** @returns the weights as a vector, 0 for what a role doesn't listen to */
function toVector(weights: Weights): Float64Array {
	const vector = new Float64Array(size);
	for (const [role, name] of roleOrder.entries()) {
		const { cues: points, steps } = weights.roles[name];
		for (const [cue, cueName] of cueNames.entries()) vector[cue * roleCount + role] = points[cueName] ?? 0;
		for (const [to, toName] of roleOrder.entries()) vector[stepAt + role * roleCount + to] = steps[toName];
		vector[startAt + role] = weights.start[name];
		vector[endAt + role] = steps.end;
	}
	return vector;
}

/** By place in the vector: 1 for what is fitted. */
function fittedPlaces(prior: Weights): Uint8Array {
	const places = new Uint8Array(size).fill(1, stepAt);
	for (const [role, name] of roleOrder.entries()) {
		for (const [cue, cueName] of cueNames.entries())
			if (prior.roles[name].cues[cueName] !== undefined) places[cue * roleCount + role] = 1;
	}
	return places;
}

function fromVector(vector: Float64Array, prior: Weights): Weights {
	const weights = structuredClone(prior);
	const read = (at: number): number => Math.round((vector[at] ?? 0) * 100) / 100;
	for (const [role, name] of roleOrder.entries()) {
		const row = weights.roles[name];
		for (const [cue, cueName] of cueNames.entries())
			if (row.cues[cueName] !== undefined) row.cues[cueName] = read(cue * roleCount + role);
		for (const [to, toName] of roleOrder.entries()) row.steps[toName] = read(stepAt + role * roleCount + to);
		weights.start[name] = read(startAt + role);
		row.steps.end = read(endAt + role);
	}
	return weights;
}

/** A page as the fit sees it: which cues hold on each line (those of line i from `first[i]` on), which roles are right. */
type Observed = { count: number; first: Int32Array; held: Int32Array; allowed: Uint8Array; weight: number };

function observe(page: LabelledPage): Observed {
	const held = page.views.map((view) =>
		[...cueNames.entries()].flatMap(([cue, name]) => (cueHolds(name, view) ? [cue] : [])),
	);
	const first = new Int32Array(held.length + 1);
	for (const [line, places] of held.entries()) first[line + 1] = (first[line] ?? 0) + places.length;
	return {
		count: held.length,
		first,
		held: Int32Array.from(held.flat()),
		allowed: Uint8Array.from(
			page.accepted.flatMap((accepted) => roleOrder.map((role) => (accepted.includes(role) ? 1 : 0))),
		),
		weight: page.weight,
	};
}

/** Points as factors: each line's are taken relative to its best role, so that they stay numbers. */
function factorsOf({ count, first, held }: Observed, w: Float64Array): Float64Array {
	const factors = new Float64Array(count * roleCount);
	for (let line = 0; line < count; line++) {
		const row = line * roleCount;
		for (let at = first[line] ?? 0; at < (first[line + 1] ?? 0); at++) {
			const from = (held[at] ?? 0) * roleCount;
			for (let role = 0; role < roleCount; role++)
				factors[row + role] = (factors[row + role] ?? 0) + (w[from + role] ?? 0);
		}
		let most = -Infinity;
		for (let role = 0; role < roleCount; role++) most = Math.max(most, factors[row + role] ?? 0);
		for (let role = 0; role < roleCount; role++) factors[row + role] = Math.exp((factors[row + role] ?? 0) - most);
	}
	return factors;
}

/** Divides a row by its sum. */
function normalise(values: Float64Array, row: number): void {
	let sum = 0;
	for (let i = 0; i < roleCount; i++) sum += values[row + i] ?? 0;
	for (let i = 0; i < roleCount; i++) values[row + i] = (values[row + i] ?? 0) / sum;
}

/** Adds `sign` times the expected use of every weight to `gradient`, over all paths or those of right roles only. */
function expect(
	page: Observed,
	ownFactors: Float64Array,
	onlyAllowed: boolean,
	sign: number,
	steps: Float64Array,
	edges: { start: Float64Array; end: Float64Array },
	gradient: Float64Array,
): void {
	const { count, first, held, allowed } = page;
	const factors = onlyAllowed ? ownFactors.map((factor, at) => factor * (allowed[at] ?? 0)) : ownFactors;
	const down = new Float64Array(count * roleCount);
	for (let role = 0; role < roleCount; role++) down[role] = (edges.start[role] ?? 0) * (factors[role] ?? 0);
	normalise(down, 0);
	for (let row = roleCount; row < down.length; row += roleCount) {
		for (let from = 0; from < roleCount; from++) {
			const above = down[row - roleCount + from] ?? 0;
			if (above === 0) continue;
			for (let to = 0; to < roleCount; to++)
				down[row + to] = (down[row + to] ?? 0) + above * (steps[from * roleCount + to] ?? 0);
		}
		for (let to = 0; to < roleCount; to++) down[row + to] = (down[row + to] ?? 0) * (factors[row + to] ?? 0);
		normalise(down, row);
	}
	/** Below each role of the line that is looked at: what all paths from there to the end weigh. */
	let up = edges.end.slice();
	const share = new Float64Array(roleCount);
	for (let line = count - 1; line >= 0; line--) {
		const row = line * roleCount;
		for (let role = 0; role < roleCount; role++) share[role] = (down[row + role] ?? 0) * (up[role] ?? 0);
		normalise(share, 0);
		for (let at = first[line] ?? 0; at < (first[line + 1] ?? 0); at++) {
			const to = (held[at] ?? 0) * roleCount;
			for (let role = 0; role < roleCount; role++)
				gradient[to + role] = (gradient[to + role] ?? 0) + sign * (share[role] ?? 0);
		}
		const edge = line === count - 1 ? endAt : -1;
		for (let role = 0; role < roleCount; role++) {
			if (edge >= 0) gradient[edge + role] = (gradient[edge + role] ?? 0) + sign * (share[role] ?? 0);
			if (line === 0) gradient[startAt + role] = (gradient[startAt + role] ?? 0) + sign * (share[role] ?? 0);
		}
		if (line === 0) break;
		const next = new Float64Array(roleCount);
		let all = 0;
		for (let from = 0; from < roleCount; from++) {
			let sum = 0;
			for (let to = 0; to < roleCount; to++)
				sum += (steps[from * roleCount + to] ?? 0) * (factors[row + to] ?? 0) * (up[to] ?? 0);
			next[from] = sum;
			all += sum * (down[row - roleCount + from] ?? 0);
		}
		for (let from = 0; from < roleCount; from++) {
			const above = ((down[row - roleCount + from] ?? 0) * sign) / all;
			if (above === 0) continue;
			for (let to = 0; to < roleCount; to++) {
				const at = from * roleCount + to;
				gradient[stepAt + at] =
					(gradient[stepAt + at] ?? 0) + above * (steps[at] ?? 0) * (factors[row + to] ?? 0) * (up[to] ?? 0);
			}
		}
		normalise(next, 0);
		up = next;
	}
}

export type FitOptions = {
	rounds: number;
	/** How strongly weights are pulled to the prior. */ pull: number;
	pace: number;
};

/** @returns weights fitted to the pages (Adam on the penalised log-likelihood), rounded to two decimals */
export function fitWeights(pages: readonly LabelledPage[], prior: Weights, options: FitOptions): Weights {
	const centre = toVector(prior);
	const places = fittedPlaces(prior);
	const w = centre.slice();
	const observed = pages.map(observe);
	const first = new Float64Array(size);
	const second = new Float64Array(size);
	for (let round = 1; round <= options.rounds; round++) {
		const slopes = Float64Array.from(w, (value, at) => -options.pull * (value - (centre[at] ?? 0)));
		const steps = w.slice(stepAt, startAt).map(Math.exp);
		const edges = { start: w.slice(startAt, endAt).map(Math.exp), end: w.slice(endAt).map(Math.exp) };
		for (const page of observed) {
			const factors = factorsOf(page, w);
			expect(page, factors, true, page.weight, steps, edges, slopes);
			expect(page, factors, false, -page.weight, steps, edges, slopes);
		}
		for (let at = 0; at < size; at++) {
			if (places[at] === 0) continue;
			const slope = slopes[at] ?? 0;
			const mean = 0.9 * (first[at] ?? 0) + 0.1 * slope;
			const spread = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
			first[at] = mean;
			second[at] = spread;
			w[at] =
				(w[at] ?? 0) + (options.pace * mean) / (1 - 0.9 ** round) / (Math.sqrt(spread / (1 - 0.99 ** round)) + 1e-6);
		}
	}
	return fromVector(w, prior);
}
