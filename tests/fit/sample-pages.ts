/** How much each of the labelled pages counts in a fit, and which are shown. */
import type { LabelledPage } from './labelled-pages.ts';

/** The paper a page is from: the first word of its name, 030-yongkangribao-20210122 or rmrb-20191001-p02. */
export const paperOf = ({ name }: LabelledPage): string => /[a-z]+/u.exec(name)?.[0] ?? name;

/** @returns pages at even distances in the list, at most `most`; the same ones at every run */
export function samplePages(pages: readonly LabelledPage[], most: number): LabelledPage[] {
	if (pages.length <= most) return [...pages];
	return Array.from({ length: most }, (_, i) => pages[Math.floor((i * pages.length) / most)]).filter(
		(page) => page !== undefined,
	);
}

/** @returns the pages, each counting so that together they count as `most` at most */
export const weighPages = (pages: readonly LabelledPage[], most: number): LabelledPage[] =>
	pages.map((page) => ({ ...page, weight: Math.min(1, most / pages.length) }));
