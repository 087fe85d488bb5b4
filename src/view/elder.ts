/** What 长者版 shows besides an article's text. */
import type { ElderFrame } from './frame.ts';
import type { Phrase } from './headline.ts';

/** A way on from a page, in whole words. */
export type Way = {
	/** 下一篇. */
	word: string;
	/** What one finds there; empty if the word says it all. */
	phrases: readonly Phrase[];
	href: string;
};

/** What a list shows of one thing. */
export type ElderRow = {
	/** Its name. */
	phrases: readonly Phrase[];
	href: string;
	/** What is said below it, or ''. */
	note: string;
};

/** A page of a list. */
export type ElderListPage<Item> = {
	frame: ElderFrame;
	heading: string;
	/** The number of its first item in the whole list. */
	first: number;
	items: readonly Item[];
	ways: readonly Way[];
};
