/** What git writes into a file when two people changed the same lines. */

const opens = /^<{7}(?: |$)/;
const middle = /^={7}$/;
const closes = /^>{7}(?: |$)/;
/** With `merge.conflictStyle` diff3 the text that both began with stands between. */
const base = /^\|{7}(?: |$)/;

export type Conflict = {
	/** Lines of the marks, from 1. */
	from: number;
	to: number;
	/** What stands in this copy. */
	ours: string[];
	/** What came from elsewhere. */
	theirs: string[];
};

/** @param lines of the text, without their ends */
export function conflictsIn(lines: readonly string[]): Conflict[] {
	const found: Conflict[] = [];
	let open: Conflict | null = null;
	let side: 'ours' | 'base' | 'theirs' = 'ours';
	for (const [index, line] of lines.entries()) {
		if (open === null) {
			if (!opens.test(line)) continue;
			open = { from: index + 1, to: 0, ours: [], theirs: [] };
			side = 'ours';
		} else if (base.test(line) && side === 'ours') side = 'base';
		else if (middle.test(line) && side !== 'theirs') side = 'theirs';
		else if (closes.test(line) && side === 'theirs') {
			found.push({ ...open, to: index + 1 });
			open = null;
		} else if (side !== 'base') open[side].push(line);
	}
	return found;
}

/** Whether a text still has marks of git in it. */
export const hasConflict = (text: string): boolean =>
	text.split(/\r?\n/).some((line) => opens.test(line) || closes.test(line));
