/** Pages as the fit sees them. */
import { pairRoom, pairsOn } from '../label/cue-pairs.ts';
import { cueHolds } from '../label/cues/index.ts';
import { roleOrder } from '../label/prior.ts';
import type { LineView } from '../lines/line-view.ts';
import type { Role } from '../model.ts';
import { wordingOf, wordingRoom } from '../label/wording.ts';
import type { Lesson } from './lesson.ts';
import { cueNames, firstPair, roleCount } from './vector.ts';

/** The roles that paths may go through: those of line i from `first[i]` on. */
export type Ways = { first: Int32Array; roles: Uint8Array };

export type Observed = {
	count: number;
	/** The rows of the vector that count for line i are those of `held` from `first[i]` on. */
	first: Int32Array;
	held: Int32Array;
	/** All roles, and those that are right. */
	any: Ways;
	right: Ways;
	weight: number;
};

const startsOf = (rows: readonly (readonly number[])[]): Int32Array => {
	const first = new Int32Array(rows.length + 1);
	for (const [line, row] of rows.entries()) first[line + 1] = (first[line] ?? 0) + row.length;
	return first;
};

const waysOf = (rows: readonly (readonly number[])[]): Ways => ({
	first: startsOf(rows),
	roles: Uint8Array.from(rows.flat()),
});

/** What could be a caption or a paragraph and shows no photographer is read as a paragraph. */
function plainRoles(roles: readonly Role[], view: LineView | undefined): readonly Role[] {
	const isEither = roles.length === 2 && roles.includes('caption') && roles.includes('paragraph');
	if (
		!isEither ||
		view === undefined ||
		cueHolds('credit-at-end', view) ||
		cueHolds('caption-words', view) ||
		cueHolds('before-credit', view)
	)
		return roles;
	return ['paragraph'];
}

/** What cues hold on each line of a page, how it is worded and which roles are right. */
export function observe({ views, accepted, weight }: Lesson): Observed {
	const buckets = new Uint16Array(wordingRoom);
	const pairs = new Uint16Array(pairRoom);
	const held = views.map((view) => {
		const own = [...cueNames.entries()].flatMap(([cue, name]) => (cueHolds(name, view) ? [cue] : []));
		const count = wordingOf(view.text, buckets);
		const worded = [...buckets.slice(0, count)].map((bucket) => cueNames.length + bucket);
		const together = [...pairs.slice(0, pairsOn(view.page.bits, view.at, pairs))].map((pair) => firstPair + pair);
		return [...own, ...worded, ...together];
	});
	const every = Array.from({ length: roleCount }, (_, role) => role);
	return {
		count: held.length,
		first: startsOf(held),
		held: Int32Array.from(held.flat()),
		any: waysOf(held.map(() => every)),
		right: waysOf(
			accepted.map((roles, line) => {
				const right = plainRoles(roles, views[line]);
				return every.filter((role) => right.some((name) => roleOrder[role] === name));
			}),
		),
		weight,
	};
}
