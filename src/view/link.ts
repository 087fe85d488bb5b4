/** Links to other pages. */
import type { Link } from '../archive/edition-summary.ts';
import type { Phrase } from './headline.ts';

export type { Link } from '../archive/edition-summary.ts';

/** What one turns to: its label, broken into lines as a headline is. */
export type Turn = {
	phrases: readonly Phrase[];
	href: string;
	/** It needs a line's whole width. */
	long?: true;
	/** What is said over it instead of 上一期 or 下一期, if it leads to neither. */
	instead?: string;
};

/** The pages before and after a page; null at either end. */
export type Turns = { previous: Turn | null; next: Turn | null };

/** A row of links under a name; `all` leads to the whole list. */
export type LinkRow = { name: string; links: readonly Link[]; all: Link };
