/**
 * Title stacks: kicker, headline and deck stand one under the other, and each is known by the others. A stack is a run of
 * lines that look like headings; what it stands over and under, how many lines it has and what its lines say to one
 * another decide which line is which.
 */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isHeading = showing('heading-like');
const isLong = showing('long');
const isStopped = showing('ends-with-stop');
const isDatelined = reads('dateline');
const isByline = reads('byline');
const isCredit = reads('credit');

/** Further than this from a line its stack is not followed: lists and verses look like stacks without end. */
const farthest = 4;

type Step = 'above' | 'below';

/** How many lines of the stack stand on one side of a line, at most `farthest`. */
function linesOn(view: LineView, step: Step): number {
	let count = 0;
	for (let at = view[step]; at !== null && count < farthest && isHeading(at); at = at[step]) count++;
	return count;
}

/** The line that the stack stands over or under; null at the page's edge or where that is too far. */
function edgeOn(view: LineView, step: Step): LineView | null {
	let at = view[step];
	for (let i = 0; at !== null && i < farthest && isHeading(at); i++) at = at[step];
	return at === null || isHeading(at) ? null : at;
}

const stands =
	(above: number, below: number): NonNullable<ContextCue['and']> =>
	(view) =>
		linesOn(view, 'above') === above && linesOn(view, 'below') === below;

/** A stack of one to three lines, by what stands on one side of it. */
const edge =
	(step: Step, holds: (edge: LineView) => boolean): NonNullable<ContextCue['and']> =>
	(view) => {
		const at = edgeOn(view, step);
		return at !== null && holds(at);
	};

/** By how many characters one line is plainly longer than another. */
const plainly = 3;
const differs =
	(step: Step, isMore: (here: number, there: number) => boolean): NonNullable<ContextCue['and']> =>
	({ text, [step]: other }) =>
		other !== null && isMore(text.length, other.text.length);

/** How long a line of a folded headline may be, and by how much its lines may differ. */
const foldedLine = { longest: 10, apart: 3 };
const folds = (upper: LineView | null, lower: LineView | null): boolean =>
	upper !== null &&
	lower !== null &&
	lower.line.gap === 0 &&
	isHeading(upper) &&
	isHeading(lower) &&
	upper.text.length <= foldedLine.longest &&
	lower.text.length <= foldedLine.longest &&
	Math.abs(upper.text.length - lower.text.length) <= foldedLine.apart;

/** Whether a line is one of three or four short ones alike: a headline set in one narrow column. */
function isFoldedThrice(view: LineView): boolean {
	let count = 1;
	for (let at = view; folds(at.previous, at) && at.previous !== null; at = at.previous) count++;
	for (let at = view; folds(at, at.next) && at.next !== null; at = at.next) count++;
	return count === 3 || count === 4;
}

/** The nearest heading above with text between, within a few lines. */
function headingAbove(view: LineView, most: number): LineView | null {
	let at = view.above;
	for (let i = 0; at !== null && i < most; i++, at = at.above) if (isHeading(at)) return i === 0 ? null : at;
	return null;
}

const here = ['heading-like'] as const;

export const stackCues = {
	'heading-alone': { says: '像标题，上下都不是标题', here, and: stands(0, 0) },
	'first-of-two': { says: '两行标题中的上一行', here, and: stands(0, 1) },
	'second-of-two': { says: '两行标题中的下一行', here, and: stands(1, 0) },
	'first-of-three': { says: '三行标题中的第一行', here, and: stands(0, 2) },
	'second-of-three': { says: '三行标题中的第二行', here, and: stands(1, 1) },
	'third-of-three': { says: '三行标题中的第三行', here, and: stands(2, 0) },
	'among-many-short-lines': {
		says: '上下连着许多短行',
		here,
		and: (view) => linesOn(view, 'above') + linesOn(view, 'below') > 2,
	},
	'stack-over-byline': { says: '这组标题下面是署名', here, and: edge('below', isByline) },
	'stack-over-dateline': { says: '这组标题下面以电头开头', here, and: edge('below', isDatelined) },
	'stack-over-text': { says: '这组标题下面是长段', here, and: edge('below', (at) => isLong(at) && !isDatelined(at)) },
	'stack-over-short-text': {
		says: '这组标题下面是短句',
		here,
		and: edge('below', (at) => !isLong(at) && isStopped(at)),
	},
	'stack-under-stop': { says: '这组标题上面说完了', here, and: edge('above', isStopped) },
	'stack-under-open-text': {
		says: '这组标题上面没有说完',
		here,
		and: edge('above', (at) => !isStopped(at) && !isByline(at) && !isCredit(at)),
	},
	'stack-under-byline': { says: '这组标题上面是署名', here, and: edge('above', isByline) },
	'stack-under-credit': { says: '这组标题上面是摄影署名', here, and: edge('above', isCredit) },
	'stack-at-the-top': { says: '这组标题上面没有别的', here, and: (view) => edgeOn(view, 'above') === null },
	'longer-than-heading-below': {
		says: '比下一行标题长',
		here,
		below: here,
		and: differs('below', (a, b) => a >= b + plainly),
	},
	'shorter-than-heading-below': {
		says: '比下一行标题短',
		here,
		below: here,
		and: differs('below', (a, b) => a + plainly <= b),
	},
	'longer-than-heading-above': {
		says: '比上一行标题长',
		here,
		above: here,
		and: differs('above', (a, b) => a >= b + plainly),
	},
	'shorter-than-heading-above': {
		says: '比上一行标题短',
		here,
		above: here,
		and: differs('above', (a, b) => a + plainly <= b),
	},
	'over-couplet': { says: '下一行是对仗的标题', here, below: ['heading-like', 'two-phrases'] },
	'under-couplet': { says: '上一行是对仗的标题', here, above: ['heading-like', 'two-phrases'] },
	'over-comma-clause': { says: '下一行标题中间有逗号', here, below: ['heading-like', 'holds-a-comma'] },
	'under-comma-clause': { says: '上一行标题中间有逗号', here, above: ['heading-like', 'holds-a-comma'] },
	'over-column-in-brackets': { says: '下一行标题带着（栏目名）', here, below: ['column-in-brackets'] },
	'under-column-in-brackets': { says: '上一行标题带着（栏目名）', here, above: ['column-in-brackets'] },
	'under-closing-dash': { says: '上一行以破折号收尾', here, above: ['ends-with-dash'] },
	'over-short-heading': { says: '下一行标题不到九个字', here, below: ['heading-like', 'under-9'] },
	'under-short-heading': { says: '上一行标题不到九个字', here, above: ['heading-like', 'under-9'] },
	'heading-fills-the-line': { says: '像标题，排满了一行', here: ['heading-like', 'full-width'] },
	'under-full-heading': { says: '上一行标题排满了', previous: ['heading-like', 'full-width'] },
	'between-long-texts': { says: '上下都是长段', here, above: ['long'], below: ['long'] },
	'heading-few-lines-above': {
		says: '上面几行还有一个标题',
		here,
		and: (view) => headingAbove(view, 4) !== null,
	},
	'heading-of-one-shape-above': {
		says: '和上面的小标题一样长短',
		here,
		and: (view) => {
			const other = headingAbove(view, 14);
			return other !== null && Math.abs(other.text.length - view.text.length) <= 2;
		},
	},
	'folded-thrice': { says: '三四行一样短，像窄栏里折行的标题', here, and: isFoldedThrice },
	'heading-over-lead': { says: '下一段像导语，写了时间', here, below: ['opens-like-a-lead'] },
	'heading-under-closing': { says: '上一段像结尾，写了下一步', here, above: ['closes-like-an-article'] },
	'heading-between-closing-and-lead': {
		says: '上一段像结尾，下一段像导语',
		here,
		above: ['closes-like-an-article'],
		below: ['opens-like-a-lead'],
	},
	'no-heading-above': { says: '上面许多行没有标题', here, and: (view) => headingAbove(view, 14) === null },
} as const satisfies Record<string, ContextCue>;
