/** What a cue or a step counts before anything is fitted: the craft's opinion, from the recognisers and the grammar. */
import type { CueName } from './cues/index.ts';
import { closing, follows, opening, type Steps } from './grammar.ts';
import { Role } from '../model.ts';
import { recognisers } from './roles/index.ts';

/** Points of one role: for each of its cues, and for each role that the next line may have (`end`: it is the last). */
export type RoleWeights = { cues: Partial<Record<CueName, number>>; steps: Record<Role | 'end', number> };
/** Points for a labelling: the more, the likelier. `start` is for the role of the first line. */
export type Weights = { roles: Record<Role, RoleWeights>; start: Record<Role, number> };

const settles = 7;
const supports = 0.8;
const opposes = -1.2;
const often = 0;
const sometimes = -1.5;
const hardlyEver = -4;

function byRole<T>(make: (role: Role) => T): Record<Role, T> {
	return {
		banner: make('banner'),
		kicker: make('kicker'),
		headline: make('headline'),
		deck: make('deck'),
		subheading: make('subheading'),
		keyword: make('keyword'),
		paragraph: make('paragraph'),
		continuation: make('continuation'),
		byline: make('byline'),
		credit: make('credit'),
		caption: make('caption'),
		'editor-note': make('editor-note'),
		jump: make('jump'),
		furniture: make('furniture'),
	};
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
		start: priorSteps(opening),
		roles: byRole((role) => ({
			cues: priorCues(role),
			steps: { ...priorSteps(follows[role]), end: closing.includes(role) ? often : hardlyEver },
		})),
	};
}

export const roleOrder: readonly Role[] = Role.options;
