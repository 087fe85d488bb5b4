/** How the line above or below a heading is worded, where that tells which line of the stack is the headline. */
import type { LineView } from '../../lines/line-view.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isSaying = showing('ends-in-saying');
const isAttending = showing('ends-in-attending');
/** （2020年1月2日）, （二〇一九年十二月三十一日） */
const day =
	/^[（(](?:\d{4}|[二一][〇○◯零0０OＯo一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[）)]$/u;
const isFour = showing('four-characters');
const isHeading = showing('heading-like');
const isFull = showing('full-width');
const hasCount = showing('counts');
const hasQuote = showing('quote-inside');
const is = (view: LineView | null, holds: (view: LineView) => boolean): boolean => view !== null && holds(view);
/** Long enough for a headline. */
const isTitle = (view: LineView): boolean =>
	isHeading(view) && view.text.length > 8 && !isFull(view) && !speaks.test(view.text);
/** 老师：“小明，……”: no title. */
const speaks = /[：:][“"]/u;

export const stackWordingCues = {
	'account-under-heading': {
		says: '上一行是标题，这一行以纪实、见闻一类的词收尾',
		here: ['heading-like', 'names-an-account'],
		above: ['heading-like'],
	},
	'over-account': {
		says: '下一行以纪实、见闻一类的词收尾',
		here: ['heading-like'],
		below: ['heading-like', 'names-an-account'],
	},
	'meeting-over-heading': {
		says: '是会议、比赛的名称，下面是标题，像引题',
		here: ['heading-like', 'names-a-meeting'],
		below: ['heading-like'],
		and: ({ below, stack }) => stack?.above.lines === 0 && !is(below, isAttending),
	},
	'under-meeting': {
		says: '上一行是会议、比赛的名称，这一行说结果',
		here: ['heading-like'],
		above: ['heading-like', 'names-a-meeting'],
		and: (view) => view.above?.stack?.above.lines === 0 && view.stack?.below.lines === 0 && !isAttending(view),
	},
	'day-under-title': {
		says: '上一行是标题，这一行在括号里写了文件的日期',
		above: ['heading-like'],
		here: ['heading-like', 'in-parentheses'],
		and: ({ text }) => day.test(text),
	},
	'colon-over-heading': {
		says: '以冒号收尾，下一行还是标题',
		here: ['heading-like', 'ends-with-colon'],
		below: ['heading-like'],
		and: (view) => !isSaying(view),
	},
	'slogan-in-two-lines': {
		says: '四个字，上面或下面也是四个字，再下面是标题，像分两行排的通栏标题',
		here: ['heading-like', 'four-characters'],
		and: ({ above, below }) =>
			(is(below, isFour) && is(below?.below ?? null, isTitle)) || (is(above, isFour) && is(below, isTitle)),
	},
	'counts-under-plain': {
		says: '两行里上一行不带数字，这一行用数字说话，像副题',
		here: ['second-in-stack-of-two', 'counts'],
		and: ({ above }) => is(above, (it) => !hasCount(it)),
	},
	'plain-over-counts': {
		says: '两行里这一行不带数字，下一行用数字说话',
		here: ['first-in-stack-of-two'],
		below: ['counts'],
		and: (view) => !hasCount(view),
	},
	'quotes-under-plain': {
		says: '两行里上一行没有引号，这一行有，像主题',
		here: ['second-in-stack-of-two', 'quote-inside'],
		and: ({ above }) => is(above, (it) => !hasQuote(it)),
	},
	'plain-over-quotes': {
		says: '两行里这一行没有引号，下一行有，像引题',
		here: ['first-in-stack-of-two'],
		below: ['quote-inside'],
		and: (view) => !hasQuote(view),
	},
	'plain-under-quotes': {
		says: '两行里上一行有引号，这一行没有',
		here: ['second-in-stack-of-two'],
		above: ['quote-inside'],
		and: (view) => !hasQuote(view),
	},
	'quotes-over-plain': {
		says: '两行里这一行有引号，下一行没有',
		here: ['first-in-stack-of-two', 'quote-inside'],
		and: ({ below }) => is(below, (it) => !hasQuote(it)),
	},
	'question-over-answer': {
		says: '是一个问题，上面空一行，下面是长段',
		here: ['heading-like', 'ends-with-exclamation', 'wide-gap'],
		below: ['long'],
	},
} as const satisfies Record<string, ContextCue>;
