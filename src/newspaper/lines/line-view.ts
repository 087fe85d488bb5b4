/** A line as the recognisers see it: its text, what its inner grammar reads, and its neighbours. */
import type { Line } from '../model.ts';
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
};

export type LineView = {
	line: Line;
	/** The line's text, with upright signs for vertical ones. */
	text: string;
	/** The first and the last `reach` code units. */
	head: string;
	tail: string;
	/** What characters it shows within reach of either end (signs.ts). */
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
};
