/** A line as the recognisers see it: its text, what its inner grammar reads, and its neighbours. */
import type { Line } from './model.ts';
import type { PageShape } from './page-shape.ts';

export type LineView = {
	line: Line;
	text: string;
	/** The first and the last `reach` code units. */
	head: string;
	tail: string;
	/** What characters it shows within reach of either end (signs.ts). */
	signs: number;
	shape: PageShape;
	index: number;
	count: number;
	previous: LineView | null;
	next: LineView | null;
	/** The nearest lines that are not lines of the paper itself (folio, date, staff), at most three lines away. */
	above: LineView | null;
	below: LineView | null;
	isCredit: boolean;
	hasCreditAtEnd: boolean;
	isByline: boolean;
	opensWithDateline: boolean;
	isKeyword: boolean;
	isJump: boolean;
	/** The page's observations, and where this line's begin: read with `holdsCue` (cues/index.ts). */
	bits: Int32Array;
	at: number;
};
