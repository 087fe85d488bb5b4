/** What a cue or a step counts before anything is fitted: the craft's opinion, from the recognisers and the grammar. */
import { type CueName, isCueName } from './cues/index.ts';
import { pairCount, pairedCues, pairNumber } from './cue-pairs.ts';
import { closing, opening, type Steps } from './grammar.ts';
import { Role } from '../model.ts';
import { recognisers } from './roles/index.ts';
import { readWording } from './wording-points.ts';

/** Points of one role: for each of its cues, and for each role that the next line may have (`end`: it is the last). */
export type RoleWeights = { cues: Partial<Record<CueName, number>>; steps: Record<Role | 'end', number> };
/** Points for a labelling: the more, the likelier. `start` is for the role of the first line. */
export type Weights = {
	roles: Record<Role, RoleWeights>;
	start: Record<Role, number>;
	/** By bucket of a line's wording (wording.ts) a row of roles; empty before anything is fitted. */
	wording: Float64Array;
	/** By pair of cues (cue-pairs.ts) a row of roles; empty before anything is fitted. */
	pairs: Float64Array;
};
/** What a fit has found out, as weights.json holds it: a role, a cue or a step may be missing. */
export type FittedWeights = {
	roles: Partial<
		Record<Role, { cues: Partial<Record<CueName, number>>; steps: Partial<Record<Role | 'end', number>> }>
	>;
	start: Partial<Record<Role, number>>;
	/** As written by writeWording (wording-points.ts). */
	wording?: string;
	/** The cues that were paired, and the points of the pairs, written as those of the wording. */
	pairs?: { cues: readonly string[]; points: string };
};

const settles = 7;
const supports = 0.8;
const opposes = -1.2;
const often = 0;
const sometimes = -1.5;
const hardlyEver = -4;

const isWhole = <T>(rows: Partial<Record<Role, T>>): rows is Record<Role, T> =>
	Role.options.every((role) => role in rows);

function byRole<T>(make: (role: Role) => T): Record<Role, T> {
	const rows: Partial<Record<Role, T>> = {};
	for (const role of Role.options) rows[role] = make(role);
	if (!isWhole(rows)) throw new Error('a role has no row');
	return rows;
}

function priorCues(role: Role): Partial<Record<CueName, number>> {
	const { settles: first, supports: second, opposes: third } = recognisers[role];
	const entries: [CueName, number][] = [
		...first.map((cue): [CueName, number] => [cue, settles]),
		...second.map((cue): [CueName, number] => [cue, supports]),
		...third.map((cue): [CueName, number] => [cue, opposes]),
	];
	return Object.fromEntries(entries);
}

function priorSteps(steps: Steps): Record<Role, number> {
	return byRole((to) => (steps.often.includes(to) ? often : steps.sometimes.includes(to) ? sometimes : hardlyEver));
}

/** The weights that follow from the recognisers' lists and the grammar alone. */
export function priorWeights(): Weights {
	return {
		wording: new Float64Array(0),
		pairs: new Float64Array(0),
		start: priorSteps(opening),
		roles: byRole((role) => ({
			cues: priorCues(role),
			steps: { ...priorSteps(recognisers[role].followedBy), end: closing.includes(role) ? often : hardlyEver },
		})),
	};
}

/** @returns the points of today's pairs; what was fitted for other cues is left out */
function readPairs({ cues, points }: NonNullable<FittedWeights['pairs']>): Float64Array {
	const found = readWording(points);
	const pairs = new Float64Array(pairCount * roleOrder.length);
	const placeOf = (name: string): number => pairedCues.findIndex((cue) => cue === name);
	const places = cues.map(placeOf);
	for (const [i, upper] of places.entries())
		for (const [j, lower] of places.slice(0, i).entries()) {
			if (upper < 0 || lower < 0) continue;
			const from = pairNumber(i, j) * roleOrder.length;
			pairs.set(found.subarray(from, from + roleOrder.length), pairNumber(upper, lower) * roleOrder.length);
		}
	return pairs;
}

/**
 * @param fitted points by role; what it has for a cue that the role's recogniser doesn't name is left out
 * @returns the fitted points, and the prior ones of every role, cue and step that was not fitted
 */
export function mergeWeights(fitted: FittedWeights): Weights {
	const prior = priorWeights();
	return {
		wording: fitted.wording === undefined ? prior.wording : readWording(fitted.wording),
		pairs: fitted.pairs === undefined ? prior.pairs : readPairs(fitted.pairs),
		start: byRole((role) => fitted.start[role] ?? prior.start[role]),
		roles: byRole((role) => {
			const { cues, steps } = prior.roles[role];
			const found = fitted.roles[role];
			const heard = Object.entries(found?.cues ?? {}).filter(([name]) => isCueName(name));
			return {
				cues: { ...cues, ...Object.fromEntries(heard) },
				steps: { ...byRole((to) => found?.steps[to] ?? steps[to]), end: found?.steps.end ?? steps.end },
			};
		}),
	};
}

export const roleOrder: readonly Role[] = Role.options;
