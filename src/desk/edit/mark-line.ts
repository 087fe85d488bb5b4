/** A line with another role mark, or with none. */
import { offsetInSource, withoutInvisible } from '../../newspaper/lines/invisible.ts';
import { readRoleMark, roleName } from '../../newspaper/lines/role-mark.ts';
import type { MarkReading } from '../../newspaper/lines/role-mark.ts';
import type { Role } from '../../newspaper/model.ts';

/** How much of a line's text its mark takes, white space behind it included; one that can't be read counts too. */
function lengthOf(mark: MarkReading, text: string): number {
	switch (mark.kind) {
		case 'none':
			return 0;
		case 'role':
			return mark.length;
		case 'glued':
			return text.indexOf(mark.name) + mark.name.length;
		case 'unknown': {
			const end = text.indexOf(mark.name) + mark.name.length;
			return end + (/^[:：]?[\s　]*/u.exec(text.slice(end))?.[0].length ?? 0);
		}
	}
}

/**
 * @param source the line as it came, without its line end
 * @param role what its mark shall say; null for no mark
 * @returns the line: all but the mark, and the white space behind it, is as it came
 */
export function markLine(source: string, role: Role | null): string {
	const shown = withoutInvisible(source);
	const text = shown.trim();
	const indent = text === '' ? shown.length : shown.indexOf(text.charAt(0));
	const length = lengthOf(readRoleMark(text), text);
	// What looks like a mark and has nothing behind it is the line's text.
	const taken = length === text.length ? 0 : length;
	const before = source.slice(0, offsetInSource(source, indent));
	const rest = source.slice(offsetInSource(source, indent + taken));
	// Without a mark of its own, such a line would be read as a marked one.
	const isLikeMarked = readRoleMark(text.slice(taken)).kind !== 'none';
	const mark = role ?? (isLikeMarked ? 'paragraph' : null);
	return before + (mark === null ? '' : `@${roleName(mark)} `) + rest;
}
