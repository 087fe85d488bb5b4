/**
 * The pipeline: a page's text → everything understood of it.
 *
 *     text → lines → views → labels → runs → articles → page
 */
import { assembleArticle } from './articles/assemble.ts';
import type { CompiledWeights } from './label/compile-weights.ts';
import { groupLines } from './articles/group.ts';
import { Room } from './label/room.ts';
import { rubricKey } from './label/cues/known.ts';
import { labelLines } from './label/label.ts';
import { type Labelled, pairLabels } from './label/labelled.ts';
import { placeLines, toLedger } from './page/ledger.ts';
import { withIdeographs } from '../unicode/with-ideographs.ts';
import { viewLines } from './lines/view-lines.ts';
import { readLines, type ReadLine } from './lines/lines.ts';
import type { Page } from './model.ts';
import { numberPhotos } from './articles/number-photos.ts';
import { checkPage } from './page/check-page.ts';
import { readPageItems } from './page/page-items.ts';
import { measurePage } from './lines/page-shape.ts';
import { reuniteRuns } from './articles/reunite.ts';

/** What is known of a paper besides the page. */
export type Known = {
	/** 栏目名: the rubrics that it has, as an editor lists them. */
	knownRubrics?: readonly string[];
};

const room = new Room((length) => new Int32Array(length));

/** Lines → labelled lines. What was observed on the way is given up before the articles are built. */
function labelPage(lines: readonly ReadLine[], table: CompiledWeights, rubrics: readonly string[]): Labelled[] {
	const views = viewLines(lines, measurePage(lines), new Set(rubrics.map(rubricKey)), room);
	return pairLabels(views, labelLines(views, table));
}

/**
 * @param table the weights to label with
 * @param text the page as it came, any line ends, with or without a BOM; role marks allowed
 * @param file what diagnostics call the page
 * @param known what is known of the paper; the same page, told the same, is read the same
 * @returns lines, articles, items, ledger and diagnostics; never throws
 */
export function parseWith(table: CompiledWeights, text: string, file: string, { knownRubrics = [] }: Known = {}): Page {
	const { lines, diagnostics, inEditor } = readLines(withIdeographs(text), file);
	const runs = groupLines(labelPage(lines, table, knownRubrics));
	const articleRuns = reuniteRuns(runs);
	const pageRuns = runs.filter(({ owner }) => owner === 'page');
	const assembled = articleRuns.map((article, i) => assembleArticle(i + 1, article));
	const articles = assembled.map(({ article }) => article);
	const pageContents = pageRuns.map(readPageItems);
	const items = pageContents.flatMap((content) => content.items);
	numberPhotos([...assembled.map(({ others }) => others), items]);
	const repeated = new Set([...assembled, ...pageContents].flatMap((content) => content.repeated));
	const placements = placeLines(articleRuns, pageRuns, repeated);
	return {
		lines: placements.map(({ line: { line, label }, article }) => ({
			n: line.n,
			text: line.text,
			column: line.column,
			indent: line.indent,
			gap: line.gap,
			mark: line.mark,
			role: label.role,
			article,
			confidence: label.confidence,
			why: label.why,
		})),
		articles,
		items,
		ledger: toLedger(placements),
		diagnostics: [...diagnostics, ...checkPage(placements, articles, file)].map(inEditor),
	};
}
