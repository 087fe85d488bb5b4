/** The figures of an article, read from its parsed text when somebody asks: the parser itself doesn't. */
import { readFigures } from '../fields/figure.ts';
import type { FiguresOfText } from '../fields/figure.ts';
import { yearOfHeading } from '../fields/figure/period.ts';
import type { Article, Block, Paragraph } from '../model.ts';

export type ParagraphFigures = FiguresOfText & {
	/** The paragraph's anchor on the article's page, and its text: the figures' offsets count in it. */
	id: string;
	text: string;
};

/**
 * @param article with its parts in the order of the page
 * @param editionYear the year in which the paper came out, or of what it reports; null if unknown
 * @returns every paragraph of running text, in order, with its figures and its other numbers
 */
export function figuresOfArticle({ parts }: Article, editionYear: number | null): ParagraphFigures[] {
	return parts.flatMap(({ heading, blocks }) => {
		const part = heading === null ? null : yearOfHeading(heading.text);
		let year = part;
		return blocks.flatMap((block) => {
			if (block.kind === 'subheading') year = yearOfHeading(block.text) ?? year;
			return paragraphsIn(block).map(({ id, text }) => ({
				id,
				text,
				...readFigures(text, { heading: year, edition: editionYear }),
			}));
		});
	});
}

function paragraphsIn(block: Block): Paragraph[] {
	if (block.kind === 'paragraph') return block.setting === undefined ? [block] : [];
	return block.kind === 'keyword-block' ? block.paragraphs : [];
}
