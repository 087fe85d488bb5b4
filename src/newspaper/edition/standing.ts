/** An article on its page, with what the edition knows of where it goes on and where it comes from. */
import type { Article, Lead, Page, PageNumber } from '../model.ts';
import { findPage } from './find-page.ts';
import { type ArticleJump, type Separated, separateJumps, underJumps } from './separate-jumps.ts';

/** A page of the edition as the parser read it. */
export type EditionPage = { number: PageNumber; /** What diagnostics call it. */ file: string; page: Page };

export type Standing = Separated & {
	at: EditionPage;
	/** What stands across its page: a rubric may go on under it. */
	banners: readonly string[];
	/** The pages that its jumps name, null if the edition hasn't got them; undefined without a jump. */
	fromPage: PageNumber | null | undefined;
	toPage: PageNumber | null | undefined;
	/** The articles that it is one with, once that is known. */
	before: Standing | null;
	after: Standing | null;
};

/** @returns the articles of a page, in order, none of them joined yet */
export function standingsOf(at: EditionPage, pages: readonly PageNumber[]): Standing[] {
	const plain = new Set(at.page.lines.filter(({ mark }) => mark === 'paragraph').map(({ n }) => n));
	const banners = at.page.items.flatMap((item) => (item.kind === 'banner' ? [item.text] : []));
	const named = (jump: ArticleJump | null): PageNumber | null | undefined =>
		jump === null ? undefined : findPage(jump.page, at.number, pages);
	return underJumps(at.page.articles).map((article) => {
		const separated = separateJumps(article, plain);
		const { from, to } = separated;
		return { ...separated, at, banners, fromPage: named(from), toPage: named(to), before: null, after: null };
	});
}

/** Makes two articles one, in place, unless either goes on or comes from elsewhere already. */
export function link(from: Standing, to: Standing): void {
	if (from.after !== null || to.before !== null) return;
	for (let one: Standing | null = from; one !== null; one = one.before) if (one === to) return;
	from.after = to;
	to.before = from;
}

/** @returns all that follow an article which it is one with, in reading order */
export function restOf(first: Standing): Standing[] {
	const rest: Standing[] = [];
	for (let next = first.after; next !== null; next = next.after) rest.push(next);
	return rest;
}

/** Says on the jumps of an article what the edition has of the pages that they name, in place. */
export function leadOn({ from, to, fromPage, toPage, before, after }: Standing): void {
	const lead = (way: Lead['way'], page: PageNumber | null | undefined, other: Standing | null): Lead => ({
		way,
		page: other?.at.number ?? page ?? null,
		joined: other !== null,
	});
	const [first, last] = [from?.block ?? null, to?.block ?? null];
	if (first !== null) first.lead = lead('from', fromPage, before);
	if (last !== null) last.lead = lead('to', toPage, after);
}

/** @returns its headline or, without one, its first words */
export function nameOf({ headline, parts }: Article): string {
	if (headline !== null) return headline.text;
	const first = parts.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'paragraph');
	return first === undefined ? '' : `${first.text.slice(0, 12)}……`;
}

/** @returns whether it has text of its own, below its headlines and jumps */
export const hasText = ({ article }: Standing): boolean =>
	article.parts.some(({ blocks }) => blocks.some(({ kind }) => kind === 'paragraph' || kind === 'keyword-block'));
