/** Ten years of a paper, for tests of how a search goes on over several shards. */
import type { Answer, Question, Search } from '../../../../src/search/engine/answer.ts';
import { makeSite, nameOf, type Page, type Site } from './site.ts';

/** Ten pieces a year from 2015 to 2024, each a shard of its own; 大会 stands in all, 年号 once a year. */
const years = Array.from({ length: 10 }, (_, i) => String(2015 + i));
export const pages: Page[] = years.flatMap((year) =>
	Array.from({ length: 10 }, (_, i) => ({
		name: `${year}-${String(i)}`,
		headline: `第${String(i)}篇`,
		paragraphs: [`大会在${year}年召开。${i === 0 ? `年号${year}是独一份。` : ''}`],
		date: `${year}-06-0${String(1 + (i % 9))}`,
		kind: i % 2 === 0 ? '报道' : '简讯',
		edition: `${year}年六月`,
		listed: { place: i === 0 ? ['柳江'] : [], contributor: i < 3 ? ['覃海南'] : [] },
	})),
);
/** The site of these pieces, each year a shard of its own. */
export const site = (): Promise<Site> => makeSite(pages, 10);

/** Asks a question of a site. @throws {Error} if it is refused */
export function search({ engine }: Site, question: Partial<Question>): Search {
	const begun = engine.ask({ query: '', filters: {}, order: 'best', ...question }, () => undefined);
	if ('refused' in begun) throw new Error(begun.refused);
	return begun;
}
/** The years of what an answer brought. */
export const years10 = (answer: Answer): string[] => [
	...new Set(answer.added.map((found) => nameOf(found).slice(0, 4))),
];
