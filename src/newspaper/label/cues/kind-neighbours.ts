/** Where a line stands in a piece of its kind: in a list, a poem, a notice, a note. */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { isSentenceLikeOthers } from './parallel.ts';
import { itemSignOf } from './kind-traits.ts';
import { looksLikeName } from '../../fields/names.ts';
import { showing } from './traits.ts';
import { wideHeadings } from './wide-headings.ts';

const isCredit = reads('credit');
const isCreditAtEnd = reads('credit-at-end');
/** 一等奖（2名）, 东川镇（3户）, 田径（9月2日至3日）, 今日赛程 below the report of a match: a part of what stands above. */
const partOfList =
	/[（(]\d+[\p{Script=Han}]{1,2}[）)]$|等奖$|[赛日]程$|[（(][^（()）]*(?:日|决赛|团体|男子|女子|组)[^（()）]*[）)]$/u;
/** 古渡晨曦, 荷塘. */
const longestPhotoTitle = 6;
const isOffice = showing('office-name');
const isShortSentence = showing('short-sentence');
/** Whether there is a line and it is a short sentence. */
const isShown = (view: LineView | null): boolean => view !== null && isShortSentence(view);
/** Who speaks or thinks in a sentence is not in its photo. */
const speaks = /[‘’我你他她它这那]|(?:但|却|就|也|还|可是|于是|然而|果然)/u;
const pointsAtPhoto = showing('picture-arrow');
/** Whether a neighbour begins with another sign that points at a photo. */
const pointsOtherwise = (view: LineView | null, text: string): boolean =>
	view !== null && pointsAtPhoto(view) && !view.text.startsWith(text.charAt(0));
const isInBrackets = showing('in-parentheses');
const isPaper = showing('paper-line');
const isLong = showing('long');
const isWideApart = showing('wide-gap');
const endsInFullStop = showing('ends-with-full-stop');
const isDayAlone = showing('day-alone');
const endsText = showing('ends-with-stop');
/** So long is a line of text at least, if a photo has made it narrow. */
const shortestText = 20;
/** 晓　荷: a name of two characters, as bylines set it. */
const setWide = /^\p{Script=Han}[\s　]{1,3}\p{Script=Han}$/u;
const isTwoSetWide = (text: string): boolean =>
	text.length <= 5 && setWide.test(text) && !wideHeadings.has(text.charAt(0) + text.slice(-1));
/** 任免名单, 公告, 决定: what stands under the name of who issues it. */
const noticeLike = /^(?:[任免职务决定关于]{0,8}(?:名单|公告|通告|通知|公示|决定|决议|令|倡议书|公开信|慰问信|通报))$/u;
const isNoticeLike = ({ text }: LineView): boolean => noticeLike.test(text.replace(/[\s　]+/gu, ''));
const isReaderRow = showing('reader-row');
const isTitleLike = showing('title-like');
const isInRows = showing('in-rows');
const endsWithWriter = showing('ends-with-writer');
/** Whether the rows of a post stand under its title. */
function standsUnderTitle(row: LineView | null): boolean {
	let at = row;
	for (let i = 0; i < 4 && at !== null && isReaderRow(at); i++) at = at.previous;
	return at !== null && isTitleLike(at);
}
const isClosing = showing('closing-phrase');
const isLongEnough = showing('at-least-30');
const isWriterUnderTitle = ({ previous, below, page }: LineView): boolean =>
	previous !== null &&
	isTitleLike(previous) &&
	below !== null &&
	(isLongEnough(below) || page.shape.wrapWidth !== null);
const isNumbered = showing('numbered-heading');

/** A shorter question may be somebody's words in a story. */
const shortestQuestion = 10;
const reports = /记者|读者|市民|网友|近日|日前|来电|来信|反映|本报/u;
const reportReach = 40;
const breaks = showing('breaks-mid-sentence');
const longestPerson = 26;
/** 北街居民　张福林（71岁）, （渭原中学教师）高晓琳, (菲律宾)林秀美. */
const person =
	/^(?:[^，。：:！？“”\s　]{1,16}[镇乡村县市区州局委校学院司道会站所厂场社团部队员工民师生长授记属者][\s　]+|[（(][^（()）]{2,12}[）)][\s　]*)(?<name>\p{Script=Han}{2,3}|\p{Script=Han}[\s　]+\p{Script=Han})(?:[（(][^（()）]{1,8}[）)])?$/u;
const isPerson = (text: string): boolean =>
	looksLikeName((person.exec(text)?.groups?.['name'] ?? '').replace(/[\s　]+/gu, ''));

export const kindNeighbourCues = {
	'row-of-a-list': { says: '和上下几行一样分成几格，是表格或名单的一行', here: ['in-rows'] },
	'writer-among-rows': {
		says: '写着单位和姓名，上面或下面也是名单的一行',
		here: ['in-rows', 'writer-from'],
		and: ({ previous, next }) => (previous !== null && isInRows(previous)) || (next !== null && isInRows(next)),
	},
	'sentence-under-rows': {
		says: '上面是一行行的表格或名单，这一行是一句话',
		here: ['ends-with-full-stop'],
		above: ['in-rows'],
	},
	'rows-after-text': {
		says: '上面一段说完了，下面是表格或名单的一行行，是另一篇的题目',
		here: ['over-rows', 'title-like'],
		and: ({ text, above, previous }) =>
			((above !== null && endsInFullStop(above)) || (previous !== null && isDayAlone(previous))) &&
			!partOfList.test(text),
	},
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
	'office-ends-a-notice': {
		says: '是通告末尾的单位，下面没有了或空得多',
		here: ['office-name', 'in-notice'],
		and: ({ next }) => next === null || isWideApart(next),
	},
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
	'day-below-signature': {
		says: '上面是落款，这一行是日期',
		here: ['day-alone'],
		and: ({ previous, next }) =>
			previous !== null &&
			previous.text.length <= 24 &&
			!isPaper(previous) &&
			previous.previous !== null &&
			(endsText(previous.previous) || isClosing(previous.previous)) &&
			(next === null || !isLong(next)),
	},
	'column-heading-over-text': {
		says: '像栏目名，下面没有标题，直接是正文或一行行的',
		here: ['column-heading'],
		and: ({ next }) =>
			next !== null && ((endsText(next) && !isTitleLike(next)) || endsWithWriter(next) || isInRows(next)),
	},
	'before-salutation': { says: '下面是信的称呼', below: ['salutation'] },
	'exclaims-under-buttons': {
		says: '上面是公众号的按钮，下面是正文',
		here: ['ends-with-exclamation'],
		previous: ['reader-row'],
		below: ['at-least-30'],
		and: ({ previous }) => !standsUnderTitle(previous),
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
	'writer-under-title': {
		says: '标题下面，单位和姓名连着写，像作者',
		here: ['writer-without-space'],
		and: (view) => isWriterUnderTitle(view) || isInBrackets(view),
	},
	'title-over-writer': {
		says: '下一行单位和姓名连着写，像作者',
		next: ['writer-without-space'],
		and: ({ next }) => next !== null && isWriterUnderTitle(next),
	},
	'item-among-items': {
		says: '和上面或下面一行开头的写法一样，像一条条列着的',
		here: ['item-sign'],
		and: ({ text, previous, next }) => {
			const sign = itemSignOf(text);
			return [previous, next].some((view) => view !== null && itemSignOf(view.head) === sign);
		},
	},
	'writer-over-text': {
		says: '上面是标题，下面是正文，这一行写着文字、摄影各是谁，像作者',
		here: ['credit-line', 'not-long'],
		previous: ['title-like'],
		below: ['at-least-30'],
		and: ({ text }) => /文[/／]|记者|通讯员/u.test(text),
	},
	'quoted-question-over-report': {
		says: '整行是一句引来的问话，下面有记者、读者、近日一类的话，是题目',
		here: ['quoted-whole', 'ends-with-exclamation'],
		below: ['at-least-30'],
		and: ({ text, above, below }) =>
			text.length >= shortestQuestion &&
			(above === null || !breaks(above)) &&
			below !== null &&
			reports.test(below.text.slice(0, reportReach)),
	},
	'numeral-alone': {
		says: '整行只有一个数字，上面一段说完了，是一节的题目',
		here: ['at-most-3', 'ends-without-stop'],
		above: ['ends-with-stop'],
		and: ({ text, below }) =>
			below !== null && !isPaper(below) && /^[（(]?(?:[一二三四五六七八九十]{1,2}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[）)]?$/u.test(text),
	},
	'person-under-title': {
		says: '标题下面，写着是哪里的人或什么身份，再是姓名，像作者',
		here: ['heading-like'],
		previous: ['title-like'],
		and: (view) =>
			view.text.length <= longestPerson &&
			view.below !== null &&
			(isLongEnough(view.below) || view.page.shape.wrapWidth !== null) &&
			isPerson(view.text),
	},
	'pen-name-under-title': {
		says: '标题下面，符号后面两三个字，像笔名',
		here: ['bulleted-name'],
		previous: ['title-like'],
		below: ['long'],
	},
	'wide-name-under-title': {
		says: '标题下面，分开排的两个字，像笔名',
		here: ['at-most-16'],
		previous: ['title-like'],
		and: ({ text, below, page }) =>
			isTwoSetWide(text) && below !== null && (below.text.length >= shortestText || page.shape.wrapWidth !== null),
	},
	'title-over-credit': {
		says: '上面是另一张图片的署名，下面是摄影署名，这一行短，是图片的题目',
		here: ['heading-like', 'under-9'],
		next: ['credit-line'],
		and: ({ text, previous }) =>
			previous !== null && (isCredit(previous) || isCreditAtEnd(previous)) && text.length <= longestPhotoTitle,
	},
	'arrow-over-credit': {
		says: '以▲▼等符号开头，下一行写明是谁摄的，像图片说明',
		here: ['picture-arrow', 'ends-with-full-stop'],
		and: ({ next }) => next !== null && (isCredit(next) || isCreditAtEnd(next)),
	},
	'arrow-among-arrows': {
		says: '和上面或下面的图片说明一样以指向图片的符号开头',
		here: ['picture-arrow', 'not-long', 'ends-without-stop'],
		and: ({ text, previous, next }) => pointsOtherwise(previous, text) || pointsOtherwise(next, text),
	},
	'short-sentence-between-texts': {
		says: '夹在长段之间的一句短话，像图片说明',
		here: ['short-sentence'],
		above: ['long', 'ends-with-stop'],
		below: ['long'],
		and: (view) => !speaks.test(view.text) && !isSentenceLikeOthers(view),
	},
	'office-over-notice-heading': {
		says: '是单位名称，下一行是任免名单、公告一类的题目',
		here: ['office-name'],
		next: ['at-most-16'],
		and: ({ next }) => next !== null && isNoticeLike(next),
	},
	'under-office-as-heading': {
		says: '上一行是单位名称，这一行是公告一类的题目',
		here: ['at-most-16'],
		previous: ['office-name'],
		and: isNoticeLike,
	},
	'after-kind-heading': { says: '上一行是“更正”“遗失声明”一类的题目', above: ['kind-heading'] },
} as const satisfies Record<string, ContextCue>;
