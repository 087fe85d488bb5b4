/** A line as the recognisers see it: its text, what its inner grammar reads, and its neighbours. */
import { readBylineLine } from './fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from './fields/credit.ts';
import { readDateline } from './fields/dateline.ts';
import { isJumpLine } from './fields/jump.ts';
import { readKeyword } from './fields/keyword.ts';
import type { Line } from './model.ts';
import type { PageShape } from './page-shape.ts';

/** How far into a line, and how far back from its end, a recogniser may look: keeps a page's cost linear. */
export const reach = 80;

export type LineView = {
	line: Line;
	text: string;
	/** The first and the last `reach` code units. */
	head: string;
	tail: string;
	shape: PageShape;
	index: number;
	count: number;
	previous: LineView | null;
	next: LineView | null;
	isCredit: boolean;
	hasCreditAtEnd: boolean;
	isByline: boolean;
	opensWithDateline: boolean;
	isKeyword: boolean;
	isJump: boolean;
};

/** @returns one view a line, linked to its neighbours */
export function viewLines(lines: readonly Line[], shape: PageShape): LineView[] {
	const views = lines.map((line, index): LineView => {
		const isCredit = readCreditLine(line.text) !== null;
		return {
			line,
			text: line.text,
			head: line.text.slice(0, reach),
			tail: line.text.slice(-reach),
			shape,
			index,
			count: lines.length,
			previous: null,
			next: null,
			isCredit,
			hasCreditAtEnd: !isCredit && readCreditAtEnd(line.text) !== null,
			isByline: readBylineLine(line.text) !== null,
			opensWithDateline: readDateline(line.text, line.n) !== null,
			isKeyword: readKeyword(line.text) !== null,
			isJump: isJumpLine(line.text),
		};
	});
	for (const [index, view] of views.entries()) {
		view.previous = views[index - 1] ?? null;
		view.next = views[index + 1] ?? null;
	}
	return views;
}
