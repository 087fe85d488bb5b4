/** What stands above and below: a headline is known by what follows it, a break by what precedes it. */
import type { LineView } from '../line-view.ts';
import { layoutCues } from './layout.ts';
import { columnName, patternCues } from './pattern.ts';
import { endsWithStop, punctuationCues } from './punctuation.ts';
import type { Cue } from './cue.ts';

const isLong = ({ text }: LineView): boolean => text.length > 45;
const isTitleLike = (view: LineView): boolean =>
	view.text.length <= 36 &&
	!endsWithStop(view) &&
	!view.isByline &&
	!view.isCredit &&
	!view.opensWithDateline &&
	!patternCues['narrative-opening'].holds(view);
const isListLike = (view: LineView): boolean => isTitleLike(view) && view.text.length <= 26;
/** Two short lines, one under the other without a gap, of nearly one length: a headline folded to fit its columns. */
const looksFolded = (upper: LineView, lower: LineView): boolean =>
	lower.line.gap === 0 &&
	isTitleLike(upper) &&
	isTitleLike(lower) &&
	upper.text.length <= 14 &&
	Math.abs(upper.text.length - lower.text.length) <= 3;
const isPaperLine = (view: LineView): boolean =>
	(['folio', 'date-row', 'source-row', 'staff-row', 'page-citation', 'image-file', 'catalogue-row'] as const).some(
		(name) => patternCues[name].holds(view),
	);
/** A closing bracket or quote before any opening one. */
const closesFirst = /^[^“「『（(《]{0,40}[”」』）)》]/u;
const skipPaperLines = (view: LineView | null, step: 'previous' | 'next'): LineView | null => {
	let at = view;
	for (let i = 0; i < 3 && at !== null && isPaperLine(at); i++) at = at[step];
	return at;
};
const above = (view: LineView): LineView | null => skipPaperLines(view.previous, 'previous');
const below = (view: LineView): LineView | null => skipPaperLines(view.next, 'next');
const is = (view: LineView | null, holds: (view: LineView) => boolean): boolean => view !== null && holds(view);

export const neighbourCues = {
	'after-long-open-line': {
		says: '上一段很长却没有说完',
		holds: (view) => view.shape.keepsStops && is(above(view), (up) => isLong(up) && !endsWithStop(up)),
	},
	'after-open-line-where-stops-are-lost': {
		says: '上一段没有说完，不过这一版丢了不少标点',
		holds: (view) => !view.shape.keepsStops && is(above(view), (up) => isLong(up) && !endsWithStop(up)),
	},
	'closes-the-line-above': {
		says: '上一行的括号或引号到这一行才合上',
		holds: (view) =>
			is(above(view), (up) => punctuationCues['ends-inside-brackets'].holds(up)) && closesFirst.test(view.head),
	},
	'column-name': {
		says: '像栏目名，下面还是标题',
		holds: (view) =>
			view.text.length <= 20 && columnName.test(view.text) && (view.index < 3 || is(below(view), isTitleLike)),
	},
	'bullet-over-title': {
		says: '带符号的一行下面还是标题',
		holds: (view) => patternCues['square-bullet'].holds(view) && !view.isByline && is(below(view), isTitleLike),
	},
	'bullet-over-text': {
		says: '带符号的一行下面是正文',
		holds: (view) => patternCues['square-bullet'].holds(view) && !view.isByline && is(below(view), isLong),
	},
	'after-capacity-alone': {
		says: '上一行只写了“本报记者”，名字在这一行',
		holds: (view) =>
			view.text.length <= 10 &&
			is(view.previous, (up) => up.isByline && up.text.length <= 8 && /(?:记者|通讯员|评论员)$/u.test(up.text)),
	},
	'after-short-open-line': { says: '上一行很短，没有句末标点', holds: (view) => is(above(view), isTitleLike) },
	'after-comma': {
		says: '上一行停在逗号上',
		holds: (view) => is(above(view), (up) => /[，、,；：“（(《]$/u.test(up.tail)),
	},
	'after-narrative-open-line': {
		says: '上一行像正文，却没有说完',
		holds: (view) =>
			is(above(view), (up) => !isLong(up) && !endsWithStop(up) && patternCues['narrative-opening'].holds(up)),
	},
	'after-stop': { says: '上一行说完了', holds: (view) => is(above(view), endsWithStop) },
	'after-credit': { says: '上一行是摄影署名', holds: (view) => is(above(view), (up) => up.isCredit) },
	'after-byline': { says: '上一行是署名', holds: (view) => is(above(view), (up) => up.isByline && !up.isCredit) },
	'after-caption': { says: '上一行结尾有摄影署名', holds: (view) => is(above(view), (up) => up.hasCreditAtEnd) },
	'after-keyword': { says: '上一行是关键词', holds: (view) => is(above(view), (up) => up.isKeyword) },
	'after-note-head': { says: '上一行是编者按的题头', holds: (view) => is(above(view), patternCues['note-head'].holds) },
	'after-paper-line': { says: '上一行是版次、日期之类', holds: ({ previous }) => is(previous, isPaperLine) },
	'before-paper-line': { says: '下一行是日期、来源之类', holds: ({ next }) => is(next, isPaperLine) },
	'before-dateline': { says: '下面以电头开头', holds: (view) => is(below(view), (down) => down.opensWithDateline) },
	'before-byline': {
		says: '下一行是署名',
		holds: (view) => is(below(view), (down) => down.isByline && !down.isCredit),
	},
	'before-author-row': {
		says: '下一行是“作者：… 时间：…”',
		holds: ({ next }) => is(next, patternCues['author-and-time'].holds),
	},
	'before-credit': { says: '下一行是摄影署名', holds: (view) => is(below(view), (down) => down.isCredit) },
	'before-caption': { says: '下一行像图片说明', holds: (view) => is(below(view), (down) => down.hasCreditAtEnd) },
	'before-credit-then-text': {
		says: '下一行是摄影署名，再下面接着写正文',
		holds: (view) =>
			is(
				below(view),
				(down) => down.isCredit && is(below(down), (then) => isLong(then) || (then.isByline && !then.isCredit)),
			),
	},
	'amid-short-lines': {
		says: '上下都是短行，像名单或落款',
		holds: (view) =>
			is(view.previous, isListLike) &&
			(is(view.next, isListLike) || (view.next === null && is(view.previous, (up) => is(up.previous, isListLike)))),
	},
	'as-long-as-the-line-above': {
		says: '和上一行一样短，像折行的标题',
		holds: (view) => is(view.previous, (up) => looksFolded(up, view)),
	},
	'as-long-as-the-line-below': {
		says: '和下一行一样短，像折行的标题',
		holds: (view) => is(view.next, (down) => looksFolded(view, down)),
	},
	'before-dash': { says: '下一行是破折号开头的副题', holds: (view) => is(below(view), patternCues.dash.holds) },
	'before-long-line': { says: '下面是长段', holds: (view) => is(below(view), isLong) },
	'before-narrative': {
		says: '下面以叙述的话开头',
		holds: (view) => is(below(view), patternCues['narrative-opening'].holds),
	},
	'before-jump': {
		says: '下面是接版的话',
		holds: (view) => is(below(view), (down) => down.isJump || patternCues['jump-opening'].holds(down)),
	},
	'before-title-like': { says: '下一行也像标题', holds: (view) => is(below(view), isTitleLike) },
	'before-keyword': { says: '下一行是关键词', holds: (view) => is(below(view), (down) => down.isKeyword) },
	'before-unfit-beginning': {
		says: '下一行的开头接着这一行',
		holds: (view) => is(view.next, (down) => /^[，。、；：！？）】」』”》,;!?)\]]/u.test(down.head)),
	},
	'before-full-line': { says: '下一行排满了', holds: ({ next }) => is(next, layoutCues['fills-the-line'].holds) },
	'printed-above': {
		says: '上面几行已经印过一次',
		holds: ({ text, previous }) =>
			previous?.text === text || previous?.previous?.text === text || previous?.previous?.previous?.text === text,
	},
} as const satisfies Record<string, Cue>;
