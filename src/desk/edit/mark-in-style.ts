/** A new page, with the marks that its paper's editor is likely to give it. */
import type { HouseStyle } from '../../newspaper/fit/house-style.ts';
import { wordingKey } from '../../newspaper/fit/wording-key.ts';
import type { Page, Role } from '../../newspaper/model.ts';
import { parseWith } from '../../newspaper/parse-with.ts';
import type { FreshMark } from './fresh-mark.ts';
import { lineSpans } from './line-spans.ts';
import { markLines } from './mark-lines.ts';
import { singleRoles } from './single-roles.ts';

/** A text with its marks, the lines that were marked, from 1, in order, and each as it is written now. */
export type Styled = { text: string; marked: number[]; fresh: Map<string, FreshMark> };

/** Where the paper's own weights read a line otherwise and are so sure, they are right four times in five. */
const sureEnough = 0.6;

/**
 * @param text without a byte order mark
 * @param knownRubrics those that the paper is known to have
 * @param read what the parser makes of a text
 */
export function markInStyle(
	text: string,
	{ settled, table }: HouseStyle,
	knownRubrics: readonly string[],
	read: (text: string) => Page,
): Styled {
	const before = singleRoles(read(text));
	const roles = new Map<number, Role>();
	for (const { n, text: words, role, isMarked } of before) {
		const key = wordingKey(words);
		const known = key === null ? undefined : settled.get(key);
		if (role !== null && !isMarked && known !== undefined && known !== role) roles.set(n, known);
	}
	const told = markLines(text, roles);
	if (table !== null) {
		const were = singleRoles(read(told));
		for (const [index, { n, role, isMarked, confidence }] of singleRoles(
			parseWith(table, told, '', { knownRubrics }),
		).entries()) {
			const was = were[index];
			if (was?.n !== n || was.role === null || role === null || isMarked) continue;
			if (role !== was.role && confidence >= sureEnough) roles.set(n, role);
		}
	}
	const styled = markLines(text, roles);
	const spans = lineSpans(styled);
	const fresh = new Map<string, FreshMark>();
	for (const { n, role: was, text: words } of before) {
		const [role, span] = [roles.get(n), spans[n - 1]];
		if (role === undefined || was === null || span === undefined) continue;
		const key = wordingKey(words);
		fresh.set(styled.slice(span.start, span.end), { was, isKnown: key !== null && settled.get(key) === role });
	}
	return { text: styled, marked: [...roles.keys()].toSorted((a, b) => a - b), fresh };
}
