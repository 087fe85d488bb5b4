/** What stands above and below: a headline is known by what follows it, a break by what precedes it. */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isLong = showing('long');
const isTitleLike = showing('title-like');
const isListLike = showing('list-like');
const endsWithAStop = showing('ends-with-full-stop');
const isByline = reads('byline');
const isJump = reads('jump');
/** 本刊记者 沈 洁 文/图: the writer of the piece, who took its photos as well. */
const wroteToo = showing('writer-and-photo');
const isBylineAlone = reads('byline-alone');

const is = (view: LineView | null, holds: (view: LineView) => boolean): boolean => view !== null && holds(view);
/** Two short lines, one under the other without a gap, of nearly one length: a headline folded to fit its columns. */
const looksFolded = (upper: LineView | null, lower: LineView | null): boolean =>
	upper !== null &&
	lower !== null &&
	lower.line.gap <= lower.page.shape.usualGap &&
	upper.text.length <= 14 &&
	Math.abs(upper.text.length - lower.text.length) <= 3;
const isOneCharacter = ({ text }: LineView): boolean => /^\p{Script=Han}$/u.test(text);
/** A closing bracket or quote before any opening one. */
const closesFirst = /^[^“「『（(《]{0,40}[”」』）)》]/u;

export const neighbourCues = {
	'after-long-open-line': {
		says: '上一段很长却没有说完',
		page: ['keeps-stops'],
		above: ['long', 'ends-without-stop'],
	},
	'after-open-line-where-stops-are-lost': {
		says: '上一段没有说完，不过这一版丢了不少标点',
		page: ['loses-stops'],
		above: ['long', 'ends-without-stop'],
	},
	'closes-the-line-above': {
		says: '上一行的括号或引号到这一行才合上',
		page: ['unwrapped'],
		above: ['ends-inside-brackets'],
		and: ({ head }) => closesFirst.test(head),
	},
	'closes-where-cut': {
		says: '整版硬换行，上一行的括号或引号到这一行才合上',
		page: ['hard-wrapped'],
		above: ['ends-inside-brackets'],
		and: ({ head }) => closesFirst.test(head),
	},
	'column-name': {
		says: '像栏目名，下面还是标题',
		here: ['like-a-column-name'],
		and: ({ index, below }) => index < 3 || is(below, isTitleLike),
	},
	'folded-inside-brackets': {
		says: '短行折在括号里，下一行合上',
		here: ['ends-inside-brackets'],
		and: ({ text, next }) =>
			text.length <= 36 && is(next, (down) => down.text.length <= 14 && closesFirst.test(down.head)),
	},
	'between-marks': {
		says: '前后都有同一个符号，像栏目名',
		here: ['between-marks-alone'],
		below: ['heading-like'],
	},
	'bar-over-title': {
		says: '以竖条开头，下面是标题，像栏目名',
		here: ['behind-a-bar'],
		below: ['heading-like'],
	},
	'bullet-over-title': {
		says: '带符号的一行下面还是标题',
		here: ['square-bullet'],
		below: ['title-like'],
		and: (view) => !isByline(view) && !isJump(view) && !endsWithAStop(view),
	},
	'bullet-over-text': {
		says: '带符号的一行下面是正文',
		here: ['square-bullet'],
		below: ['long'],
		and: (view) => !isByline(view),
	},
	'after-capacity-alone': {
		says: '上一行只写了“本报记者”，名字在这一行',
		previous: ['capacity-alone'],
		and: ({ text }) => text.length <= 10,
	},
	'after-short-open-line': { says: '上一行很短，没有句末标点', above: ['title-like'] },
	'after-comma': { says: '上一行停在逗号上', above: ['breaks-off'] },
	'after-narrative-open-line': {
		says: '上一行像正文，却没有说完',
		above: ['not-long', 'ends-without-stop', 'narrative-opening'],
	},
	'after-stop': { says: '上一行说完了', above: ['ends-with-stop'] },
	'after-stop-where-whole': {
		says: '一段一行，上一段说完了',
		page: ['unwrapped'],
		above: ['ends-with-stop'],
	},
	'after-credit': { says: '上一行是摄影署名', above: ['credit-line'] },
	'after-byline': { says: '上一行是署名', above: ['byline-alone'] },
	'after-caption': { says: '上一行结尾有摄影署名', above: ['credit-at-end'] },
	'after-keyword': { says: '上一行是关键词', above: ['keyword-line'] },
	'note-behind-an-end': {
		says: '上面说完了，这一行以“编后”“开栏语”一类的词开头',
		here: ['note-words'],
		above: ['ends-with-stop'],
	},
	'after-note-head': { says: '上一行是编者按的题头', above: ['note-head'] },
	'after-paper-line': { says: '上一行是版次、日期之类', previous: ['paper-line'] },
	'before-paper-line': { says: '下一行是日期、来源之类', next: ['paper-line'] },
	'before-dateline': { says: '下面以电头开头', below: ['dateline'], and: (view) => !isJump(view) },
	'before-byline': { says: '下一行是署名', below: ['byline-alone'] },
	'before-author-row': { says: '下一行是“作者：… 时间：…”', next: ['author-and-time'] },
	'before-credit': { says: '下一行是摄影署名', below: ['credit-line'], and: ({ below }) => !is(below, wroteToo) },
	'before-caption': { says: '下一行像图片说明', below: ['credit-at-end'] },
	'before-credit-then-text': {
		says: '下一行是摄影署名，再下面接着写正文',
		below: ['credit-line'],
		and: ({ below }) =>
			is(below, (down) => !wroteToo(down) && (is(down.below, isLong) || is(down.below, isBylineAlone))),
	},
	'amid-short-lines': {
		says: '上下都是短行，像名单或落款',
		previous: ['list-like'],
		and: ({ previous, next }) => (next === null ? is(previous, (up) => is(up.previous, isListLike)) : isListLike(next)),
	},
	'as-long-as-the-line-above': {
		says: '和上一行一样短，像折行的标题',
		previous: ['title-like'],
		here: ['title-like'],
		and: (view) => looksFolded(view.previous, view),
	},
	'as-long-as-the-line-below': {
		says: '和下一行一样短，像折行的标题',
		here: ['title-like'],
		next: ['title-like'],
		and: (view) => looksFolded(view, view.next),
	},
	'over-special-issue': { says: '下一行是专版题目的后一半', below: ['special-issue'] },
	'before-dash': { says: '下一行是破折号开头的副题', below: ['dash'] },
	'before-long-line': { says: '下面是长段', below: ['long'] },
	'before-narrative': { says: '下面以叙述的话开头', below: ['narrative-opening'] },
	'before-jump': { says: '下面是接版的话', below: ['jump-or-rest'] },
	'before-title-like': { says: '下一行也像标题', below: ['title-like'] },
	'before-keyword': { says: '下一行是关键词', below: ['keyword-line'] },
	'before-unfit-beginning': { says: '下一行的开头接着这一行', next: ['cannot-begin-a-line'] },
	'before-full-line': { says: '下一行排满了', next: ['full-width'] },
	'one-character-a-line': {
		says: '一行一个字，像竖排的姓名',
		here: ['at-most-3'],
		and: ({ text, previous, next }) => text.length === 1 && (is(previous, isOneCharacter) || is(next, isOneCharacter)),
	},
	'printed-above': {
		says: '上面几行已经印过一次',
		and: ({ text, previous }) => {
			let above = previous;
			for (let i = 0; i < 3 && above !== null; i++, above = above.previous)
				if (above.text.length === text.length && above.text === text) return true;
			return false;
		},
	},
} as const satisfies Record<string, ContextCue>;
