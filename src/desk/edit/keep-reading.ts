/** A piece that is taken out leaves the rest of its page as it was read. */
import type { Page, Role } from '../../newspaper/model.ts';
import { markLines } from './mark-lines.ts';
import { singleRoles } from './single-roles.ts';

/**
 * Roles are read from all lines of a page together: without some of them another may be read as something else. Each such
 * line is marked with the role that it had.
 *
 * @param before the page as it was read
 * @param gone the lines that were taken out of it
 * @param text what is left of it, without a byte order mark
 * @param read what the parser makes of a text
 * @returns the text, with marks where the parser would read it otherwise
 */
export function keepReading(
	before: Page,
	gone: ReadonlySet<number>,
	text: string,
	read: (text: string) => Page,
): string {
	const were = singleRoles(before).filter(({ n }) => !gone.has(n));
	const are = singleRoles(read(text));
	// Not the same lines: nothing can be said of them.
	if (were.length !== are.length) return text;
	const roles = new Map<number, Role>();
	for (const [index, { n, role }] of are.entries()) {
		const had = were[index]?.role ?? null;
		if (had !== null && role !== had) roles.set(n, had);
	}
	return markLines(text, roles);
}
