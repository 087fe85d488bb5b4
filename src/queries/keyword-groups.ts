/** Keyword blocks by keyword. */
import { slugsOf } from './slugs.ts';
import { url } from './url.ts';

export type KeywordGroup<Guide> = {
	keyword: string;
	slug: string;
	href: string;
	/** Its blocks, in the order given. */
	guides: Guide[];
};

/**
 * Groups guides by keyword, in the order in which a keyword first comes.
 *
 * @param guides the newest first
 */
export function groupKeywords<Guide extends { data: { block: { keyword: string } } }>(
	guides: readonly Guide[],
): KeywordGroup<Guide>[] {
	const byKeyword = new Map<string, Guide[]>();
	for (const guide of guides) {
		const { keyword } = guide.data.block;
		const known = byKeyword.get(keyword);
		if (known === undefined) byKeyword.set(keyword, [guide]);
		else known.push(guide);
	}
	const oldestFirst = [...new Set(guides.map(({ data }) => data.block.keyword).reverse())];
	const slugs = slugsOf(oldestFirst, { fallback: 'guan-jian-ci' });
	return [...byKeyword].map(([keyword, own]) => {
		const slug = slugs.get(keyword) ?? keyword;
		return { keyword, slug, href: url.keyword(slug), guides: own };
	});
}
