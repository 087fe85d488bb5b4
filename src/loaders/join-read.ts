/** The pages of an edition that were read → the same pages, with articles that go on from one to another made one. */
import { joinPages } from '../newspaper/edition/join-pages.ts';
import type { Continuation, JoinedPage } from '../newspaper/edition/join-pages.ts';
import { placesInEditor } from '../newspaper/lines/line-ends.ts';
import type { Diagnostic, EditionFile, Page, PageInFile, PageItem, PageNumber } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { namedArticle } from './named-article.ts';
import { articleTitle } from './title.ts';
import type { YamlSource } from './yaml-source.ts';

export type ReadPage = {
	/** Its place among the pages of edition.yaml. */
	index: number;
	number: PageNumber;
	/** What diagnostics call it. */
	called: string;
	text: string;
	parsed: Page;
};

/** A page among the others; `diagnostics` are those of the page by itself and those of joining. */
export type JoinedRead = JoinedPage & { index: number; items: PageItem[] };

/**
 * @param read the pages that could be read, in the order of edition.yaml
 * @param wanted all pages as edition.yaml has them
 * @param place where a field stands in edition.yaml
 */
export function joinRead(
	read: readonly ReadPage[],
	wanted: readonly PageInFile[],
	place: YamlSource<EditionFile>['place'],
): { joined: JoinedRead[]; diagnostics: Diagnostic[] } {
	const { decided, faults } = decidedJoins(read, wanted, place);
	const pages = joinPages(
		read.map(({ number, called, parsed }) => ({ number, file: called, page: parsed })),
		decided,
	);
	const joined = read.flatMap(({ index, text, parsed }, n): JoinedRead[] => {
		const page = pages[n];
		if (page === undefined) return [];
		const inEditor = placesInEditor(text);
		const told = page.diagnostics.map(inEditor);
		// What goes on here needs no headline of its own.
		const headed = new Set(
			page.continued.map(({ alone }) => inEditor({ line: alone.parts[0]?.firstLine ?? 0, column: 1 }).line),
		);
		const own = parsed.diagnostics.filter(({ code, line }) => code !== 'no-headline' || !headed.has(line));
		const all = [...own, ...told].sort((a, b) => a.line - b.line);
		return [{ ...page, index, items: parsed.items, diagnostics: all }];
	});
	return { joined, diagnostics: faults.map(({ diagnostic }) => diagnostic) };
}

/** An entry of a page's `continues`, by its place in the list from 0. */
export type DecidedJoin = Continuation & { entry: number };
export type FaultyJoin = { page: PageNumber; entry: number; diagnostic: Diagnostic };

/**
 * What edition.yaml says of articles that go on from another page, and what is wrong with it.
 *
 * @param read the pages that could be read
 * @param wanted all pages as edition.yaml has them
 * @param place where a field stands in edition.yaml
 */
export function decidedJoins(
	read: readonly ReadPage[],
	wanted: readonly PageInFile[],
	place: YamlSource<EditionFile>['place'],
): { decided: DecidedJoin[]; faults: FaultyJoin[] } {
	const decided: DecidedJoin[] = [];
	const faults: FaultyJoin[] = [];
	const namesOn = ({ parsed }: ReadPage) =>
		parsed.articles.map((article) => ({ n: article.n, title: articleTitle(article) }));
	for (const page of read) {
		for (const [entry, { article, page: from, of }] of (wanted[page.index]?.continues ?? []).entries()) {
			const at = (field: 'article' | 'page' | 'of') => place(['pages', page.index, 'continues', entry, field]);
			const fault = (diagnostic: Diagnostic) => faults.push({ page: page.number, entry, diagnostic });
			const first = read.find(({ number }) => number === from);
			if (first === undefined) {
				const pages = read.map(({ number }) => String(number)).join('、');
				fault(contentDiagnostic('unknown-page', at('page'), { page: from, pages }));
				continue;
			}
			const rest = namedArticle(article, namesOn(page), at('article'));
			const begin = namedArticle(of, namesOn(first), at('of'));
			for (const { problem } of [rest, begin]) if (problem !== null) fault(problem);
			if (rest.found !== null && begin.found !== null)
				decided.push({ page: page.number, entry, article: rest.found.n, from: { page: from, article: begin.found.n } });
		}
	}
	return { decided, faults };
}
