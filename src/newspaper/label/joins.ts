/**
 * Whether one text goes on in another, by the characters on both sides of the break: 这是记者 | 在松溪县 goes on,
 * 形成了对接机制 | 农产品市场 hardly does. Each character, each pair and the two that meet count what news items of many
 * kinds have taught (joins.json, `npm run fit:joins`): cut in mid sentence against one paragraph's end and the next one's
 * beginning.
 */
import fitted from './joins.json' with { type: 'json' };
import { unitAt } from './wording.ts';
import { pointsIn, wordingScale } from './wording-points.ts';

export const joinBuckets = 16384;

const bucket = (kind: number, first: number, second: number): number => {
	let hash = Math.imul(kind * 0x10000 + first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) & (joinBuckets - 1);
};

/** @returns the buckets of a text's beginning */
export function beginningOf(below: string): [number, number] {
	const first = unitAt(below, 0);
	return [bucket(5, first, 0), bucket(6, first, unitAt(below, 1))];
}

/** @returns the buckets of a text's end, and of the two characters that meet */
export function meetingOf(above: string, below: string): [number, number, number] {
	const last = unitAt(above, above.length - 1);
	return [bucket(7, last, 0), bucket(8, unitAt(above, above.length - 2), last), bucket(9, last, unitAt(below, 0))];
}

const points = pointsIn(fitted.points);
const pointsOf = (kind: number, first: number, second: number): number => points[bucket(kind, first, second)] ?? 0;

/** What a text's beginning counts; the same buckets as in beginningOf, without a list of them for every line. */
const countBeginning = (below: string): number =>
	pointsOf(5, unitAt(below, 0), 0) + pointsOf(6, unitAt(below, 0), unitAt(below, 1));

/** @returns how likely a text begins in mid sentence, as log odds, where nothing is known of what stands above */
export const beginsAmid = (below: string): number => (fitted.beginning + countBeginning(below)) / wordingScale;

/** @returns how likely a text without a stop at its end goes on in another, as log odds */
export const goesOnIn = (above: string, below: string): number =>
	meetingOf(above, below).reduce((sum, at) => sum + (points[at] ?? 0), fitted.meeting + countBeginning(below)) /
	wordingScale;
