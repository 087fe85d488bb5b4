/** What stands beside a photo in print: the text over its credit, the last line of a piece whose writer took photos as well. */
import { looksLikeName } from '../../fields/names.ts';
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isByline = reads('byline');
const isCredit = reads('credit');
const isHeading = showing('heading-like');
const endsText = showing('ends-with-full-stop');
const isWide = showing('wide-gap');
const isOfWriterAndPhoto = showing('writer-and-photo');
/** Further up than this no writer is looked for: time must grow linearly. */
const farthestWriter = 14;

/** Whether the nearest writer above took the photos as well. */
function writerTookPhotos(view: LineView): boolean {
	let at = view.previous;
	for (let i = 0; i < farthestWriter && at !== null; i++, at = at.previous)
		if (isByline(at)) return isOfWriterAndPhoto(at);
	return false;
}

/** So many lines a caption has at most where lines are cut. */
const longestCaption = 4;
const atWork = /正?在|忙着|图为/u;

/** Whether a paragraph begins here that says who is doing what, ends in a few lines, and stands over a credit. */
function isCutCaption({ line, page, previous, next, text }: LineView): boolean {
	const { paragraphIndent } = page.shape;
	if (line.indent !== paragraphIndent || previous === null || isHeading(previous)) return false;
	let said = text;
	let at = next;
	for (let lines = 2; at !== null && lines <= longestCaption; lines++, at = at.next) {
		if (paragraphIndent > 0 && at.line.indent === paragraphIndent) return false;
		said += at.text;
		if (endsText(at)) return at.next !== null && isCredit(at.next) && !isOfWriterAndPhoto(at.next) && atWork.test(said);
	}
	return false;
}

const fillsLine = showing('full-width');
const stops = showing('ends-with-stop');
const endsInCredit = reads('credit-at-end');
/** （物　宣）, （解答人：县法律援助中心　邹　敏）, （市中医院药膳科提供）; （续完）, （上）, （组诗） say something else. */
const signsInBrackets =
	/^[（(](?![\s　]*(?:[上中下]|[续全完待未略附组图外]|其[一二三]|[一二三四五六七八九十])|.*[图表完续篇集节])(?:\p{Script=Han}[\s　]*\p{Script=Han}(?:[\s　]*\p{Script=Han})?|(?:解答人?|答题|主讲|供稿|整理|作者|讲述人?|口述)[:：].{2,30}|[^，。：:]{3,20}(?:[局院科站办委会社部所中心]|公司)(?:提供|供稿)|(?!.*[的与和])[^，。：:\d]{2,14}(?:[局院科站办委会所校]|中心|公司|工会|支部))[）)]$/u;

/** 李海山（湖南长沙）. */
const named = /^(?<name>\p{Script=Han}{2,3})[（(]\p{Script=Han}{2,10}[）)]$/u;
const isTitleLike = showing('title-like');

export const photoNeighbourCues = {
	'caption-over-credit': {
		says: '上面说完了、空开一行，这一段独自在摄影署名上面，像图片说明',
		page: ['unwrapped'],
		here: ['wide-gap', 'ends-with-full-stop'],
		above: ['ends-with-stop'],
		next: ['credit-line'],
		and: ({ next }) => next !== null && !isOfWriterAndPhoto(next) && (next.next === null || isWide(next.next)),
	},
	'caption-cut-over-credit': {
		says: '整版硬换行，这一段只有几行，写谁在做什么，下面是摄影署名，像图片说明',
		page: ['hard-wrapped'],
		here: ['ends-without-stop'],
		and: isCutCaption,
	},
	'name-in-brackets': {
		says: '上一行说完了，这一行在括号里写着姓名',
		here: ['names-line', 'in-parentheses'],
		above: ['ends-with-stop'],
	},
	'caption-cut-in-two': {
		says: '整版硬换行，这一行排满了没有说完，下一行写完并署了摄影，像图片说明',
		page: ['hard-wrapped'],
		here: ['full-width', 'ends-without-stop'],
		next: ['credit-at-end'],
		and: ({ previous, next, text }) =>
			next !== null &&
			next.text.length <= text.length &&
			(previous === null || !fillsLine(previous) || stops(previous) || endsInCredit(previous)),
	},
	'word-in-brackets': {
		says: '上一行说完了，这一行在括号里只有两三个字，或写着由谁解答、提供，像署名',
		here: ['in-parentheses', 'not-long'],
		above: ['ends-with-stop'],
		and: ({ text }) => signsInBrackets.test(text),
	},
	'name-with-place': {
		says: '标题下面或一篇末尾，写着姓名，括号里是地方或单位，像作者',
		here: ['heading-like', 'at-most-16'],
		and: ({ text, above }) =>
			above !== null && (stops(above) || isTitleLike(above)) && looksLikeName(named.exec(text)?.groups?.['name'] ?? ''),
	},
	'ends-photo-story': {
		says: '作者兼拍了照片，文章末尾单独一行短话，像图片说明',
		here: ['heading-like', 'at-most-16', 'under-stop'],
		and: (view) => (view.next === null || isWide(view.next)) && writerTookPhotos(view),
	},
} as const satisfies Record<string, ContextCue>;
