/** What `no_figures` of edition.yaml names and the edition doesn't state. */
import { figuresOfArticle } from '../newspaper/articles/article-figures.ts';
import { isWithheld } from '../newspaper/fields/figure/withheld.ts';
import type { Article, Diagnostic, EditionFile } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';

type Place = { file: string; line: number; column: number };

/**
 * @param withheld `no_figures` as edition.yaml has it
 * @param articles all of the edition
 * @param placeOf where the entry of this index is written
 * @returns a warning for each entry that keeps no figure out: a slip in it would publish what the editor wanted out
 */
export function unknownFigures(
	withheld: EditionFile['no_figures'],
	articles: readonly Article[],
	placeOf: (index: number) => Place,
): Diagnostic[] {
	if (withheld === undefined || typeof withheld === 'boolean') return [];
	// The year only tells a figure's period, which is no part of what is named.
	const figures = articles.flatMap((article) => figuresOfArticle(article, null)).flatMap((found) => found.figures);
	return withheld.flatMap((words, index) =>
		figures.some((figure) => isWithheld(figure, [words]))
			? []
			: [contentDiagnostic('unknown-figure', placeOf(index), { words })],
	);
}
