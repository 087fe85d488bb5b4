/** 转版、接版: the pages of an edition, each read by itself → articles that go on from one page to another are one. Pure. */
import { diagnostic, type DiagnosticCode } from '../diagnostic.ts';
import type { Article, Diagnostic, PageNumber } from '../model.ts';
import { type EditionJump, jumpsOf } from './edition-jump.ts';
import { joinArticle, type Piece } from './join-article.ts';
import { matchJumps, restLikeness } from './match-jumps.ts';
import type { ArticleJump } from './separate-jumps.ts';
import {
	type EditionPage,
	hasText,
	isOn,
	lastOf,
	leadOn,
	link,
	nameOf,
	plainLines,
	restOf,
	type Standing,
	standingsOf,
} from './standing.ts';
import { titleLetters } from './title-likeness.ts';

export type { EditionPage } from './standing.ts';

/** What an editor says: the article of this number on a page goes on with one of another page. */
export type Continuation = { page: PageNumber; article: number; from: { page: PageNumber; article: number } };

/** An article, whole, with the part of it that stands on the page where it begins. */
export type JoinedArticle = { article: Article; alone: Article };

/** The rest of an article that began on another page. */
export type ContinuedArticle = {
	/** Its number on this page. */
	n: number;
	/** Where the article begins: the page, and its number there. */
	begins: { page: PageNumber; n: number };
	/** The anchor of its first part on this page. */
	part: string;
	/** What stands on this page alone. */
	alone: Article;
};

export type JoinedPage = {
	number: PageNumber;
	/** The articles that begin here, in order. */
	articles: JoinedArticle[];
	/** Those that go on here, in order. */
	continued: ContinuedArticle[];
	/** The jumps of all of them, in order, joined or not. */
	jumps: EditionJump[];
	/** What joining has to say of this page, in the order of its lines. */
	diagnostics: Diagnostic[];
};

/** Shorter headlines may be two articles' own. */
const shortestTitle = 6;

const pageWords = (page: PageNumber): string => `${typeof page === 'number' ? `第 ${String(page)} ` : page}版`;

/** @returns the one article whose headline is another's or holds it, where only one of the two names the other's page */
function underSameTitle(one: Standing, others: readonly Standing[]): Standing | null {
	const isLong = ({ article }: Standing): boolean => titleLetters(article.headline?.text ?? '').length >= shortestTitle;
	const [found, another] = isLong(one)
		? others.filter((other) => isLong(other) && (restLikeness(one, other) ?? 0) >= 2)
		: [];
	return found !== undefined && another === undefined ? found : null;
}

/** Whether an article is joined to its rest on a page that it names, or to all of its rest elsewhere. */
const isGone = (one: Standing, page: PageNumber): boolean =>
	one.toPages.length > 1 ? isOn(one, page) : one.after !== null;

/** Whether an editor said that an article has its own headline. */
const isHeadlineMarked = ({ at, article: { headline } }: Standing): boolean =>
	at.page.lines.some(({ n, mark }) => mark === 'headline' && headline?.lines.includes(n) === true);

class Edition {
	readonly #standings: Map<PageNumber, Standing[]>;
	readonly #told = new Map<PageNumber, Diagnostic[]>();

	constructor(pages: readonly EditionPage[]) {
		const numbers = pages.map(({ number }) => number);
		this.#standings = new Map(pages.map((page) => [page.number, standingsOf(page, numbers)]));
	}

	#on(page: PageNumber): Standing[] {
		return this.#standings.get(page) ?? [];
	}

	decide({ page, article, from }: Continuation): void {
		const rest = this.#on(page).find((one) => one.article.n === article);
		const first = this.#on(from.page).find((one) => one.article.n === from.article);
		if (rest !== undefined && first !== undefined) link(first, rest);
	}

	/** Joins what goes on from one page to another, as far as their jumps say so. */
	match(here: PageNumber, there: PageNumber): void {
		if (here === there) return;
		const going = this.#on(here).filter((one) => one.toPages.includes(there) && !isGone(one, there));
		const coming = this.#on(there).filter(({ fromPages, before }) => fromPages.includes(here) && before === null);
		const nearest = coming.filter(({ fromPages }) => fromPages.at(-1) === here);
		for (const one of nearest.filter((rest) => !hasText(rest))) this.#tell('rest-without-text', one, one.from, here);
		const rests = coming.filter(hasText);
		const amid = going.filter(({ to }) => to?.amid === true);
		for (const one of amid) this.#tell('jump-amid', one, one.to, there);
		// One that nobody knows the end of is not joined, but it may be what the others could be taken for.
		const pairs = matchJumps(going, rests);
		for (const [first, rest] of pairs) if (first.to?.amid !== true) link(lastOf(first), rest);
		const matched = new Set(pairs.flat());
		const senders = going.filter((one) => !matched.has(one));
		const left = rests.filter((one) => !matched.has(one));
		if (senders.length > 0 && left.length > 0) this.#tellUnclear(senders, left);
		else {
			const announced = senders.filter(({ to, toPages }) => to?.amid !== true && toPages[0] === there);
			for (const one of announced) this.#findRest(one, there);
			for (const one of left.filter((rest) => nearest.includes(rest))) this.#findBeginning(one, here);
		}
	}

	#findRest(one: Standing, there: PageNumber): void {
		const free = this.#on(there).filter(
			(other) =>
				other.before === null && other.from === null && other.article.dateline === null && !isHeadlineMarked(other),
		);
		const rest = underSameTitle(one, free);
		if (rest !== null) link(lastOf(one), rest);
		else this.#tell('jump-nowhere', one, one.to, there);
	}

	#findBeginning(one: Standing, there: PageNumber): void {
		const free = this.#on(there).filter(({ after, to }) => after === null && to === null);
		const first = underSameTitle(one, free);
		if (first !== null) link(first, one);
		else this.#tell('jump-unannounced', one, one.from, there);
	}

	/** 下转第二、三版: looks for what the later pages have of it where the parts found so far don't lead there. */
	#findLaterRests(): void {
		for (const one of [...this.#standings.values()].flat())
			for (const page of one.toPages.slice(1))
				if (one.to?.amid !== true && !isGone(one, page)) this.#findRest(one, page);
	}

	#tellUnclear(from: readonly Standing[], to: readonly Standing[]): void {
		const [here, there] = [from[0]?.at.number ?? 1, to[0]?.at.number ?? 1];
		const pages = { restPage: pageWords(there), firstPage: here };
		const list = (all: readonly Standing[]): string =>
			all.map(({ article }) => `${String(article.n)} ${nameOf(article)}`).join('、');
		const [only, another] = to;
		const title = only?.article.headline?.text;
		if (only !== undefined && title !== undefined && another === undefined) {
			this.#tell('jump-other-title', only, only.from, here, { ...pages, title, articles: list(from) });
			return;
		}
		for (const one of from.filter((sender) => sender.to?.amid !== true))
			this.#tell('jump-unclear', one, one.to, there, {
				...pages,
				words: '下转',
				articles: list(to),
				rest: '后半篇的序号',
				first: one.article.n,
			});
		for (const one of to)
			this.#tell('jump-unclear', one, one.from, here, {
				...pages,
				words: '上接',
				articles: list(from),
				rest: one.article.n,
				first: '前半篇的序号',
			});
	}

	#tell(
		code: DiagnosticCode,
		{ at, article }: Standing,
		jump: Pick<ArticleJump, 'line'> | null,
		other: PageNumber,
		details: Record<string, string | number> = {},
	): void {
		const line = jump?.line ?? article.parts[0]?.firstLine ?? 1;
		const column = at.page.lines.find(({ n }) => n === line)?.column ?? 1;
		const pages = { page: pageWords(other), there: other, here: at.number, ownPage: pageWords(at.number) };
		const told = diagnostic(code, { file: at.file, line, column }, { ...pages, own: article.n, ...details });
		this.#told.set(at.number, [...(this.#told.get(at.number) ?? []), told]);
	}

	/** @returns what has become of the pages, now that everything was matched */
	finish(): JoinedPage[] {
		this.#findLaterRests();
		const all = [...this.#standings.values()].flat();
		for (const one of all) leadOn(one);
		const whole = new Map<Standing, Article>();
		const continued = new Map<Standing, ContinuedArticle>();
		for (const first of all.filter(({ before, after }) => before === null && after !== null)) {
			const rest = restOf(first);
			const article = joinArticle(pieceOf(first), rest.map(pieceOf));
			whole.set(first, article);
			let parts = first.article.parts.length;
			for (const one of rest) {
				const { article: alone } = one;
				const begins = { page: first.at.number, n: first.article.n };
				continued.set(one, { n: alone.n, begins, part: `part${String(parts + 1)}`, alone });
				parts += alone.parts.length;
				this.#tell('joined-pages', one, one.from, first.at.number, { title: nameOf(first.article) });
				const line = cutOn(one.at.number, article);
				if (line !== null) this.#tell('joined-paragraph-pages', one, { line }, one.before?.at.number ?? 1);
			}
		}
		return [...this.#standings].map(([number, own]) => ({
			number,
			articles: own.flatMap((one) =>
				one.before === null ? [{ article: whole.get(one) ?? one.article, alone: one.article }] : [],
			),
			continued: own.flatMap((one) => continued.get(one) ?? []),
			jumps: own.flatMap(jumpsOf),
			diagnostics: (this.#told.get(number) ?? []).toSorted((a, b) => a.line - b.line),
		}));
	}
}

const pieceOf = ({ at, article }: Standing): Piece => ({ page: at.number, article, plain: plainLines(at) });

/** @returns the line of a page that goes on a paragraph of another page; null if none does */
function cutOn(page: PageNumber, { parts }: Article): number | null {
	const blocks = parts.flatMap((part) => part.blocks);
	const joins = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.joins : []));
	return joins.find((join) => join.page === page)?.line ?? null;
}

/**
 * @param pages the pages of an edition, in its order, each as the parser read it; they are not changed
 * @param decided what an editor says of articles that go on
 * @returns the pages again: an article that goes on elsewhere is whole on the page where it begins
 */
export function joinPages(pages: readonly EditionPage[], decided: readonly Continuation[] = []): JoinedPage[] {
	const edition = new Edition(pages);
	for (const one of decided) edition.decide(one);
	const numbers = pages.map(({ number }) => number);
	for (const here of numbers) for (const there of numbers) edition.match(here, there);
	return edition.finish();
}
