/** Rows of notices, obituaries and timetables that are known by the row above or below. */
import type { LineView } from '../../lines/line-view.ts';
import type { ContextCue } from './context.ts';
import { itemCountOf, type rowCues } from './rows.ts';
import { showing } from './traits.ts';

const isInRows = showing('in-rows');
const namesCapacity = showing('capacity-named');
const isOverRows = showing('over-rows');
/** Whether rows begin at a line, or below it under a heading of theirs. */
const beginsRows = (view: LineView | null): boolean =>
	view !== null && (isInRows(view) || (isOverRows(view) && view.next !== null && isInRows(view.next)));

/** Whether two lines are items that follow one another, and nothing stands between them. */
function isCountedOn(item = '', following = ''): boolean {
	const one = itemCountOf(item);
	const two = itemCountOf(following);
	return one !== null && two?.style === one.style && two.number === one.number + 1;
}

export const rowNeighbourCues = {
	'names-go-on': {
		says: '上一行停在顿号上，这一行接着列人名',
		here: ['names-line'],
		above: ['ends-with-enumeration'],
	},
	'counts-on': {
		says: '和上一行、下一行的序号连着，像一条条列着的',
		here: ['counted-item'],
		and: ({ text, previous, next }) => isCountedOn(previous?.text, text) || isCountedOn(text, next?.text),
	},
	'names-under-label': {
		says: '上一行以冒号收尾，说这一行列的是谁',
		here: ['names-line'],
		above: ['ends-with-colon'],
		and: ({ above }) => above !== null && !namesCapacity(above),
	},
	'day-over-rows': {
		says: '是某一天，下面是这一天的一行行',
		here: ['day-label'],
		and: ({ next }) => beginsRows(next),
	},
	'first-below-as-follows': {
		says: '上一行以“如下：”收尾，这一行是第一项',
		above: ['leads-to-a-list'],
	},
} as const satisfies Record<string, ContextCue>;

/** Rows that are text, and the heading of nothing. */
export const textRows = [
	'field-of-a-form',
	'family-signs',
	'names-behind-label',
	'counts-on',
] as const satisfies readonly (keyof typeof rowCues | keyof typeof rowNeighbourCues)[];
