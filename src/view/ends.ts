/** What one may read after a piece. */
import type { Phrase } from './headline.ts';

export type EndEntry = {
	phrases: readonly Phrase[];
	href: string;
	/** Its day, or the page that it stands on; '' for the same page. */
	note: string;
	/** 都提到：城管执法局; '' unless it is here for the words that both have. */
	words: string;
	/** Whether it is of an older edition. */
	older: boolean;
};

/** Pieces that have something in common with the one just read; never empty. */
export type EndSection = {
	/** 同一地方：柳江. */
	label: string;
	entries: readonly EndEntry[];
};
