/** A line as the recognisers see it: its text, what its inner grammar reads, and its neighbours. */
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
	/** The nearest lines that are not lines of the paper itself (folio, date, staff), at most three lines away. */
	above: LineView | null;
	below: LineView | null;
	isCredit: boolean;
	hasCreditAtEnd: boolean;
	isByline: boolean;
	opensWithDateline: boolean;
	isKeyword: boolean;
	isJump: boolean;
	/** Which own cues hold on which line of the page: 1 at `ownAt` plus the cue's place in `ownCueNames`. */
	own: Uint8Array;
	ownAt: number;
};
