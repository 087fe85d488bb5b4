/** The pages of an archive, of which an index tells few from one another. */
import type { Page } from './find-pages.ts';

/** How many pieces a shard holds at most: measured, see the README. */
export const piecesPerShard = 2500;

/** A page, and what tells whether it is what it was. */
export type KnownPage = Page & {
	digest: string;
	/** Whether it is made of several editions: see cut-shards.ts. */
	spanning: boolean;
};

/** The pages of editions of one day, or one page; few days' pages are told one from another. */
export type DayPages = {
	date: string;
	/** How many pages. */
	count: number;
	/** The address of each and its digest, in order of address, with a line end between them. */
	known: string;
	/** The pages in that order. */
	pages: () => readonly KnownPage[];
	spanning?: boolean;
};

/** All pages that an index is made of. */
export type IndexedPages = {
	/** Those of editions: in order of date, those without one first. A day with more than `piecesPerShard` page by page. */
	own: readonly DayPages[];
	/** Those that span editions, in order of date, those without one first, then of address. */
	spanning: readonly KnownPage[];
};

/** A page by itself. */
export function onePage(page: KnownPage): DayPages {
	const { url, date, digest, spanning } = page;
	return { date, count: 1, known: `${url}\n${digest}`, pages: () => [page], spanning };
}

/** The pages of some days. */
export function pagesOf(days: readonly DayPages[]): KnownPage[] {
	return days.flatMap(({ pages }) => pages());
}
