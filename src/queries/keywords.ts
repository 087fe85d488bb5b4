/** 关键词: the keyword blocks of all editions, by keyword. */
import { groupKeywords } from './keyword-groups.ts';
import type { KeywordGroup } from './keyword-groups.ts';
import type { Link } from './neighbours.ts';
import { newsroom } from './newsroom.ts';
import type { GuideOf } from './newsroom.ts';
import { once } from './once.ts';

export type Keyword = KeywordGroup<GuideOf>;

/** Every keyword: the newest edition's first, in print order. */
export const keywords: () => Promise<Keyword[]> = once(async () => groupKeywords((await newsroom()).guides));

/** The first keywords, as links. */
export async function keywordLinks(most = 12): Promise<Link[]> {
	return (await keywords()).slice(0, most).map(({ keyword, href }) => ({ label: keyword, href }));
}
