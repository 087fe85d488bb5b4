/** Which article of a page an editor names in edition.yaml. */
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';

/** What an article can be named by: its number on the page, and its title. */
export type Named = { n: number; title: string };

type Place = { file: string; line: number; column: number };

/** No more articles are named to an editor who looks for one. */
const mostNamed = 12;

/**
 * @param article its number, or words of its title; the whole title names it even if another title holds it too
 * @param articles those of the page, in order
 * @param at where it is named
 */
export function namedArticle<One extends Named>(
	article: number | string,
	articles: readonly One[],
	at: Place,
): { found: One; problem: null } | { found: null; problem: Diagnostic } {
	const all = named(articles, article);
	const [only] = all;
	if (only !== undefined && all.length === 1) return { found: only, problem: null };
	const code = all.length === 0 ? 'unknown-article' : 'unclear-article';
	const problem = contentDiagnostic(code, at, { article, articles: listOf(all.length === 0 ? articles : all) });
	return { found: null, problem };
}

function named<One extends Named>(articles: readonly One[], article: number | string): One[] {
	if (typeof article === 'number') return articles.filter(({ n }) => n === article);
	const words = withoutSpace(article);
	const whole = articles.filter(({ title }) => withoutSpace(title) === words);
	return whole.length > 0 ? whole : articles.filter(({ title }) => withoutSpace(title).includes(words));
}

function withoutSpace(text: string): string {
	return text.replace(/\s+/gu, '');
}

function listOf(articles: readonly Named[]): string {
	if (articles.length === 0) return '没有文章';
	const shown = articles.slice(0, mostNamed).map(({ n, title }) => `${n} ${title}`);
	return `${shown.join('、')}${articles.length > mostNamed ? '……' : ''}`;
}
