/** Several lines of a text with other role marks. */
import type { Role } from '../../newspaper/model.ts';
import { lineSpans } from './line-spans.ts';
import { markLine } from './mark-line.ts';

/**
 * @param text without a byte order mark
 * @param roles by line, from 1: what its mark shall say; null for no mark
 * @returns the text: all but these marks is as it came
 */
export function markLines(text: string, roles: ReadonlyMap<number, Role | null>): string {
	if (roles.size === 0) return text;
	return lineSpans(text).reduceRight((whole, { start, end }, index) => {
		const role = roles.get(index + 1);
		if (role === undefined) return whole;
		return whole.slice(0, start) + markLine(whole.slice(start, end), role) + whole.slice(end);
	}, text);
}
