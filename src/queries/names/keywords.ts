/** 关键词: the keywords of all editions. */
import { countKeywords, guidesAt } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import type { Link } from '../../view/link.ts';
import { archive } from '../site-archive.ts';
import { groupKeywords } from './keyword-groups.ts';
import type { Keyword } from './keyword-groups.ts';
import { once } from '../once.ts';
import { url } from '../url.ts';

/** Every keyword: the newest edition's first, in print order. */
export const keywords: () => Promise<Counted[]> = once(async () => countKeywords(await archive()));

/** The keywords that stand at an address. */
export async function keywordsAt(slug: string): Promise<Keyword[]> {
	return groupKeywords(guidesAt(await archive(), slug));
}

/** The first keywords, as links. */
export async function keywordLinks(most = 12): Promise<Link[]> {
	return (await keywords()).slice(0, most).map(({ name, slug }) => ({ label: name, href: url.keyword(slug) }));
}
