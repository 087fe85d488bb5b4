/** Keyword blocks by keyword. */
import { nameSlug } from './slugs.ts';
import { url } from './url.ts';

export type KeywordGroup<Guide> = {
	keyword: string;
	slug: string;
	href: string;
	/** Its blocks, in the order given. */
	guides: Guide[];
};

/** Where a keyword's blocks are shown. */
export function keywordSlug(keyword: string): string {
	return nameSlug(keyword, { fallback: 'guan-jian-ci' });
}

export function keywordHref(keyword: string): string {
	return url.keyword(keywordSlug(keyword));
}

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
	return [...byKeyword].map(([keyword, own]) => {
		const slug = keywordSlug(keyword);
		return { keyword, slug, href: url.keyword(slug), guides: own };
	});
}
