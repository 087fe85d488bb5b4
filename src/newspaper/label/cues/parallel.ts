/** Headings in one form: what stands over one part of an article is worded or measured as what stands over the next. */
import type { LineView } from '../../lines/line-view.ts';
import type { ContextCue } from './context.ts';
import { isFullName } from '../../fields/names.ts';
import { farthestHeading, stack } from './stack.ts';
import { showing } from './traits.ts';

const isHeading = showing('heading-like');
/** So long is the text under a heading at least. */
const shortestText = 20;
const isText = ({ text }: LineView): boolean => text.length >= shortestText;
const isShortSentence = showing('short-sentence');
const isQuoted = showing('quoted-whole');

/** Signs that set one of a row of parallel headings apart: 王小五——, 老街村：, ●采茶忙. */
const rowSign = /[—：:”」』⑴-⒇①-⑳]$|^[●■◆▲□◎]/u;
const signOf = ({ text }: LineView): string | undefined => rowSign.exec(text)?.[0];

/** How long the upper line of such a stack may be if no sign tells it: 科技赋能 over 让传统茶业“智”起来. */
const longestUpper = 9;

/** The upper and the lower line of a stack of two; null of any other. */
type Stack = { upper: LineView; lower: LineView };

function stackOf(view: LineView | null): Stack | null {
	const place = view?.stack ?? null;
	if (view === null || place === null || place.above.lines + place.below.lines !== 1) return null;
	const [upper, lower] = place.above.lines === 1 ? [view.above, view] : [view, view.below];
	return upper === null || lower === null ? null : { upper, lower };
}

/** Whether two stacks show the same sign, or none and their lines are as long as one another. */
function areOfOneShape(one: Stack, other: Stack): boolean {
	const sign = signOf(one.upper);
	if (sign !== signOf(other.upper)) return false;
	return (
		sign !== undefined ||
		(one.upper.text.length <= longestUpper &&
			one.upper.text.length === other.upper.text.length &&
			one.lower.text.length === other.lower.text.length)
	);
}

/** The stack that stands below another with text between. */
function stackBelow({ lower }: Stack): Stack | null {
	let at = lower.below;
	for (let i = 1; at !== null && i <= farthestHeading; i++, at = at.below)
		if (i > 1 && isHeading(at)) return stackOf(at);
	return null;
}

/** Whether a stack of two lines is like the one above it or below it: headings in twin form. */
const isOfOneShape = stack((_, view) => {
	const here = stackOf(view);
	if (here === null) return false;
	const above = stackOf(here.upper.stack?.heading?.view ?? null);
	if (above !== null && areOfOneShape(here, above)) return true;
	const below = stackBelow(here);
	return below !== null && areOfOneShape(here, below);
});

/** Whether a line like this one, over a long text too, stands a few lines above or below. */
function hasItsLike(view: LineView, isLike: (other: LineView) => boolean): boolean {
	for (const step of ['above', 'below'] as const) {
		let at = view[step];
		for (let i = 1; at !== null && i <= farthestHeading; i++, at = at[step])
			if (i > 1 && isLike(at) && at.below !== null && isText(at.below)) return true;
	}
	return false;
}

/** Whether a short sentence between texts has its like, as long to a character: 讲好红色故事。, 建好红色阵地。 */
export const isSentenceLikeOthers = (view: LineView): boolean =>
	view.below !== null &&
	isText(view.below) &&
	hasItsLike(view, (other) => isShortSentence(other) && other.text.length === view.text.length);

const isSigned = showing('ends-with-writer');
/** Whether a heading stands alone under a text that nobody has signed: it may be one of an article's. */
const standsInText = ({ stack, above }: LineView): boolean =>
	stack !== null && stack.above.lines + stack.below.lines === 0 && (above === null || !isSigned(above));
/** 我县…, 我市…: headlines of one page begin so. */
const common = /^[我全本县市区省]/u;
/** 21时10分 转移, 12日23时 坚守, 23:08 “让开，让开！” */
const ofTime = /^(?:\d{1,2}月)?(?:\d{1,2}日)?\d{1,2}(?:时(?:\d{1,2}分|许)?|[:：点]\d{2}分?)[\s　]*\D/u;
/** 一双解放鞋 and 一把老锄头, 防溺水关 and 防交通事故关. */
function areWordedAlike({ text }: LineView, other: LineView): boolean {
	if (common.test(text)) return false;
	if (ofTime.test(text) && ofTime.test(other.text)) return true;
	const beginsAlike = text.startsWith(other.text.charAt(0));
	const endsAlike = text.endsWith(other.text.slice(-1));
	return text.length === other.text.length ? beginsAlike || endsAlike : beginsAlike && endsAlike;
}

/** 转移：“先把老人背出来！”, 抢险：“人在堤在”. */
const label = /^(?<label>\p{Script=Han}{2,3})[：:]./u;
/** 太和乡：, 赵有禄：: the label of a brief, or of somebody's portrait. */
const ofPiece = /[镇乡村县市区街道局校]$/u;
/** @returns what a heading's part is about; empty without a label, or if it says where or who */
function labelOf({ text }: LineView): string {
	const found = label.exec(text)?.groups?.['label'] ?? '';
	return ofPiece.test(found) || isFullName(found) ? '' : found;
}
/** Whether both have a label, as long as one another; 记者：… again and again is an interview. */
function areLabelledAlike(view: LineView, other: LineView): boolean {
	const [one, two] = [labelOf(view), labelOf(other)];
	return one !== '' && one.length === two.length && one !== two;
}

/** By so many characters a headline is longer than the name of the column over it. */
const plainlyLonger = 3;

export const parallelCues = {
	'stack-of-one-shape': {
		says: '和上面或下面一组两行的小标题写法一样',
		here: ['heading-like'],
		and: isOfOneShape,
	},
	'stack-of-two-unlike': {
		says: '两行标题夹在说完的一段和长段之间，别处没有写法一样的，不像小标题',
		page: ['unwrapped'],
		here: ['heading-like', 'under-stop', 'over-text'],
		and: (view) => (stackOf(view)?.upper.text.length ?? 0) > longestUpper && !isOfOneShape(view),
	},
	'short-over-longer': {
		says: '上一篇说完了，这一行短，下面的标题长得多，像栏目名',
		page: ['unwrapped'],
		here: ['first-in-stack-of-two', 'under-stop', 'under-9'],
		below: ['heading-like'],
		and: (view) =>
			view.below !== null && view.below.text.length >= view.text.length + plainlyLonger && !isOfOneShape(view),
	},
	'under-short-name': {
		says: '上一行短得多，再上面一篇说完了，这一行像标题',
		page: ['unwrapped'],
		here: ['second-in-stack-of-two', 'under-stop'],
		above: ['heading-like', 'under-9'],
		and: (view) =>
			view.above !== null && view.text.length >= view.above.text.length + plainlyLonger && !isOfOneShape(view),
	},
	'worded-like-another': {
		says: '和上面或下面一个小标题字数一样，用着同样的字',
		here: ['heading-like', 'at-most-16'],
		below: ['at-least-30'],
		and: (view) =>
			standsInText(view) &&
			hasItsLike(view, (other) => isHeading(other) && standsInText(other) && areWordedAlike(view, other)),
	},
	'labelled-like-others': {
		says: '两三个字加冒号开头，上面或下面也有这样一个小标题',
		here: ['heading-like', 'colon-inside'],
		below: ['at-least-30'],
		and: (view) =>
			standsInText(view) &&
			labelOf(view) !== '' &&
			hasItsLike(view, (other) => isHeading(other) && areLabelledAlike(view, other)),
	},
	'sentence-like-others': {
		says: '一句短话夹在长段之间，和另一句一样长短，像小标题',
		here: ['short-sentence', 'at-most-16'],
		above: ['at-least-30'],
		and: isSentenceLikeOthers,
	},
	'quoted-like-others': {
		says: '一句引语夹在长段之间，别处还有这样的一句，像小标题',
		here: ['quoted-whole', 'not-long'],
		below: ['at-least-30'],
		and: (view) => hasItsLike(view, isQuoted),
	},
} as const satisfies Record<string, ContextCue>;
