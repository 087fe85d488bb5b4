/** All weights in one vector, as the fit moves them. */
import { pairCount } from '../label/cue-pairs.ts';
import { type CueName, cues } from '../label/cues/index.ts';
import { roleOrder, type Weights } from '../label/prior.ts';
import { wordingBuckets } from '../label/wording.ts';

export const roleCount = roleOrder.length;
export const cueNames = Object.keys(cues).filter((name): name is CueName => name in cues);

/**
 * A row of roles a cue, then one a bucket of wording, then one a pair of cues, then the steps, the first line's roles and the
 * last line's.
 */
export const firstPair = cueNames.length + wordingBuckets;
export const wordingAt = cueNames.length * roleCount;
const pairsAt = firstPair * roleCount;
export const stepAt = pairsAt + pairCount * roleCount;
export const startAt = stepAt + roleCount * roleCount;
export const endAt = startAt + roleCount;
export const vectorSize = endAt + roleCount;

/** @returns the weights as a vector, 0 for what a role doesn't listen to */
export function toVector(weights: Weights): Float64Array {
	const vector = new Float64Array(vectorSize);
	vector.set(weights.wording, wordingAt);
	vector.set(weights.pairs, pairsAt);
	for (const [role, name] of roleOrder.entries()) {
		const { cues: points, steps } = weights.roles[name];
		for (const [cue, cueName] of cueNames.entries()) vector[cue * roleCount + role] = points[cueName] ?? 0;
		for (const [to, toName] of roleOrder.entries()) vector[stepAt + role * roleCount + to] = steps[toName];
		vector[startAt + role] = weights.start[name];
		vector[endAt + role] = steps.end;
	}
	return vector;
}

/** A cue that its recogniser does not name is written if it counts so much. */
const worthWriting = 0.05;

/** @returns the weights of a vector, rounded to two decimals */
export function fromVector(vector: Float64Array, prior: Weights): Weights {
	const weights = structuredClone(prior);
	const read = (at: number): number => Math.round((vector[at] ?? 0) * 100) / 100;
	for (const [role, name] of roleOrder.entries()) {
		const row = weights.roles[name];
		for (const [cue, cueName] of cueNames.entries()) {
			const points = read(cue * roleCount + role);
			if (row.cues[cueName] !== undefined || Math.abs(points) >= worthWriting) row.cues[cueName] = points;
		}
		for (const [to, toName] of roleOrder.entries()) row.steps[toName] = read(stepAt + role * roleCount + to);
		weights.start[name] = read(startAt + role);
		row.steps.end = read(endAt + role);
	}
	weights.wording = vector.slice(wordingAt, pairsAt);
	weights.pairs = vector.slice(pairsAt, stepAt);
	return weights;
}
