/** The best path through the grammar for the whole page (Viterbi), and how sure each label is. */
import type { CompiledWeights, CueTable } from './compile-weights.ts';
import { pairRoom, pairsOn } from './cue-pairs.ts';
import { listBits } from './cues/bits.ts';
import type { LineView } from '../lines/line-view.ts';
import type { Role } from '../model.ts';
import { roleOrder } from './prior.ts';
import { Room } from './room.ts';
import { rateSureness } from './sureness.ts';
import { longestWorded, wordingOf, wordingRoom } from './wording.ts';
import { pairBias, wordingScale } from './wording-points.ts';
import { roleName } from '../lines/role-mark.ts';

export type Label = {
	role: Role;
	/** 0..1, the chance that the role is right (sureness.ts). */
	confidence: number;
	/** The next best role for this line. */
	runnerUp: Role;
	/** What spoke for the role, strongest first. */
	why: string[];
};

/** Points of an impossible role: far below any path, and finite so that sums stay numbers. */
const impossible = -1e6;
/** More than the error of any sum of points. */
const rounding = 1e-6;

const roleCount = roleOrder.length;

/** The places of the cues that hold on the line that is looked at. */
const held = new Uint8Array(256);

/** Adds what the cues that hold on a line count to the points of its roles, which begin at `row`. */
function addCues({ page: { bits }, at }: LineView, table: CueTable, points: Float64Array, row: number): void {
	const count = listBits(bits, at + table.from, table.words, held);
	for (let i = 0; i < count; i++) {
		const place = held[i] ?? 0;
		const end = table.first[place + 1] ?? 0;
		for (let entry = table.first[place] ?? 0; entry < end; entry++) {
			const to = row + (table.listeners[entry] ?? 0);
			points[to] = (points[to] ?? 0) + (table.counts[entry] ?? 0);
		}
	}
}

const pairs = new Uint16Array(pairRoom);
/** By a whole number of the table and 128: the points that it is. */
const pointsOf = Float64Array.from({ length: 256 }, (_, i) => (i - 128) / wordingScale);

/** Adds what the pairs of cues that hold on a heading count. */
function addPairs({ page: { bits }, at }: LineView, table: Int8Array, points: Float64Array, row: number): void {
	const count = table.length === 0 ? 0 : pairsOn(bits, at, pairs);
	for (let i = 0; i < count; i++) {
		const from = (pairs[i] ?? 0) * roleCount;
		for (let role = 0; role < roleCount; role++)
			points[row + role] = (points[row + role] ?? 0) + (pointsOf[(table[from + role] ?? 0) + 128] ?? 0);
	}
}

const buckets = new Uint16Array(wordingRoom);
/** How many numbers hold the sums of one line, two roles in each. */
const sumCount = roleCount / 2;
const sums = new Int32Array(sumCount);

/** Wording that counts less for a role is not worth saying. */
const tellingWording = 0.8 * wordingScale;

/**
 * Adds what a line's wording counts to the points of its roles.
 * @returns the roles for which the wording tells, as bits
 */
function addWording({ text }: LineView, table: Int32Array, points: Float64Array, row: number): number {
	const count = table.length === 0 ? 0 : wordingOf(text, buckets);
	for (let pair = 0; pair < sumCount; pair++) {
		let sum = 0;
		for (let i = 0; i < count; i++) sum += table[(buckets[i] ?? 0) * sumCount + pair] ?? 0;
		sums[pair] = sum;
	}
	let telling = 0;
	for (let role = 0; role < roleCount; role++) {
		const sum = sums[role >> 1] ?? 0;
		const counts = ((role & 1) === 0 ? sum & 0xffff : sum >>> 16) - count * pairBias;
		if (counts >= tellingWording) telling |= 1 << role;
		points[row + role] = (points[row + role] ?? 0) + counts / wordingScale;
	}
	return telling;
}

const makeRoom = (): Room<Float64Array> => new Room((length) => new Float64Array(length));
const pointsRoom = makeRoom();
const pathsRoom = makeRoom();
const wordedRoom = makeRoom();
const leadsRoom = makeRoom();

/** What speaks for each role on each line alone. */
type Scores = {
	/** Rows of `roleCount`, one a line. */
	points: Float64Array;
	/** By line: the roles for which its wording tells, as bits. */
	worded: Float64Array;
};

function scoreLines(views: readonly LineView[], weights: CompiledWeights): Scores {
	const points = pointsRoom.take(views.length * roleCount);
	const worded = wordedRoom.take(views.length).fill(0, 0, views.length);
	let row = -roleCount;
	for (const view of views) {
		row += roleCount;
		if (view.line.mark !== null) {
			points.fill(impossible, row, row + roleCount);
			points[row + roleOrder.indexOf(view.line.mark)] = 0;
		} else {
			const { at, page } = view;
			const slot = weights.memo.slotOf(page.bits, at);
			if (!weights.memo.recall(slot, page.bits, at, points, row)) {
				points.fill(0, row, row + roleCount);
				addCues(view, weights.own, points, row);
				addCues(view, weights.context, points, row);
				addPairs(view, weights.pairs, points, row);
				weights.memo.keep(slot, page.bits, at, points, row);
			}
			if (view.text.length <= longestWorded) worded[view.index] = addWording(view, weights.wording, points, row);
		}
	}
	return { points, worded };
}

const contending = new Uint8Array(roleCount);

/**
 * The roles of a line that the best step to a neighbour can start from: those that are not too far behind the leading
 * one. Most lines leave one or two of fourteen.
 */
class Contenders {
	/** The same for all: one line's contenders are not needed once its step is made. */
	readonly roles = contending;
	readonly #lead: Float64Array;
	count = 0;

	/** @param lead how much a role can at most gain on another by the step (CompiledWeights) */
	constructor(lead: Float64Array) {
		this.#lead = lead;
	}

	/**
	 * @param best the best points of a path that ends in each role of the line
	 * @param top the role with the most of them
	 */
	choose(best: Float64Array, top: number): void {
		const most = best[top] ?? 0;
		const lead = this.#lead;
		const from = top * roleCount;
		let count = 0;
		for (let role = 0; role < roleCount; role++)
			if ((best[role] ?? 0) + (lead[from + role] ?? 0) + rounding >= most) this.roles[count++] = role;
		this.count = count;
	}
}

/** Points by role on the line that is looked at, and on the line before it. */
const oneLine = new Float64Array(roleCount);
const lineBefore = new Float64Array(roleCount);

/** The best points of a path from below each line's role to the page's end, that line's own points left out. */
function sweepUp(points: Float64Array, lines: number, { stepsUp, end, leadUp }: CompiledWeights): Float64Array {
	const last = (lines - 1) * roleCount;
	const best = pathsRoom.take(last + roleCount);
	if (lines === 0) return best;
	best.set(end, last);
	const below = oneLine;
	const contenders = new Contenders(leadUp);
	for (let row = last - roleCount; row >= 0; row -= roleCount) {
		const rowBelow = row + roleCount;
		let top = 0;
		let most = -Infinity;
		for (let to = 0; to < roleCount; to++) {
			const sum = (points[rowBelow + to] ?? 0) + (best[rowBelow + to] ?? 0);
			below[to] = sum;
			if (sum > most) {
				most = sum;
				top = to;
			}
		}
		contenders.choose(below, top);
		for (let i = 0; i < contenders.count; i++) {
			const to = contenders.roles[i] ?? 0;
			const own = points[rowBelow + to] ?? 0;
			const rest = best[rowBelow + to] ?? 0;
			for (let from = 0; from < roleCount; from++) {
				const through = (stepsUp[to * roleCount + from] ?? 0) + own + rest;
				if (i === 0 || through > (best[row + from] ?? 0)) best[row + from] = through;
			}
		}
	}
	return best;
}

/** From the best points of a path to each role of one line, those of a path to each role of the next. */
function stepDown(above: Float64Array, best: Float64Array, contenders: Contenders, steps: Float64Array): void {
	for (let i = 0; i < contenders.count; i++) {
		const from = contenders.roles[i] ?? 0;
		const points = above[from] ?? 0;
		for (let to = 0; to < roleCount; to++) {
			const through = points + (steps[from * roleCount + to] ?? 0);
			if (i === 0 || through > (best[to] ?? 0)) best[to] = through;
		}
	}
}

/** Takes the reasons of one line: a list that grows takes room for more of them than any line has. */
const strongest = ['', '', ''];

/**
 * What speaks most for a role, at most three reasons: its wording, then cues, strongest first.
 * @param isWorded whether the line's wording speaks for the role
 */
function explain(view: LineView, role: number, isWorded: boolean, { reasons }: CompiledWeights): string[] {
	const {
		line,
		page: { bits },
		at,
	} = view;
	if (line.mark !== null) return ['编辑用标记指定'];
	const name = roleOrder[role];
	let count = 0;
	if (name !== undefined && isWorded) strongest[count++] = `用词像${roleName(name)}`;
	for (const { word, bit, says } of reasons[role] ?? []) {
		if (((bits[at + word] ?? 0) & bit) === 0) continue;
		strongest[count++] = says;
		if (count === strongest.length) break;
	}
	return strongest.slice(0, count);
}

/**
 * Labels every line of a page with the role it has on the best path; marked lines keep the role of their mark.
 * Time and memory grow linearly with the number of lines.
 *
 * @param rate from how many points each line's role leads by: how sure it is
 */
export function labelLines(views: readonly LineView[], weights: CompiledWeights, rate = rateSureness): Label[] {
	const { points, worded } = scoreLines(views, weights);
	const up = sweepUp(points, views.length, weights);
	const contenders = new Contenders(weights.leadDown);
	const labels: Label[] = [];
	const leads = leadsRoom.take(views.length);
	let down = oneLine;
	let above = lineBefore;
	down.set(weights.start);
	let row = -roleCount;
	/** The role in which the best path down to the line ends. */
	let leading = 0;
	for (const view of views) {
		row += roleCount;
		if (row > 0) {
			const last = down;
			down = above;
			above = last;
			contenders.choose(above, leading);
			stepDown(above, down, contenders, weights.steps);
		}
		let first = 0;
		let second = 0;
		let reached = -Infinity;
		let most = -Infinity;
		let next = -Infinity;
		for (let role = 0; role < roleCount; role++) {
			const own = (down[role] ?? 0) + (points[row + role] ?? 0);
			down[role] = own;
			if (own > reached) {
				reached = own;
				leading = role;
			}
			const total = own + (up[row + role] ?? 0);
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
		leads[labels.length] = most - next;
		labels.push({
			role: roleOrder[first] ?? 'paragraph',
			confidence: 0,
			runnerUp: roleOrder[second] ?? 'paragraph',
			why: explain(view, first, ((worded[view.index] ?? 0) & (1 << first)) !== 0, weights),
		});
	}
	const sure = rate(views, leads);
	for (const [line, label] of labels.entries()) label.confidence = sure[line] ?? 0;
	return labels;
}
