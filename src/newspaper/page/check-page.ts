/** What an editor should look at on a page that was understood. */
import { diagnostic } from '../diagnostic.ts';
import { checkConfidence, firstWords } from './check-confidence.ts';
import { checkMarks } from './check-marks.ts';
import type { Article, Diagnostic, Join, Printed, Role } from '../model.ts';
import type { Placement } from './ledger.ts';
import { roleName } from '../lines/role-mark.ts';

/** What says nothing without the article it belongs to. */
const needsArticle: readonly Role[] = ['deck', 'subheading', 'keyword', 'byline', 'credit', 'jump'];

/** Joined texts of an article's body: what the layout broke and the parser mended. */
function joinsOf({ parts }: Article): { join: Join; from: number }[] {
	const found: { join: Join; from: number }[] = [];
	const add = ({ joins, lines }: Printed): void => {
		if (joins.length === 0) return;
		for (const [i, join] of joins.entries()) found.push({ join, from: lines[i] ?? join.line });
	};
	for (const { blocks } of parts) {
		for (const block of blocks) {
			if (block.kind === 'paragraph') add(block);
			else if (block.kind === 'keyword-block') for (const paragraph of block.paragraphs) add(paragraph);
		}
	}
	return found;
}

/**
 * @param file what diagnostics call the page
 * @returns diagnostics in the order of the page's lines
 */
export function checkPage(placements: readonly Placement[], articles: readonly Article[], file: string): Diagnostic[] {
	/** Where each line begins; few pages ask. */
	let columns: Map<number, number> | null = null;
	const at = (line: number): { file: string; line: number; column: number } => {
		columns ??= new Map(placements.toReversed().map(({ line: { line } }) => [line.n, line.column]));
		return { file, line, column: columns.get(line) ?? 1 };
	};
	const found: Diagnostic[] = [];
	for (const article of articles) {
		for (const { join, from } of joinsOf(article))
			found.push(diagnostic('joined-paragraph', at(join.line), { line: from }));
		const [first, ...later] = article.parts;
		for (const part of later)
			found.push(diagnostic('reunited-article', at(part.firstLine), { line: first?.firstLine ?? 1 }));
		if (article.headline === null && first !== undefined) found.push(diagnostic('no-headline', at(first.firstLine)));
	}
	const lastOfArticles = placements.findLast(({ article }) => article > 0)?.line.line.n ?? 0;
	for (const { line, article, rule } of placements) {
		if (article > 0 || rule === 'mark') continue;
		const { role } = line.label;
		if (role === 'banner' && line.line.n > lastOfArticles)
			found.push(diagnostic('banner-without-article', at(line.line.n)));
		else if (needsArticle.includes(role)) found.push(diagnostic('unplaced-text', at(line.line.n)));
	}
	let above = 0;
	for (const { line } of placements) {
		const { n, mark, column, text } = line.line;
		const isSecond = n === above;
		above = n;
		if (mark !== null || !isSecond) continue;
		const details = { words: firstWords(text), role: roleName(line.label.role) };
		found.push(diagnostic('split-line', { file, line: n, column }, details));
	}
	const titlesOnly = articles.filter(({ parts }) => parts.every(({ blocks }) => blocks.length === 0));
	const ofMarks = checkMarks(placements, new Set(titlesOnly.map(({ n }) => n)), file);
	return [...found, ...ofMarks, ...checkConfidence(placements, file)].sort((a, b) => a.line - b.line);
}
