/** A piece that is taken out leaves the rest of its page as it was read. */
import type { Page, Role } from '../../newspaper/model.ts';
import { lineSpans } from './line-spans.ts';
import { markLine } from './mark-line.ts';

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
	const were = rolesOf(before).filter(({ n }) => !gone.has(n));
	const are = rolesOf(read(text));
	// Not the same lines: nothing can be said of them.
	if (were.length !== are.length) return text;
	const roles = new Map<number, Role>();
	for (const [index, { n, role }] of are.entries()) {
		const had = were[index]?.role ?? null;
		if (had !== null && role !== had) roles.set(n, had);
	}
	if (roles.size === 0) return text;
	return lineSpans(text).reduceRight((whole, { start, end }, index) => {
		const role = roles.get(index + 1);
		if (role === undefined) return whole;
		return whole.slice(0, start) + markLine(whole.slice(start, end), role) + whole.slice(end);
	}, text);
}

/** A line that holds two things has no one role: null. */
function rolesOf({ lines }: Page): { n: number; role: Role | null }[] {
	return [...Map.groupBy(lines, ({ n }) => n)].map(([n, these]) => ({
		n,
		role: these.length === 1 ? (these[0]?.role ?? null) : null,
	}));
}
