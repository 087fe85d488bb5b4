/** Where a line stands in a piece of its kind: in a list, a poem, a notice, a note. */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isCredit = reads('credit');
const isOffice = showing('office-name');
const isShortSentence = showing('short-sentence');
/** Whether there is a line and it is a short sentence. */
const isShown = (view: LineView | null): boolean => view !== null && isShortSentence(view);
const isClosing = showing('closing-phrase');
const isNumbered = showing('numbered-heading');

export const kindNeighbourCues = {
	'row-of-a-list': { says: '和上下几行一样分成几格，是表格或名单的一行', here: ['in-rows'] },
	'heads-rows': { says: '下面是表格或名单的一行行', here: ['over-rows'] },
	'verse-of-a-poem': { says: '上下都是诗行', here: ['in-verses'] },
	'title-of-a-poem': { says: '是组诗里一首的题目', here: ['over-verses'] },
	'poet-over-verses': { says: '下面是诗行，这一行是诗人', here: ['poet'] },
	'heads-a-poem': { says: '下面是一首诗，这一行是题目', here: ['over-poem'] },
	'after-note-sign-off': { says: '上一行是“——编者”的落款', above: ['note-sign-off'] },
	'after-event-label': { says: '上一行是“时间”“地点”一类的小标题', above: ['event-label'] },
	'note-over-sign-off': { says: '下面有“——编者”的落款', here: ['in-note'] },
	'item-after-colon': {
		says: '上一行以冒号结尾，这一行是第一项',
		here: ['numbered-heading'],
		above: ['ends-with-colon'],
	},
	'item-after-semicolon': {
		says: '上一项以分号结尾，这一行是下一项',
		here: ['numbered-heading'],
		above: ['ends-with-semicolon'],
	},
	'item-of-a-notice': { says: '是通告里带序号的一项', here: ['in-notice', 'numbered-heading'] },
	'office-over-day': { says: '是单位的落款，下面是日期', here: ['office-name'], next: ['day-alone'] },
	'office-under-office': {
		says: '是单位的落款，上面也是',
		here: ['office-name', 'in-notice'],
		previous: ['office-name'],
	},
	'office-of-a-notice': { says: '是通告的单位落款', here: ['office-name', 'in-notice'], above: ['ends-with-stop'] },
	'office-after-closing': { says: '是结束语下面的落款', here: ['office-name'], above: ['closing-phrase'] },
	'office-after-contact': { says: '是联系电话下面的落款', here: ['office-name'], previous: ['contact-row'] },
	'signed-after-closing': {
		says: '是“此致敬礼”下面的落款',
		here: ['at-most-16', 'ends-without-stop'],
		above: ['closing-phrase'],
		and: (view) => !isOffice(view) && !isClosing(view),
	},
	'office-among-others': { says: '几个单位一起落款或做抬头', here: ['among-offices'] },
	'chapter-of-a-serial': { says: '上一行是连载的次数', here: ['numbered-heading'], above: ['serial-mark'] },
	'day-under-office': { says: '是单位落款下面的日期', here: ['day-alone'], previous: ['office-name'] },
	'inside-a-notice': {
		says: '是通告里的一行短话',
		here: ['in-notice', 'not-long'],
		and: (view) => !isNumbered(view),
	},
	'day-of-a-notice': { says: '是通告的日期', here: ['day-alone', 'in-notice'] },
	'before-salutation': { says: '下面是信的称呼', below: ['salutation'] },
	'exclaims-under-buttons': {
		says: '上面是公众号的按钮，下面是正文',
		here: ['ends-with-exclamation'],
		previous: ['reader-row'],
		below: ['at-least-30'],
	},
	'over-photo-news': {
		says: '下面只有一段，再下面是摄影署名',
		here: ['title-like'],
		below: ['ends-with-full-stop'],
		and: ({ below }) => below?.below !== undefined && below.below !== null && isCredit(below.below),
	},
	'among-short-sentences': {
		says: '和上下几行一样是一句短话，像图片说明',
		here: ['short-sentence'],
		and: ({ previous, next }) => isShown(previous) || isShown(next),
	},
	'after-kind-heading': { says: '上一行是“更正”“遗失声明”一类的题目', above: ['kind-heading'] },
} as const satisfies Record<string, ContextCue>;
