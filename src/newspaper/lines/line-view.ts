/** A line as the recognisers see it: its text, what its inner grammar reads, and its neighbours. */
import type { ReadLine } from './lines.ts';
import type { LineReading } from './readings.ts';
import type { PageShape } from './page-shape.ts';
import type { Signs } from './signs.ts';

/** What the views of one page share. */
export type PageView = {
	shape: PageShape;
	/** How many lines it has. */
	count: number;
	/** What is observed on the page and its lines, as bits (cues/). */
	bits: Int32Array;
	/** The rubrics that its paper is known to have, by their keys (cues/known.ts). */
	rubrics: ReadonlySet<string>;
};

/** One side of a line in a stack of headings. */
export type StackSide = {
	/** How many lines of the stack stand there, up to as many as are followed (label/cues/stack.ts). */
	lines: number;
	/** The line that the stack stands over or under; null at the page's edge or where that is too far. */
	edge: LineView | null;
};

/** What a heading stands between. */
export type StackPlace = {
	above: StackSide;
	below: StackSide;
	/** The nearest heading above with text between, and how many lines up it is. */
	heading: { view: LineView; distance: number } | null;
	/** Whether the page prints the same short words over something else too. */
	isRepeated: boolean;
};

export type LineView = {
	line: ReadLine;
	/**
	 * The line's text, with upright signs for vertical ones, plain figures and letters for wide ones, and a title that is
	 * set wide closed up. What is read in a line, and where, counts in the text as printed (`line`).
	 */
	text: string;
	/** The first and the last `reach` code units. */
	head: string;
	tail: string;
	/** What characters it shows (signs.ts). */
	signs: Signs;
	reading: LineReading;
	page: PageView;
	index: number;
	/** Where its own bits begin in those of the page. */
	at: number;
	previous: LineView | null;
	next: LineView | null;
	/** The nearest lines that are not lines of the paper itself (folio, date, staff), at most three lines away. */
	above: LineView | null;
	below: LineView | null;
	/** Where a heading stands in its stack; null on other lines. */
	stack: StackPlace | null;
};
