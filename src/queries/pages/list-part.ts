/** Long lists, cut into pages. */
import type { Turns } from '../../view/link.ts';
import { noTurns, turnTo } from '../neighbours.ts';

/** A list of which only the shown run has to be in memory. */
export type Sliceable<Item> = {
	readonly length: number;
	/** From `start` up to `end`, which may lie behind the last one. */
	slice: (start: number, end: number) => Item[];
};

/** What one page of a list holds. */
export type ListPart<Item> = {
	items: Item[];
	/** 第2页，共3页; '' if there is only one page. */
	place: string;
	/** What stands behind a title: （第2页）; '' on the first page. */
	suffix: string;
	/** The pages before and after this one. */
	turns: Turns;
};

/** How many pages a list runs over: one at least. */
function pageCount(length: number, size: number): number {
	return Math.max(1, Math.ceil(length / size));
}

/** The numbers of the pages after the first one. */
export function laterPages(length: number, size: number): number[] {
	return Array.from({ length: pageCount(length, size) - 1 }, (_, index) => index + 2);
}

/**
 * @param page from 1
 * @param size how many items a page holds
 * @param href the address of a page, by its number
 */
export function listPart<Item>(
	all: Sliceable<Item>,
	{ page, size, href }: { page: number; size: number; href: (page: number) => string },
): ListPart<Item> {
	const pages = pageCount(all.length, size);
	const to = (number: number) =>
		number < 1 || number > pages ? null : turnTo({ label: `第${number}页`, href: href(number) });
	return {
		items: all.slice((page - 1) * size, page * size),
		place: pages > 1 ? `第${page}页，共${pages}页` : '',
		suffix: page > 1 ? `（第${page}页）` : '',
		turns: pages > 1 ? { previous: to(page - 1), next: to(page + 1) } : noTurns,
	};
}
