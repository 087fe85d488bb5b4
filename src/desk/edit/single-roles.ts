/** The roles of a page's lines, for marking them. */
import type { Page, Role } from '../../newspaper/model.ts';

/** A line as it is read; `role` is null for one that holds several things and has no one role. */
export type SingleRole = { n: number; text: string; role: Role | null; isMarked: boolean; confidence: number };

/** @returns one a line, in order */
export function singleRoles({ lines }: Page): SingleRole[] {
	return [...Map.groupBy(lines, ({ n }) => n)].map(([n, these]) => {
		const [line] = these;
		const role = these.length === 1 && line !== undefined ? line.role : null;
		return {
			n,
			text: line?.text ?? '',
			role,
			isMarked: these.some(({ mark }) => mark !== null),
			confidence: line?.confidence ?? 0,
		};
	});
}
