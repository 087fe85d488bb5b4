/** An edition's keyword blocks as a keyword's page shows them, with their figures and what else prints the keyword. */
import type { EditionSummary } from '../../archive/edition-summary.ts';
import { amountWords, changeWords, indicatorWords, periodWords } from '../../newspaper/fields/figure/figure-words.ts';
import type { Paragraph } from '../../newspaper/model.ts';
import { textsOf } from '../../newspaper/model/text.ts';
import { figuresOfEdition } from '../figures/edition-figures.ts';
import type { FoundFigure } from '../figures/edition-figures.ts';
import { figureHref } from '../figures/figures-view.ts';
import { folioOf, pageLabel } from '../folio.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, GuideOf, PageOf, PieceOf } from '../newsroom.ts';
import { relatedTo } from '../pages/related.ts';
import { behindRubric } from '../text/opening.ts';
import { url } from '../url.ts';
import { keywordSlug } from './keyword-groups.ts';

type Guide = EditionSummary['guides'][number]['guide'];

/**
 * @param pages of the edition, in order
 * @param pieces all of its pieces
 * @returns in print order
 */
export async function guidesOf(
	edition: EditionOf,
	pages: readonly PageOf[],
	pieces: readonly PieceOf[],
): Promise<EditionSummary['guides']> {
	const [{ piece, page, guidesOn }, figured] = await Promise.all([newsroom(), figuresOfEdition(edition)]);
	const found = new Map(figured.map((one) => [one.piece.id, one.found]));
	return Promise.all(
		pages.flatMap(guidesOn).map(async (guide) => {
			const { block, report } = guide.data;
			const own = new Set(block.paragraphs.map(({ id }) => id));
			const figures = (found.get(report.id) ?? []).filter(({ paragraph }) => own.has(paragraph));
			return {
				name: block.keyword,
				slug: keywordSlug(block.keyword),
				guide: {
					paragraphs: block.paragraphs.map(guideParagraph),
					report: {
						label: piece.get(report.id)?.data.title ?? block.keyword,
						href: url.anchor(url.piece(report.id), block.id),
					},
					folio: folioOf(edition, page.get(guide.data.page.id) ?? null),
					figures: figures.map((one) => guideFigure(one, url.piece(report.id))),
					mentions: await mentionsOf(guide, pieces),
				},
			};
		}),
	);
}

function guideParagraph(paragraph: Paragraph): Guide['paragraphs'][number] {
	const { id, rubric, text } = paragraph;
	return { id, rubric: rubric === 0 ? null : text.slice(0, rubric), text: behindRubric(paragraph) };
}

function guideFigure(found: FoundFigure, piece: string): Guide['figures'][number] {
	const { figure } = found;
	const { period, value, change } = figure;
	const numbers = [...(value === null ? [] : [amountWords(value)]), ...(change === null ? [] : [changeWords(change)])];
	return {
		indicator: `${period === null ? '' : periodWords(period)}${indicatorWords(figure)}`,
		number: numbers.join('，'),
		href: figureHref(found, piece),
	};
}

/** Of its own edition, and of those that are about the same matter as its report. */
async function mentionsOf({ data }: GuideOf, pieces: readonly PieceOf[]): Promise<Guide['mentions']> {
	const { block, report } = data;
	const { keyword } = block;
	const { piece, page } = await newsroom();
	const own = pieces.flatMap(({ id, data: { title, article, page: on } }) => {
		const texts = article.parts.flatMap(({ blocks }) => blocks.flatMap(textsOf).map(({ text }) => text));
		if (id === report.id || ![title, ...texts].some((text) => text.includes(keyword))) return [];
		const its = page.get(on.id);
		return [{ title, href: url.piece(id), note: its === undefined ? '' : pageLabel(its) }];
	});
	const its = piece.get(report.id);
	const related = its === undefined ? [] : await relatedTo(its);
	const older = related.flatMap(({ title, href, note, older: isOlder, words }) =>
		isOlder && words.some((word) => word.includes(keyword)) ? [{ title, href, note }] : [],
	);
	return [...own, ...older];
}
