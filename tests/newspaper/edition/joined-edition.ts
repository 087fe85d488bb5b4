/** Editions for tests: joined, and in few words. */
import { expect } from 'vitest';
import { joinPages } from '../../../src/newspaper/edition/join-pages.ts';
import type { Continuation, JoinedPage } from '../../../src/newspaper/edition/join-pages.ts';
import type { Article, PageNumber, Printed } from '../../../src/newspaper/model.ts';
import { printedOf } from '../../../src/newspaper/model/text.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

type Pages = Record<string, string>;

/** Pages by their numbers, each as an editor marked its lines. */
export function joined(pages: Pages, decided: Continuation[] = []): JoinedPage[] {
	const numberOf = (name: string): PageNumber => (/^\d+$/.test(name) ? Number(name) : name);
	const read = Object.entries(pages).map(([name, text]) => {
		const file = `${name}.txt`;
		return { number: numberOf(name), file, page: parsePage(text, file) };
	});
	const result = joinPages(read, decided);
	const before = read.flatMap(({ number, page }) => page.articles.flatMap((article) => charactersOf(article, number)));
	const after = result.flatMap(({ number, articles }) =>
		articles.flatMap(({ article }) => charactersOf(article, number)),
	);
	expect(after.sort().join(''), 'every character is there once, on its own page').toBe(before.sort().join(''));
	return result;
}

/** Where a text goes over to another page; its length if it doesn’t. */
const turnOf = ({ text, joins }: Printed): number =>
	joins.find(({ page }) => page !== undefined)?.offset ?? text.length;
const textOf = (printed: Printed): string => printed.text.slice(0, turnOf(printed));
const elsewhereOf = (printed: Printed): [PageNumber, string][] =>
	printed.joins
		.flatMap(({ page }) => (page === undefined ? [] : [page]))
		.slice(0, 1)
		.map((page) => [page, printed.text.slice(turnOf(printed))]);

/** Every character that an article prints, behind the page it stands on. */
function charactersOf({ kicker, headline, deck, parts }: Article, own: PageNumber): string[] {
	const on = (page: PageNumber, texts: readonly string[]): string[] =>
		Array.from(texts.join('').replace(/\s/gu, ''), (character) => `${String(page)}${character}`);
	const words = (titles: readonly ({ text: string } | null)[]): string[] =>
		titles.flatMap((title) => (title === null ? [] : [title.text]));
	return [
		...on(own, words([kicker, headline, deck])),
		...parts.flatMap(({ heading, blocks, elsewhere }) =>
			on(elsewhere?.number ?? own, [
				...words([heading, ...(elsewhere?.titles ?? [])]),
				...blocks.flatMap(printedOf).map(textOf),
			]),
		),
		...parts
			.flatMap(({ blocks }) => blocks.flatMap(printedOf).flatMap(elsewhereOf))
			.flatMap(([page, text]) => on(page, [text])),
	];
}

/** An article as its title and the first words of its parts, each behind the page it stands on: 路通了: 1近日 3全村 */
function outline({ headline, parts }: Article, own: PageNumber): string {
	const words = parts.map(({ blocks, elsewhere }) => {
		const first = blocks.find(({ kind }) => kind === 'paragraph');
		const [text] = first === undefined ? [] : printedOf(first);
		return `${String(elsewhere?.number ?? own)}${text?.text.slice(0, 2) ?? ''}`;
	});
	return `${headline?.text ?? ''}: ${words.join(' ')}`;
}

export const pieces = (pages: readonly JoinedPage[]): string[] =>
	pages.flatMap(({ number, articles }) => articles.map(({ article }) => outline(article, number)));

export const told = (pages: readonly JoinedPage[]): string[] =>
	pages.flatMap(({ diagnostics }) =>
		diagnostics
			.filter(({ severity }) => severity !== 'info')
			.map(({ file, line, code }) => `${file}:${String(line)} ${code}`),
	);
