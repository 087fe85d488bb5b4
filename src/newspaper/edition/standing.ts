/** An article on its page, with what the edition knows of where it goes on and where it comes from. */
import type { Article, Page, PageNumber } from '../model.ts';
import { findPage } from './find-page.ts';
import { type ArticleJump, type Separated, separateJumps, underJumps } from './separate-jumps.ts';

/** A page of the edition as the parser read it. */
export type EditionPage = { number: PageNumber; /** What diagnostics call it. */ file: string; page: Page };

export type Standing = Separated & {
	at: EditionPage;
	/** What stands across its page: a rubric may go on under it. */
	banners: readonly string[];
	/** The pages that its jumps name, in print order, as far as the edition has them. */
	fromPages: readonly PageNumber[];
	toPages: readonly PageNumber[];
	/** The articles that it is one with, once that is known. */
	before: Standing | null;
	after: Standing | null;
};

/** The numbers of the lines that an editor marked as paragraphs: no jump is read there, and nothing goes on in them. */
export const plainLines = ({ page: { lines } }: EditionPage): ReadonlySet<number> =>
	new Set(lines.filter(({ mark }) => mark === 'paragraph').map(({ n }) => n));

/** @returns the articles of a page, in order, none of them joined yet */
export function standingsOf(at: EditionPage, pages: readonly PageNumber[]): Standing[] {
	const plain = plainLines(at);
	const banners = at.page.items.flatMap((item) => (item.kind === 'banner' ? [item.text] : []));
	const named = (jump: ArticleJump | null): PageNumber[] =>
		(jump?.pages ?? []).map((page) => findPage(page, at.number, pages)).filter((page) => page !== null);
	return underJumps(at.page.articles).map((article) => {
		const separated = separateJumps(article, plain);
		const { from, to } = separated;
		return { ...separated, at, banners, fromPages: named(from), toPages: named(to), before: null, after: null };
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

/** @returns the last of those that an article is one with */
export const lastOf = (first: Standing): Standing => restOf(first).at(-1) ?? first;

/** Whether an article goes on on a page, as far as is known. */
export const isOn = (first: Standing, page: PageNumber): boolean => restOf(first).some(({ at }) => at.number === page);

/** @returns the pages on which an article stood before, the nearest first */
function pagesBefore({ before }: Standing): PageNumber[] {
	return before === null ? [] : [before.at.number, ...pagesBefore(before)];
}

/** Says on the jumps of an article what the edition has of the pages that they name, in place. */
export function leadOn(one: Standing): void {
	const { from, to, fromPages, toPages, before, after } = one;
	const [first, last] = [from?.block ?? null, to?.block ?? null];
	// 上接第一版 on page 3 means page 1 also where 下转第二、三版 has a part on page 2 before it.
	const [nearest = null, ...earlier] = pagesBefore(one);
	const origin = earlier.find((page) => fromPages.includes(page) && !fromPages.includes(nearest ?? page)) ?? nearest;
	if (first !== null) first.lead = { way: 'from', page: origin ?? fromPages.at(-1) ?? null, joined: before !== null };
	if (last !== null) last.lead = { way: 'to', page: after?.at.number ?? toPages[0] ?? null, joined: after !== null };
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
