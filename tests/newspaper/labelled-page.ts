/** Pages whose labels are given, to test what comes after labelling: runs, reunion, joins, the ledger. */
import { assembleArticle } from '../../src/newspaper/articles/assemble.ts';
import { groupLines } from '../../src/newspaper/articles/group.ts';
import type { Labelled } from '../../src/newspaper/label/labelled.ts';
import { placeLines, toLedger } from '../../src/newspaper/page/ledger.ts';
import { type Article, type PageItem, Role } from '../../src/newspaper/model.ts';
import { readPageItems } from '../../src/newspaper/page/page-items.ts';
import { readLines } from '../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../src/newspaper/lines/page-shape.ts';
import { reuniteRuns } from '../../src/newspaper/articles/reunite.ts';
import { viewLines } from '../../src/newspaper/lines/view-lines.ts';

/** `role text`, `role @主题 text` for a marked line, or `` for a blank one. */
export type Written = string;

export type AssembledPage = {
	articles: Article[];
	items: PageItem[];
	/** Article numbers line by line, 0 for the page's own. */
	owners: number[];
	/** Rules of the ledger, line by line. */
	rules: string[];
};

const roleOf = (written: string): Role => Role.parse(written.split(' ', 1)[0]);

function label(written: readonly Written[]): Labelled[] {
	const text = written.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n');
	const { lines } = readLines(text, '');
	return viewLines(lines, measurePage(lines)).map((view) => ({
		line: view.line,
		reading: view.reading,
		setting: null,
		label: {
			role: view.line.mark ?? roleOf(written[view.line.n - 1] ?? ''),
			confidence: 1,
			runnerUp: 'furniture',
			why: [],
		},
	}));
}

/** Assembles a page from lines with their roles. */
export function assemblePage(written: readonly Written[]): AssembledPage {
	const runs = groupLines(label(written));
	const articleRuns = reuniteRuns(runs);
	const pageRuns = runs.filter(({ owner }) => owner === 'page');
	const assembled = articleRuns.map((article, i) => assembleArticle(i + 1, article));
	const pageContents = pageRuns.map(readPageItems);
	const repeated = new Set([...assembled, ...pageContents].flatMap((content) => content.repeated));
	const ledger = toLedger(placeLines(articleRuns, pageRuns, repeated));
	return {
		articles: assembled.map(({ article }) => article),
		items: pageContents.flatMap(({ items }) => items),
		owners: ledger.map(({ article }) => article),
		rules: ledger.map(({ rule }) => rule),
	};
}

/** The texts of an article's blocks, in order; a photo as `caption // credit`. */
export const textsOf = (article: Article | undefined): string[] =>
	(article?.parts ?? [])
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => {
			switch (block.kind) {
				case 'photo':
					return [[block.caption?.text, block.credit?.text].filter((text) => text !== undefined).join(' // ')];
				case 'editor-note':
					return block.paragraphs.map(({ text }) => text);
				case 'keyword-block':
					return [block.text, ...block.paragraphs.map(({ text }) => text)];
				default:
					return [block.text];
			}
		});
