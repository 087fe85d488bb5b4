/** What stands above and below: a headline is known by what follows it, a break by what precedes it. */
import type { LineView } from '../line-view.ts';
import { layoutCues } from './layout.ts';
import { columnName } from './pattern.ts';
import { isPaperLine, shows } from './own.ts';
import type { Cue } from './cue.ts';

const stops = shows('ends-with-stop');
const showsCannotBeginALine = shows('cannot-begin-a-line');
const showsAuthorAndTime = shows('author-and-time');
const showsDash = shows('dash');
const showsEndsInsideBrackets = shows('ends-inside-brackets');
const showsJumpOpening = shows('jump-opening');
const showsNarrativeOpening = shows('narrative-opening');
const showsNoteHead = shows('note-head');
const showsSquareBullet = shows('square-bullet');

const isLong = ({ text }: LineView): boolean => text.length > 45;
const isTitleLike = (view: LineView): boolean =>
	view.text.length <= 36 &&
	!stops(view) &&
	!view.isByline &&
	!view.isCredit &&
	!view.opensWithDateline &&
	!showsNarrativeOpening(view);
const isListLike = (view: LineView): boolean => view.text.length <= 26 && isTitleLike(view);
/** Two short lines, one under the other without a gap, of nearly one length: a headline folded to fit its columns. */
const looksFolded = (upper: LineView, lower: LineView): boolean =>
	lower.line.gap === 0 &&
	upper.text.length <= 14 &&
	Math.abs(upper.text.length - lower.text.length) <= 3 &&
	isTitleLike(upper) &&
	isTitleLike(lower);
/** A closing bracket or quote before any opening one. */
const closesFirst = /^[^“「『（(《]{0,40}[”」』）)》]/u;
const is = (view: LineView | null, holds: (view: LineView) => boolean): boolean => view !== null && holds(view);

export const neighbourCues = {
	'after-long-open-line': {
		says: '上一段很长却没有说完',
		holds: (view) => view.shape.keepsStops && is(view.above, (up) => isLong(up) && !stops(up)),
	},
	'after-open-line-where-stops-are-lost': {
		says: '上一段没有说完，不过这一版丢了不少标点',
		holds: (view) => !view.shape.keepsStops && is(view.above, (up) => isLong(up) && !stops(up)),
	},
	'closes-the-line-above': {
		says: '上一行的括号或引号到这一行才合上',
		holds: (view) => is(view.above, showsEndsInsideBrackets) && closesFirst.test(view.head),
	},
	'column-name': {
		says: '像栏目名，下面还是标题',
		holds: (view) =>
			view.text.length <= 20 && columnName.test(view.text) && (view.index < 3 || is(view.below, isTitleLike)),
	},
	'folded-inside-brackets': {
		says: '短行折在括号里，下一行合上',
		holds: (view) =>
			view.text.length <= 36 &&
			showsEndsInsideBrackets(view) &&
			is(view.next, (down) => down.text.length <= 14 && closesFirst.test(down.head)),
	},
	'bullet-over-title': {
		says: '带符号的一行下面还是标题',
		holds: (view) => showsSquareBullet(view) && !view.isByline && is(view.below, isTitleLike),
	},
	'bullet-over-text': {
		says: '带符号的一行下面是正文',
		holds: (view) => showsSquareBullet(view) && !view.isByline && is(view.below, isLong),
	},
	'after-capacity-alone': {
		says: '上一行只写了“本报记者”，名字在这一行',
		holds: (view) =>
			view.text.length <= 10 &&
			is(view.previous, (up) => up.isByline && up.text.length <= 8 && /(?:记者|通讯员|评论员)$/u.test(up.text)),
	},
	'after-short-open-line': { says: '上一行很短，没有句末标点', holds: (view) => is(view.above, isTitleLike) },
	'after-comma': {
		says: '上一行停在逗号上',
		holds: (view) => is(view.above, (up) => '，、,；：“（(《'.includes(up.text.charAt(up.text.length - 1))),
	},
	'after-narrative-open-line': {
		says: '上一行像正文，却没有说完',
		holds: (view) => is(view.above, (up) => !isLong(up) && !stops(up) && showsNarrativeOpening(up)),
	},
	'after-stop': { says: '上一行说完了', holds: (view) => is(view.above, stops) },
	'after-credit': { says: '上一行是摄影署名', holds: (view) => is(view.above, (up) => up.isCredit) },
	'after-byline': { says: '上一行是署名', holds: (view) => is(view.above, (up) => up.isByline && !up.isCredit) },
	'after-caption': { says: '上一行结尾有摄影署名', holds: (view) => is(view.above, (up) => up.hasCreditAtEnd) },
	'after-keyword': { says: '上一行是关键词', holds: (view) => is(view.above, (up) => up.isKeyword) },
	'after-note-head': { says: '上一行是编者按的题头', holds: (view) => is(view.above, showsNoteHead) },
	'after-paper-line': { says: '上一行是版次、日期之类', holds: ({ previous }) => is(previous, isPaperLine) },
	'before-paper-line': { says: '下一行是日期、来源之类', holds: ({ next }) => is(next, isPaperLine) },
	'before-dateline': { says: '下面以电头开头', holds: (view) => is(view.below, (down) => down.opensWithDateline) },
	'before-byline': {
		says: '下一行是署名',
		holds: (view) => is(view.below, (down) => down.isByline && !down.isCredit),
	},
	'before-author-row': {
		says: '下一行是“作者：… 时间：…”',
		holds: ({ next }) => is(next, showsAuthorAndTime),
	},
	'before-credit': { says: '下一行是摄影署名', holds: (view) => is(view.below, (down) => down.isCredit) },
	'before-caption': { says: '下一行像图片说明', holds: (view) => is(view.below, (down) => down.hasCreditAtEnd) },
	'before-credit-then-text': {
		says: '下一行是摄影署名，再下面接着写正文',
		holds: (view) =>
			is(
				view.below,
				(down) => down.isCredit && is(down.below, (then) => isLong(then) || (then.isByline && !then.isCredit)),
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
	'before-dash': { says: '下一行是破折号开头的副题', holds: (view) => is(view.below, showsDash) },
	'before-long-line': { says: '下面是长段', holds: (view) => is(view.below, isLong) },
	'before-narrative': {
		says: '下面以叙述的话开头',
		holds: (view) => is(view.below, showsNarrativeOpening),
	},
	'before-jump': {
		says: '下面是接版的话',
		holds: (view) => is(view.below, (down) => down.isJump || showsJumpOpening(down)),
	},
	'before-title-like': { says: '下一行也像标题', holds: (view) => is(view.below, isTitleLike) },
	'before-keyword': { says: '下一行是关键词', holds: (view) => is(view.below, (down) => down.isKeyword) },
	'before-unfit-beginning': {
		says: '下一行的开头接着这一行',
		holds: (view) => is(view.next, showsCannotBeginALine),
	},
	'before-full-line': { says: '下一行排满了', holds: ({ next }) => is(next, layoutCues['fills-the-line'].holds) },
	'printed-above': {
		says: '上面几行已经印过一次',
		holds: ({ text, previous }) =>
			previous?.text === text || previous?.previous?.text === text || previous?.previous?.previous?.text === text,
	},
} as const satisfies Record<string, Cue>;
