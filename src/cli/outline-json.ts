/** The outline for machines: what was understood of a page, as flat lists that name their source lines. */
import { z } from 'zod';
import type { Article, Block, Figure, Page, Part, Person, Photo, Printed } from '../newspaper/model.ts';
import { Act, ArticleKind, FigureKind, Join, LedgerEntry, Role, Severity } from '../newspaper/model.ts';
import { figuresOfPage } from './page-figures.ts';
import { roleOfLines } from '../newspaper/model/data-role.ts';
import { printedOf } from '../newspaper/model/text.ts';

const LineNumbers = z.array(z.int().positive());
const OutlineContributor = z.strictObject({ name: z.string(), capacity: z.string().nullable(), act: Act });

const OutlineBlock = z.strictObject({
	/** The role of its lines; a photo's caption and credit are one block. */
	kind: Role.or(z.literal('photo')),
	text: z.string(),
	lines: LineNumbers,
	/** Present only if the text was joined from broken lines. */
	joins: z.array(Join).optional(),
});
type OutlineBlock = z.infer<typeof OutlineBlock>;

const OutlineArticle = z.strictObject({
	n: z.int().positive(),
	kind: ArticleKind,
	photoNews: z.boolean(),
	kicker: z.string().nullable(),
	headline: z.string().nullable(),
	deck: z.string().nullable(),
	dateline: z
		.strictObject({
			text: z.string(),
			source: z.string(),
			place: z.string().nullable(),
			date: z.string().nullable(),
		})
		.nullable(),
	contributors: z.array(OutlineContributor),
	parts: z.array(
		z.strictObject({ heading: z.string().nullable(), lines: z.tuple([z.int().positive(), z.int().positive()]) }),
	),
	/** All parts' blocks in reading order; a keyword line is followed by the paragraphs that answer it. */
	blocks: z.array(OutlineBlock),
});

const OutlineKeywordBlock = z.strictObject({
	keyword: z.string(),
	article: z.int().positive(),
	/** The answer; its paragraphs are divided by line ends. */
	text: z.string(),
	lines: LineNumbers,
});

const OutlinePhoto = z.strictObject({
	caption: z.string().nullable(),
	/** The headline of its article, for a photo without a caption. */
	title: z.string().nullable(),
	/** 0 for a photo of the page itself. */
	article: z.int().nonnegative(),
	contributors: z.array(OutlineContributor),
	credit: z.string().nullable(),
	lines: LineNumbers,
});
type OutlinePhoto = z.infer<typeof OutlinePhoto>;

/** 数字: a figure, and where its first number stands. */
const OutlineFigure = z.strictObject({
	indicator: z.string(),
	value: z.number().nullable(),
	unit: z.string(),
	/** In the unit of `changeUnit`; below zero if it fell. */
	change: z.number().nullable(),
	changeUnit: z.string(),
	/** The year it is of, or the words that say when; null if the text doesn't say. */
	period: z.string().nullable(),
	kind: FigureKind,
	line: z.int().positive(),
	column: z.int().positive(),
});

/** What `outline --json` prints. */
export const Outline = z.strictObject({
	/** One entry for every line that isn't blank. */
	lines: z.array(
		z.strictObject({
			n: z.int().positive(),
			role: Role,
			article: z.int().nonnegative(),
			confidence: z.number(),
			why: z.array(z.string()),
			/** What else stands on the line, each from its column on. */
			more: z
				.array(z.strictObject({ column: z.int().positive(), role: Role, article: z.int().nonnegative() }))
				.optional(),
		}),
	),
	articles: z.array(OutlineArticle),
	keywordBlocks: z.array(OutlineKeywordBlock),
	photos: z.array(OutlinePhoto),
	figures: z.array(OutlineFigure),
	diagnostics: z.array(
		z.strictObject({
			code: z.string(),
			severity: Severity,
			line: z.int().positive(),
			column: z.int().positive(),
			message: z.string(),
		}),
	),
	ledger: z.array(LedgerEntry),
});
export type Outline = z.infer<typeof Outline>;

function outlineLines({ lines }: Page): Outline['lines'] {
	const found: Outline['lines'] = [];
	for (const { n, role, article, confidence, why, column } of lines) {
		const last = found.at(-1);
		if (last?.n === n) last.more = [...(last.more ?? []), { column, role, article }];
		else found.push({ n, role, article, confidence, why });
	}
	return found;
}

/**
 * Parsed page → outline; nothing of the page is left out but the white space around lines.
 *
 * @param source the page's text as it came; without it, the columns of figures leave out invisible characters
 */
export function outlineJson(page: Page, source = linesOf(page)): Outline {
	const numbered = page.articles.flatMap((article) => photosIn(article).map((photo) => ({ photo, article })));
	const loose = page.items.flatMap((item) => (item.kind === 'photo' ? [{ photo: item, article: null }] : []));
	return {
		lines: outlineLines(page),
		articles: page.articles.map(outlineArticle),
		keywordBlocks: page.articles.flatMap(keywordBlocksOf),
		photos: [...numbered, ...loose]
			.sort((a, b) => a.photo.number - b.photo.number)
			.map(({ photo, article }) => outlinePhoto(photo, article)),
		figures: figuresOfPage(page, source).figures.flatMap(outlineFigure),
		diagnostics: page.diagnostics.map(({ code, severity, line, column, message }) => ({
			code,
			severity,
			line,
			column,
			message,
		})),
		ledger: page.ledger,
	};
}

/** The page's text as its lines hold it, each at its column. */
function linesOf({ lines }: Page): string {
	const text: string[] = [];
	for (const { n, column, text: words } of lines) {
		while (text.length < n) text.push('');
		text[n - 1] = (text[n - 1] ?? '').slice(0, column - 1).padEnd(column - 1) + words;
	}
	return text.join('\n');
}

function outlineFigure({ indicator, of, value, change, streak, period, kind }: Figure): Outline['figures'] {
	const at = (value ?? change ?? streak)?.at;
	if (at === undefined) return [];
	return [
		{
			indicator: of === null ? indicator : `${of}：${indicator}`,
			value: value?.value ?? null,
			unit: value?.unit ?? '',
			change: change === null ? null : change.direction === 'up' ? change.value : -change.value,
			changeUnit: change?.unit ?? '',
			period: period === null ? null : String(period.year ?? period.printed),
			kind,
			...at,
		},
	];
}

function outlineArticle(article: Article): Outline['articles'][number] {
	const { n, kind, photoNews, kicker, headline, deck, dateline, contributors, parts } = article;
	return {
		n,
		kind,
		photoNews,
		kicker: kicker?.text ?? null,
		headline: headline?.text ?? null,
		deck: deck?.text ?? null,
		dateline:
			dateline === null
				? null
				: { text: dateline.text, source: dateline.source, place: dateline.place, date: dateline.date },
		contributors: contributors.map(outlineContributor),
		parts: parts.map(({ heading, firstLine, lastLine }) => ({
			heading: heading?.text ?? null,
			lines: [firstLine, lastLine],
		})),
		blocks: parts.flatMap(partBlocks),
	};
}

function partBlocks({ heading, blocks }: Part): OutlineBlock[] {
	const inside = blocks.flatMap(outlineBlocks);
	return heading === null ? inside : [outlineBlock('headline', heading), ...inside];
}

function outlineBlocks(block: Block): OutlineBlock[] {
	const printed = printedOf(block);
	// A photo is one block: its credit runs on from its caption.
	if (block.kind === 'photo') {
		return [{ kind: 'photo', text: printed.map(({ text }) => text).join(''), lines: photoLines(block) }];
	}
	return printed.map(({ role, ...text }) => outlineBlock(roleOfLines(role), text));
}

function outlineBlock(kind: OutlineBlock['kind'], { text, lines, joins }: Printed): OutlineBlock {
	return { kind, text, lines, ...(joins.length === 0 ? {} : { joins }) };
}

function keywordBlocksOf({ n, parts }: Article): Outline['keywordBlocks'] {
	return parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind !== 'keyword-block') return [];
			const text = block.paragraphs.map((paragraph) => paragraph.text).join('\n');
			const lines = [...block.lines, ...block.paragraphs.flatMap((paragraph) => paragraph.lines)];
			return [{ keyword: block.keyword, article: n, text, lines }];
		}),
	);
}

function photosIn({ parts }: Article): Photo[] {
	return parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'photo'));
}

function outlinePhoto(photo: Photo, article: Article | null): OutlinePhoto {
	return {
		caption: photo.caption?.text ?? null,
		title: photo.caption === null ? (article?.headline?.text ?? null) : null,
		article: article?.n ?? 0,
		contributors: photo.contributors.map(outlineContributor),
		credit: photo.credit?.text ?? null,
		lines: photoLines(photo),
	};
}

function outlineContributor({ name, capacity, act }: Person): z.infer<typeof OutlineContributor> {
	return { name, capacity, act };
}

function photoLines(photo: Photo): number[] {
	return [...new Set(printedOf(photo).flatMap(({ lines }) => lines))].sort((a, b) => a - b);
}
