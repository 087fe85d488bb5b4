/** Lines of which the parser is not sure: what a mark would settle. */
import { diagnostic } from '../diagnostic.ts';
import type { Placement } from './ledger.ts';
import type { Diagnostic } from '../model.ts';
import { readRoleMark, roleName } from '../lines/role-mark.ts';

/**
 * Below this an editor is asked to look. On a month that the weights were not fitted to, one line in twenty lies below it,
 * and among these are two thirds of all wrong ones; a higher threshold asks about many right lines for each wrong one.
 */
export const unsureBelow = 0.84;

/** How many characters of the line are repeated in the message. */
const shown = 12;

function firstWords(text: string): string {
	let end = 0;
	for (let i = 0; i < shown && end < text.length; i++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
	return end < text.length ? `${text.slice(0, end)}…` : text;
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
	for (const {
		line: { line, label },
		rule,
	} of placements) {
		if (label.confidence >= unsureBelow || line.mark !== null || rule === 'printed-twice') continue;
		// A mark that can't be read is an error already.
		if (readRoleMark(line.text).kind !== 'none') continue;
		const [role, other] = [roleName(label.role), roleName(label.runnerUp)];
		const details = { words: firstWords(line.text), role, other, mark: `@${role}`, otherMark: `@${other}` };
		found.push(diagnostic('low-confidence', { file, line: line.n, column: line.column }, details));
	}
	return found;
}
