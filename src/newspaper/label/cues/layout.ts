/** Where the line stands: gaps, indents, the width lines were cut at, the top and the end of the page. */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import { goesOnIn } from '../joins.ts';
import type { ContextCue } from './context.ts';
import { endsWithStop } from './punctuation.ts';
import { showing } from './traits.ts';

const isFull = showing('full-width');
const isColumnWide = showing('column-wide');
const isMasthead = showing('masthead-row');
const isFolio = showing('folio');
const isSectionName = showing('section-name');
const isStaffRow = showing('staff-row');
const isMastheadDate = showing('masthead-date');
/** What a web page doesn't print in the date under a headline. */
const ofCalendar = /(?:星期|周)[一二三四五六日天]|农历/u;
const isPrintedDate = (view: LineView): boolean => isMastheadDate(view) && ofCalendar.test(view.text);
/** What a page's name doesn't end in. */
const endsOtherwise = /[，。！？；：”》）]$/u;
const isByline = reads('byline-alone');
const isDateline = reads('dateline');
const isPaperLine = showing('paper-line');
const isTitleLike = showing('title-like');
const isHeading = showing('heading-like');
const stops = showing('ends-with-stop');
const endsWithWriter = showing('ends-with-writer');
const isCredit = reads('credit');
/** Whether a piece may end with this line. */
const hasEnded = (view: LineView): boolean => stops(view) || isByline(view) || isCredit(view);

const is = (view: LineView | null, holds: (view: LineView) => boolean): boolean => view !== null && holds(view);

/** 01, PART 2: over the parts of a post. A page's number stands at its top. */
const partNumber = /^(?:0\d|PART[.\s]*\d{1,2})$/iu;
/** No page is numbered so. */
const ofPost = /^PART/iu;
/** 02 实施时间: the same with its heading. */
const numberedPart = /^0[1-9][\s　.．]+\p{Script=Han}{2,12}$/u;

/** A line that a photo beside it has made narrow: it breaks off, and the next goes on right below. */
const isNarrowLead = ({ text, next }: LineView): boolean =>
	text.length >= 8 && next?.line.gap === 0 && !endsWithStop(text) && goesOnIn(text, next.text) > 0;

/** A line that is not indented and ends in no stop, short of the width, over one that begins a paragraph: no text ends so. */
const isHeadingWhereCut = (view: LineView): boolean => {
	const { line, next, page } = view;
	const indent = page.shape.paragraphIndent;
	return (
		indent > 0 &&
		line.indent < indent &&
		next?.line.indent === indent &&
		isHeading(view) &&
		!isFull(view) &&
		view.text.length >= shortestHeading
	);
};
const shortestHeading = 4;

export const layoutCues = {
	'wide-gap-above': { says: '上面空得比平常多', here: ['wide-gap'] },
	'photo-gap-above': { says: '上面空出了一张图片的地方', here: ['photo-gap'] },
	'wide-gap-below': { says: '下面空得比平常多', next: ['wide-gap'] },
	'photo-gap-below': { says: '下面空出了一张图片的地方', next: ['photo-gap'] },
	'indented-like-text': {
		says: '缩进和正文一样',
		page: ['indents-paragraphs'],
		and: ({ line, page }) => line.indent === page.shape.paragraphIndent,
	},
	'less-indented': {
		says: '比正文缩进少',
		page: ['indents-paragraphs'],
		and: ({ line, page }) => line.indent < page.shape.paragraphIndent,
	},
	'indented-where-cut': {
		says: '整版硬换行，这一行缩进了，是一段的开头',
		page: ['hard-wrapped', 'indents-paragraphs'],
		and: ({ line, page }) => line.indent === page.shape.paragraphIndent,
	},
	'flush-where-cut': {
		says: '整版硬换行，段首都缩进，这一行没有',
		page: ['hard-wrapped', 'indents-paragraphs'],
		and: ({ line, page }) => line.indent < page.shape.paragraphIndent,
	},
	'more-indented': {
		says: '比正文缩进多',
		page: ['indents-paragraphs'],
		and: ({ line, page }) => line.indent > page.shape.paragraphIndent,
	},
	'after-full-line': {
		says: '上一行排满了还没有说完',
		previous: ['full-width', 'ends-without-stop'],
		and: (view) =>
			!isPaperLine(view) &&
			!is(view.previous, isPaperLine) &&
			!is(view.previous, endsWithWriter) &&
			!is(view.below, isDateline) &&
			!isHeadingWhereCut(view),
	},
	'apart-where-cut': {
		says: '整版硬换行，上面空了一行',
		page: ['hard-wrapped', 'sets-lines-close'],
		here: ['wide-gap'],
	},
	'after-column-wide-stopped-line': {
		says: '上一行一字不差排满了，刚好在句末',
		previous: ['column-wide', 'ends-with-stop'],
		and: (view) => !isByline(view),
	},
	'after-short-stopped-line': {
		says: '整版硬换行，上一行没有排满就说完了',
		page: ['hard-wrapped'],
		previous: ['ends-with-stop'],
		and: ({ previous }) => previous !== null && !isColumnWide(previous),
	},
	'narrow-under-byline': {
		says: '署名下面的第一行排得窄，连着下一行读得通',
		page: ['hard-wrapped'],
		previous: ['byline-alone'],
		and: (view) => !isPaperLine(view) && isNarrowLead(view),
	},
	'after-narrow-line': {
		says: '上一行是署名下面排得窄的一行，没有说完',
		page: ['hard-wrapped'],
		previous: ['ends-without-stop'],
		and: (view) => {
			const narrow = view.previous;
			if (narrow === null || isPaperLine(view) || isPaperLine(narrow)) return false;
			return is(narrow.previous, isByline) && isNarrowLead(narrow);
		},
	},
	'fills-the-line': { says: '这一行排满了', here: ['full-width'] },
	'short-of-the-width': {
		says: '整版硬换行，这一行没有排满',
		page: ['hard-wrapped'],
		and: (view) => !isFull(view),
	},
	'name-over-masthead': {
		says: '是版面第一行，下面是报头',
		here: ['at-most-16'],
		next: ['paper-line'],
		and: ({ index, text, next }) =>
			index === 0 &&
			next !== null &&
			text.length <= (isPrintedDate(next) ? 14 : 8) &&
			(isMasthead(next) || isFolio(next) || isSectionName(next) || isStaffRow(next) || isPrintedDate(next)) &&
			!endsOtherwise.test(text),
	},
	'under-web-buttons': {
		says: '上面是网页的按钮，再上面一篇说完了',
		here: ['heading-like'],
		previous: ['web-buttons'],
		and: ({ previous }) => previous !== null && is(previous.previous, hasEnded),
	},
	'numbered-part': {
		says: '是“01”一类的序号，下面是小标题，或和小标题在一行',
		here: ['folio'],
		and: ({ index, text, next }) =>
			(index > 2 || ofPost.test(text)) &&
			next !== null &&
			!isPaperLine(next) &&
			(numberedPart.test(text) || (partNumber.test(text) && isTitleLike(next) && next.next !== null)),
	},
	'first-line': { says: '是版面第一行', here: ['near-an-edge'], and: ({ index }) => index === 0 },
	'near-the-top': { says: '在版面开头几行', here: ['near-an-edge'], and: ({ index }) => index > 0 && index < 6 },
	'last-line': { says: '是版面最后一行', here: ['near-an-edge'], and: ({ next }) => next === null },
	'near-the-end': {
		says: '在版面最后几行',
		here: ['near-an-edge'],
		and: ({ index, page }) => index >= page.count - 4 && index < page.count - 1,
	},
} as const satisfies Record<string, ContextCue>;
