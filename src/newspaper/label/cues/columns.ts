/** 栏目: a name that several short pieces stand under, and the name of a campaign over a report. */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { giving, showing } from './traits.ts';

const isHeading = showing('heading-like');
const isNumbered = showing('numbered-heading');
const isColumn = showing('column-of-pieces');
const stops = showing('ends-with-stop');
const isDatelined = reads('dateline');
const isByline = reads('byline');
const namesColumn = showing('column-heading');
const answers = showing('office-answers');
const isPiece = giving('piece-of-a-column');

/** So many paragraphs a short piece has at most; so many lines where they were cut at a width. */
const longestPiece = { whole: 3, cut: 12 };
/** 小麦, 油菜: a shorter heading is one of a part. */
const shortestTitle = 4;
/** So many pieces are looked for under one name: time must grow linearly. */
const mostPieces = 12;

/** @returns the heading below the text of a piece; null if it is signed, too long, or another name comes next */
export function nextPiece(heading: LineView): LineView | null {
	let at = heading.below;
	if (at === null || isByline(at)) return null;
	const most = at.page.shape.wrapWidth === null ? longestPiece.whole : longestPiece.cut;
	for (let lines = 0; at !== null && lines <= most; lines++, at = at.below)
		if (isHeading(at)) return at.stack?.below.lines === 0 && at.above !== null && stops(at.above) ? at : null;
	return null;
}

/** Whether a heading is of the kind of the first: neither is numbered, and both stand over a report's opening or neither. */
const isLike = (heading: LineView, first: LineView | null): boolean =>
	!isNumbered(heading) && isOverReport(heading) === (first !== null && isOverReport(first));
const isOverReport = ({ below }: LineView): boolean => below !== null && isDatelined(below);

/** Finds the headings of the short pieces that stand one after the other under the name of a column. */
export function markPieces(views: readonly LineView[]): void {
	for (const column of views) {
		const { stack, below } = column;
		if (!isColumn(column) || stack?.below.lines !== 1) continue;
		const pieces: LineView[] = [];
		for (let at = below; at !== null && pieces.length < mostPieces && isLike(at, below); at = nextPiece(at))
			pieces.push(at);
		if (pieces.length > 1 && pieces.every(({ text }) => text.length >= shortestTitle)) pieces.forEach(isPiece);
	}
}

const asksOrAnswers = showing('asks-or-answers');
const asksOf = /^问[:：]/u;

const here = ['heading-like'] as const;

export const columnCues = {
	'piece-of-a-column': {
		says: '上面是“小窍门”“信箱”一类的栏目名，这是其中一篇的题目',
		here: ['piece-of-a-column'],
	},
	'over-readers-question': {
		says: '下面是读者的来信或提问，这是题目',
		here,
		below: ['readers-question'],
		and: (view) => !isColumn(view) && !namesColumn(view) && !answers(view),
	},
	'over-question': {
		says: '下面以“问：”开头，上面一段不是问答，这是题目',
		here,
		below: ['asks-or-answers'],
		and: ({ stack, above, below }) =>
			stack?.above.lines === 0 &&
			below !== null &&
			asksOf.test(below.head) &&
			(above === null || !asksOrAnswers(above)),
	},
	'answer-under-heading': {
		says: '上一行是标题，这一行是“镇里：”“专家：”一类的回应，像副题',
		here: ['heading-like', 'office-answers'],
		above: here,
	},
	'heading-over-answer': {
		says: '下一行是“镇里：”“专家：”一类的回应，像副题',
		here,
		below: ['heading-like', 'office-answers'],
	},
	'title-over-parts': {
		says: '说有几款、几招，下面是第一款的小标题',
		here: ['heading-like', 'counts-its-parts'],
		below: ['heading-like'],
		and: ({ below }) => below !== null && nextPiece(below) !== null,
	},
	'part-under-count': {
		says: '上一行说有几款、几招，这是第一款的小标题',
		here: ['heading-like'],
		above: ['heading-like', 'counts-its-parts'],
		and: (view) => nextPiece(view) !== null,
	},
	'campaign-over-heading': {
		says: '是活动、专题的名字，下面是标题',
		here: ['heading-like', 'campaign-name'],
		below: here,
		and: ({ stack }) => stack?.above.lines === 0,
	},
} as const satisfies Record<string, ContextCue>;
