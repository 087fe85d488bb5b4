/** Lines of which the parser is not sure: what a mark would settle. */
import { diagnostic } from '../diagnostic.ts';
import type { Placement } from '../ledger.ts';
import type { Diagnostic } from '../model.ts';
import { readRoleMark, roleName } from '../role-mark.ts';

/**
 * Below this an editor is asked to look. On pages the weights were not fitted to, one line in twelve lies below it, and
 * among these is nearly half of all wrong ones; a higher threshold asks about many right lines for each wrong one.
 */
export const unsureBelow = 0.75;

/** How many characters of the line are repeated in the message. */
const shown = 12;

function firstWords(text: string): string {
	const characters = Array.from(text.slice(0, 2 * shown + 2));
	return characters.length > shown ? `${characters.slice(0, shown).join('')}…` : text;
}

/**
 * A warning, not information: nothing says that the line is right, and one mark settles it. A line that only prints a
 * headline or caption again is published once, whatever its role, and needs no mark.
 *
 * @param placements the page's lines, in order
 * @param file what diagnostics call the page
 */
export function checkConfidence(placements: readonly Placement[], file: string): Diagnostic[] {
	return placements.flatMap(({ line: { line, label }, rule }) => {
		if (line.mark !== null || rule === 'printed-twice' || label.confidence >= unsureBelow) return [];
		// A mark that can't be read is an error already.
		if (readRoleMark(line.text).kind !== 'none') return [];
		const [role, other] = [roleName(label.role), roleName(label.runnerUp)];
		return diagnostic(
			'low-confidence',
			{ file, line: line.n, column: line.column },
			{ words: firstWords(line.text), role, other, mark: `@${role}`, otherMark: `@${other}` },
		);
	});
}
