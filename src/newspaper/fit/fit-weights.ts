/**
 * Fits the weights to labelled pages: a linear-chain conditional random field whose weights are pulled towards
 * the craft's own opinion (prior.ts), so that a cue the pages never show keeps the value a newspaper editor gave it.
 * A role may learn to listen to a cue that its recogniser does not name; that begins at nothing, and so does the wording.
 * Where a line has several accepted roles, any of them counts as right.
 */
import type { Weights } from '../label/prior.ts';
import { addExpectedUse, factorsOf } from './expected-use.ts';
import type { Lesson } from './lesson.ts';
import { observe, type Observed } from './observed.ts';
import { cueNames, endAt, fromVector, roleCount, startAt, stepAt, toVector, vectorSize, wordingAt } from './vector.ts';

export type FitOptions = {
	rounds: number;
	pace: number;
	/** How strongly weights are pulled to the prior. */
	pull: number;
	/** How strongly those of the wording and of pairs of cues are. */
	pullWording: number;
	/** A bucket of wording or a pair of cues is fitted if lines of so many pages fall into it. */
	leastPages: number;
	/** Where to begin, to be done sooner; else at the prior. */
	from?: Weights;
};

/** By place in the vector: 0 for the wordings and pairs of too few pages. */
function fittedPlaces(pages: readonly Observed[], leastPages: number): Uint8Array {
	const places = new Uint8Array(vectorSize).fill(1);
	const seen = new Uint16Array(stepAt / roleCount);
	for (const { held } of pages) for (const row of new Set(held)) seen[row] = (seen[row] ?? 0) + 1;
	for (const [row, count] of seen.entries())
		if (row >= cueNames.length && count < leastPages) places.fill(0, row * roleCount, (row + 1) * roleCount);
	return places;
}

/** @returns weights fitted to the pages (Adam on the penalised log-likelihood), rounded */
export function fitWeights(pages: readonly Lesson[], prior: Weights, options: FitOptions): Weights {
	const centre = toVector(prior);
	const w = options.from === undefined ? centre.slice() : toVector(options.from);
	const observed = pages.map(observe);
	const places = fittedPlaces(observed, options.leastPages);
	/** The sum of the last rounds' weights: each round steps to and fro about the best ones, and their mean stands nearer. */
	const sum = new Float64Array(vectorSize);
	const averaged = Math.ceil(options.rounds / 3);
	const first = new Float64Array(vectorSize);
	const second = new Float64Array(vectorSize);
	for (let round = 1; round <= options.rounds; round++) {
		const slopes = Float64Array.from(w, (value, at) => {
			const pull = at >= wordingAt && at < stepAt ? options.pullWording : options.pull;
			return -pull * (value - (centre[at] ?? 0));
		});
		const steps = w.slice(stepAt, startAt).map(Math.exp);
		const edges = { start: w.slice(startAt, endAt).map(Math.exp), end: w.slice(endAt).map(Math.exp) };
		for (const page of observed) {
			const factors = factorsOf(page, w);
			addExpectedUse(page, factors, page.right, page.weight, steps, edges, slopes);
			addExpectedUse(page, factors, page.any, -page.weight, steps, edges, slopes);
		}
		for (let at = 0; at < vectorSize; at++) {
			if (places[at] === 0) continue;
			const slope = slopes[at] ?? 0;
			const mean = 0.9 * (first[at] ?? 0) + 0.1 * slope;
			const spread = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
			first[at] = mean;
			second[at] = spread;
			const step = mean / (1 - 0.9 ** round) / (Math.sqrt(spread / (1 - 0.99 ** round)) + 1e-6);
			w[at] = (w[at] ?? 0) + options.pace * step;
		}
		if (round > options.rounds - averaged)
			for (let at = 0; at < vectorSize; at++) sum[at] = (sum[at] ?? 0) + (w[at] ?? 0);
	}
	return fromVector(
		sum.map((value) => value / averaged),
		prior,
	);
}
