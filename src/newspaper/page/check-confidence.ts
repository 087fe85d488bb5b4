/** Lines of which the parser is not sure: what a mark would settle. */
import { diagnostic } from '../diagnostic.ts';
import type { Placement } from './ledger.ts';
import type { Label } from '../label/label.ts';
import type { Labelled } from '../label/labelled.ts';
import { type Reading, readings } from '../lines/readings.ts';
import type { Diagnostic, Role } from '../model.ts';
import { readRoleMark, roleName } from '../lines/role-mark.ts';

/**
 * Below this an editor is asked to look. Of pages of county papers that nothing was fitted to one line in six lies below it, and
 * among these are seven in ten of the wrong ones; of a daily like those that were fitted, one line in twenty-five.
 */
export const unsureBelow = 0.9;

/**
 * Either of two roles that editors themselves give such a line: a rubric over one headline is the page's or a kicker, where a
 * piece is from stands in brackets as text or as a byline, a photo's only text is its caption or the story.
 */
const alike: readonly (readonly [Role, Role])[] = [
	['banner', 'kicker'],
	['byline', 'paragraph'],
	['caption', 'paragraph'],
];
const areAlike = ({ role, runnerUp }: Label): boolean =>
	alike.some((pair) => pair.includes(role) && pair.includes(runnerUp));

/** What the words of a line say of it by themselves: nobody need look where the role is the one that was read. */
const readAs: Partial<Record<Role, Reading>> = { byline: 'byline', credit: 'credit', keyword: 'keyword', jump: 'jump' };
const isReadAs = ({ label: { role }, reading }: Labelled): boolean => {
	const bit = readAs[role];
	return bit !== undefined && (reading.set & readings[bit]) !== 0;
};

/** How many characters of the line are repeated in the message. */
const shown = 12;

/** @returns how a line begins, to be named by */
export function firstWords(text: string): string {
	let end = 0;
	for (let i = 0; i < shown && end < text.length; i++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
	return end < text.length ? `${text.slice(0, end)}…` : text;
}

/** @returns the numbers of the lines that hold several things */
function linesOfSeveral(placements: readonly Placement[]): ReadonlySet<number> {
	const split = new Set<number>();
	let above = 0;
	for (const { line } of placements) {
		const { n } = line.line;
		if (n === above) split.add(n);
		above = n;
	}
	return split;
}

/**
 * A warning, not information: nothing says that the line is right, and one mark settles it. A line that only prints a
 * headline or caption again is published once, whatever its role, and needs no mark.
 *
 * @param placements the page's lines, in order
 * @param file what diagnostics call the page
 */
export function checkConfidence(placements: readonly Placement[], file: string): Diagnostic[] {
	const found: Diagnostic[] = [];
	/** A mark before a line that was split would be for all of it: what is told of such a line is that it was split. */
	const split = linesOfSeveral(placements);
	for (const { line: labelled, rule } of placements) {
		const { line, label } = labelled;
		if (
			label.confidence >= unsureBelow ||
			areAlike(label) ||
			isReadAs(labelled) ||
			line.mark !== null ||
			rule === 'printed-twice' ||
			split.has(line.n)
		)
			continue;
		// A mark that can't be read is an error already.
		if (readRoleMark(line.text).kind !== 'none') continue;
		const [role, other] = [roleName(label.role), roleName(label.runnerUp)];
		const details = { words: firstWords(line.text), role, other, mark: `@${role}`, otherMark: `@${other}` };
		found.push(diagnostic('low-confidence', { file, line: line.n, column: line.column }, details));
	}
	return found;
}
