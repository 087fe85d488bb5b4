/** 关键词: where a keyword's blocks are shown, and which keywords stand at one address. */
import type { GuideRow } from '../../archive/reading.ts';
import { nameSlug } from './slugs.ts';
import { url } from '../url.ts';

export type Keyword = {
	keyword: string;
	/** Its blocks, the newest first. */
	guides: Omit<GuideRow, 'name'>[];
};

/** Where a keyword's blocks are shown. */
export function keywordSlug(keyword: string): string {
	return nameSlug(keyword, { fallback: 'guan-jian-ci' });
}

export function keywordHref(keyword: string): string {
	return url.keyword(keywordSlug(keyword));
}

/**
 * Groups blocks by keyword, in the order in which a keyword first comes.
 *
 * @param rows the newest first
 */
export function groupKeywords(rows: readonly GuideRow[]): Keyword[] {
	return [...Map.groupBy(rows, ({ name }) => name)].map(([keyword, own]) => ({ keyword, guides: own }));
}
