/** 公告栏版: in which size of type a brief fills one printed sheet, and not more. */
import type { Article, Block, Photo } from '../../newspaper/model.ts';
import { sortOf } from '../../newspaper/model/data-role.ts';
import type { TextRole } from '../../newspaper/model/data-role.ts';
import { printedOf } from '../../newspaper/model/text.ts';
import { printedText } from '../../typesetting/line-break.ts';
import { characterCount } from './character-count.ts';
import { headlineOf } from '../../typesetting/headline.ts';

/**
 * Sizes of text, in points. The smallest, between 四号 and 小四, is still far above a newspaper's text (小五, 9 points): what
 * does not fit in it is no notice, and prints as an ordinary article.
 */
export const noticeTypes = [44, 40, 36, 33, 30, 28, 26, 24, 22, 20, 18, 16, 14, 13] as const;
export type NoticeType = (typeof noticeTypes)[number];

/** As styles/notice.css sets it; all in points. */
const sheet = {
	/** A4 less the margins of print.css: 178 mm by 263 mm. */
	width: 504,
	height: 745,
	/**
	 * The nameplate, the folio, the space around the headline, and the foot with its QR code, as they stand in Noto CJK; a
	 * machine without a Chinese font sets them lower.
	 */
	around: 242,
	/** The foot names paper, day, page and headline: so many characters besides the headline, and so many in a line. */
	citation: { besides: 20, inLine: 36, line: 15 },
	photo: 227,
	/** The size of a headline by its fit, and at most so many times the text's. */
	headline: { s: 48, m: 44, l: 40, xl: 32, xxl: 24, most: 2 },
	headlineLine: 1.3,
	/** Kicker and deck; byline, caption and credit. */
	small: { size: 16, line: 26, gap: 8 },
	line: 1.5,
	/** Above and below a paragraph, in ems. */
	gap: 0.35,
} as const;

/** Whether a photo's file is there to be printed. */
type HasImage = (photo: Photo) => boolean;

/**
 * The largest size in which all of it fits. Lines are counted as if every character were as wide as a Han one, and of the
 * text one fewer stood in each line: what punctuation rules carry over to the next line never costs more than that.
 *
 * @returns null for what is no brief, or is too long, or holds a keyword block
 */
export function noticeType(article: Article, title: string, hasImage: HasImage): NoticeType | null {
	const blocks = article.parts.flatMap((part) => part.blocks);
	if (article.kind !== 'brief') return null;
	const headings = article.parts.flatMap(({ heading }) => (heading === null ? [] : [heading.text]));
	const heightIn = (type: NoticeType): number =>
		sum([
			sheet.around,
			citationHeight(title),
			stackHeight(article, title, type),
			...headings.map((text) => headingHeight(text, type)),
			...blocks.map((block) => blockHeight(block, type, hasImage)),
		]);
	return noticeTypes.find((type) => heightIn(type) <= sheet.height) ?? null;
}

/** What the citation at the foot takes beyond its first line. */
function citationHeight(title: string): number {
	const { besides, inLine, line } = sheet.citation;
	return (Math.ceil((besides + characterCount(title)) / inLine) - 1) * line;
}

function stackHeight({ kicker, deck }: Article, title: string, type: NoticeType): number {
	const { phrases, fit } = headlineOf(title);
	const size = Math.min(sheet.headline[fit], sheet.headline.most * type);
	const lines = sum(phrases.map((words) => linesOf(printedText(words), Math.floor(sheet.width / size))));
	const others = [kicker, deck].flatMap((printed) => (printed === null ? [] : [smallHeight(printed.text)]));
	return lines * size * sheet.headlineLine + sum(others);
}

/** How high a text stands. */
function heightOf(role: TextRole, text: string, type: NoticeType): number {
	const sort = sortOf(role);
	if (sort === 'text') return paragraphHeight(text, type);
	return sort === 'heading' ? headingHeight(text, type) : smallHeight(text);
}

function blockHeight(block: Block, type: NoticeType, hasImage: HasImage): number {
	if (block.kind === 'keyword-block') return Infinity;
	const texts = printedOf(block);
	// A caption and its credit run on in one text.
	if (block.kind === 'photo')
		return (hasImage(block) ? sheet.photo : 0) + smallHeight(texts.map(({ text }) => text).join(''));
	const rules = block.kind === 'editor-note' ? 2 * type : 0;
	return rules + sum(texts.map(({ role, text }) => heightOf(role, text, type)));
}

function paragraphHeight(text: string, type: NoticeType): number {
	return linesOf(`　　${text}`, inText(type)) * type * sheet.line + 2 * sheet.gap * type;
}

/** With the space above it. */
function headingHeight(text: string, type: NoticeType): number {
	return (linesOf(text, inText(type)) + 1) * type * sheet.line;
}

function smallHeight(text: string): number {
	return linesOf(text, inText(sheet.small.size)) * sheet.small.line + sheet.small.gap;
}

/** How many characters a line of text surely holds. */
function inText(size: number): number {
	return Math.floor(sheet.width / size) - 1;
}

function linesOf(text: string, inLine: number): number {
	return Math.ceil(characterCount(text) / inLine);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
