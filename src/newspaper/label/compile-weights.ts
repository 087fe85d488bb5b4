/** Weights made ready for many lines: flat tables of numbers, in the order of the cues' bits and of `roleOrder`. */
import { type CueName, contextWords, cues, isCueName, lineCueWords, ownWords } from './cues/index.ts';
import type { Role } from '../model.ts';
import { roleOrder, type Weights } from './prior.ts';
import { ScoreMemo } from './score-memo.ts';
import { pairWording, roundWording } from './wording-points.ts';

const roleCount = roleOrder.length;

/** The cues of some words of a line's bits: what each counts for each role. */
export type CueTable = {
	/** Where the words begin in a line's bits, and how many they are. */
	from: number;
	words: number;
	/** Only the roles that listen to a cue are listed: the entries of a place begin at `first[place]`. */
	first: Int32Array;
	listeners: Uint8Array;
	counts: Float64Array;
};

/** A cue that speaks for a role: which bit of a line's bits it is, and what it says to an editor. */
export type Reason = { word: number; bit: number; says: string };

/** A table of weights made ready for many lines. */
export type CompiledWeights = {
	own: CueTable;
	context: CueTable;
	memo: ScoreMemo;
	/** By bucket of a line's wording a row of whole numbers (pairWording); empty if none are fitted. */
	wording: Int32Array;
	/** By pair of cues (cue-pairs.ts) a row of whole numbers (wording-points.ts); empty if none are fitted. */
	pairs: Int8Array;
	/** By role: the cues that speak for it, strongest first. */
	reasons: readonly (readonly Reason[])[];
	/** By the upper line's role and the lower line's. */
	steps: Float64Array;
	/** The same by the lower line's role and the upper line's. */
	stepsUp: Float64Array;
	start: Float64Array;
	end: Float64Array;
	/**
	 * By two roles of one line: how much a path through the second can at most gain on a path through the first by
	 * the step to the line below (`leadDown`) or from the line above (`leadUp`). Where it is further behind than that,
	 * it need not be looked at.
	 */
	leadDown: Float64Array;
	leadUp: Float64Array;
};

function compileCues({ from, count, names }: typeof ownWords, weights: Weights): CueTable {
	const cueNames: CueName[] = names.filter(isCueName);
	const rows = cueNames.map((name) => roleOrder.map((role) => weights.roles[role].cues[name] ?? 0));
	const heard = rows.map((row) => row.flatMap((points, role) => (points === 0 ? [] : [{ role, points }])));
	const first = new Int32Array(rows.length + 1);
	for (const [place, entries] of heard.entries()) first[place + 1] = (first[place] ?? 0) + entries.length;
	return {
		from,
		words: count,
		first,
		listeners: Uint8Array.from(heard.flat(), ({ role }) => role),
		counts: Float64Array.from(heard.flat(), ({ points }) => points),
	};
}

/** A cue that counts less is not worth saying. */
const worthSaying = 0.3;

function reasonsFor(role: Role, weights: Weights): Reason[] {
	const { cues: counts } = weights.roles[role];
	return [ownWords, contextWords]
		.flatMap(({ from, names }) =>
			names.filter(isCueName).map((name, place) => ({
				points: counts[name] ?? 0,
				reason: { word: from + (place >> 5), bit: 1 << (place & 31), says: cues[name].says },
			})),
		)
		.filter(({ points }) => points > worthSaying)
		.sort((a, b) => b.points - a.points)
		.map(({ reason }) => reason);
}

/** By two roles: the most that `stepOf` of the second is above that of the first, over all roles at the other end. */
const leads = (stepOf: (role: number, other: number) => number): Float64Array =>
	Float64Array.from({ length: roleCount * roleCount }, (_, at) => {
		const [first, second] = [Math.floor(at / roleCount), at % roleCount];
		return Math.max(...roleOrder.map((_, other) => stepOf(second, other) - stepOf(first, other)));
	});

export function compileWeights(weights: Weights): CompiledWeights {
	const steps = Float64Array.from(roleOrder.flatMap((from) => roleOrder.map((to) => weights.roles[from].steps[to])));
	const step = (from: number, to: number): number => steps[from * roleCount + to] ?? 0;
	return {
		own: compileCues(ownWords, weights),
		context: compileCues(contextWords, weights),
		wording: pairWording(weights.wording),
		pairs: roundWording(weights.pairs),
		memo: new ScoreMemo(lineCueWords, roleCount),
		reasons: roleOrder.map((role) => reasonsFor(role, weights)),
		steps,
		stepsUp: steps.map((_, at) => step(at % roleCount, Math.floor(at / roleCount))),
		start: Float64Array.from(roleOrder, (role) => weights.start[role]),
		end: Float64Array.from(roleOrder, (role) => weights.roles[role].steps.end),
		leadDown: leads(step),
		leadUp: leads((to, from) => step(from, to)),
	};
}
