/**
 * How sure a label is: the chance that an editor would give the line this role, on a page of a paper that is not known.
 *
 * The lead of the best path says too much where the page is unlike those that the weights were fitted to: there, of the lines
 * that lead by four points only five in six are right. So the lead counts with what else tells such a page: neighbours that are
 * unsure, short lines that mostly are, and the line's own shortness. What each counts is fitted to pages that the weights
 * were not fitted to (sureness.json, `npm run fit:sureness`).
 */
import type { LineView } from '../lines/line-view.ts';
import { Room } from './room.ts';
import fitted from './sureness.json' with { type: 'json' };
import { longestWorded } from './wording.ts';

/** What a line's sureness goes by, in the order of `observeSureness`. */
export const surenessFacts = [
	'always',
	'lead',
	'lead-up-to-ten',
	'least-of-neighbours',
	'neighbours',
	'short-lines-of-page',
	'short',
	'brief',
] as const;
const factCount = surenessFacts.length;

/** A lead of more points makes no line surer, neither its neighbours nor its page. */
const mostOfOthers = 8;
const mostOfOwn = 10;
/** How many short lines with the usual lead a page is taken to have besides its own: one of two lines says little. */
const assumedLines = 3;
const usualLead = 6;
const longestBrief = 12;

const factsRoom = new Room((length) => new Float64Array(length));
const sureRoom = new Room((length) => new Float64Array(length));

/**
 * @param views the page's lines
 * @param leads by line: how many points the best path is ahead of the best one that gives the line another role
 * @returns rows of facts, one a line; they hold until the next page
 */
export function observeSureness(views: readonly LineView[], leads: Float64Array): Float64Array {
	const facts = factsRoom.take(views.length * factCount);
	let sum = assumedLines * usualLead;
	let count = assumedLines;
	for (const { index, text } of views) {
		if (text.length > longestWorded) continue;
		sum += Math.min(leads[index] ?? 0, mostOfOthers);
		count++;
	}
	let at = 0;
	let above = mostOfOthers;
	for (const { index, text } of views) {
		const lead = leads[index] ?? 0;
		const own = Math.min(lead, mostOfOthers);
		const below = index + 1 < views.length ? Math.min(leads[index + 1] ?? 0, mostOfOthers) : mostOfOthers;
		const isShort = text.length <= longestWorded;
		facts[at++] = 1;
		facts[at++] = Math.log1p(lead);
		facts[at++] = Math.min(lead, mostOfOwn) / mostOfOwn;
		facts[at++] = Math.min(above, below) / mostOfOthers;
		facts[at++] = (above + below) / (2 * mostOfOthers);
		facts[at++] = (isShort ? (sum - own) / (count - 1) : sum / count) - usualLead;
		facts[at++] = isShort ? 1 : 0;
		facts[at++] = text.length <= longestBrief ? 1 : 0;
		above = own;
	}
	return facts;
}

/** What each fact counts. */
const counts = Float64Array.from(surenessFacts, (name) => fitted[name]);

/**
 * @param leads as for `observeSureness`
 * @returns how sure each line is, 0 to 1; a marked line is sure. It holds until the next page.
 */
export function rateSureness(views: readonly LineView[], leads: Float64Array): Float64Array {
	const facts = observeSureness(views, leads);
	const sure = sureRoom.take(views.length);
	let at = 0;
	for (const { index, line } of views) {
		let points = 0;
		for (let fact = 0; fact < factCount; fact++) points += (facts[at++] ?? 0) * (counts[fact] ?? 0);
		sure[index] = line.mark === null ? 1 / (1 + Math.exp(-points)) : 1;
	}
	return sure;
}
