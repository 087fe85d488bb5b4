/** The figures of one page, each number with its place in the page's file. */
import { figuresOfArticle } from '../newspaper/articles/article-figures.ts';
import type { Amount, Figure, NotFigure, Page, SourcePlace } from '../newspaper/model.ts';
import { proofPage } from '../proof/proof-text.ts';

export type PageFigures = { figures: Figure[]; others: (NotFigure & { at: SourcePlace })[] };

/**
 * @param page as the parser read it
 * @param source the page's text as it came
 * @param year the year in which the paper came out, or null
 * @returns the figures and the other numbers of its running text; `at` counts from 1, columns in UTF-16 units
 */
export function figuresOfPage(page: Page, source: string, year: number | null = null): PageFigures {
	const found: PageFigures = { figures: [], others: [] };
	for (const { article, texts } of proofPage(page, source, '').articles) {
		let next = 0;
		for (const { text, figures, others } of figuresOfArticle(article, year)) {
			const place = texts.findIndex((one, i) => i >= next && one.role === 'paragraph' && one.text === text);
			const placeAt = texts[place]?.placeAt;
			if (placeAt === undefined) continue;
			next = place + 1;
			const placed = <One extends Amount>(amount: One | null): (One & { at: SourcePlace }) | null =>
				amount === null ? null : { ...amount, at: placeAt(amount.offset) };
			found.figures.push(
				...figures.map((figure) => ({
					...figure,
					value: placed(figure.value),
					change: placed(figure.change),
					streak: placed(figure.streak),
				})),
			);
			found.others.push(...others.map((other) => ({ ...other, at: placeAt(other.offset) })));
		}
	}
	return found;
}
