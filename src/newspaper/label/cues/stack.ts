/**
 * Title stacks: kicker, headline and deck stand one under the other, and each is known by the others. A stack is a run of
 * lines that look like headings; what it stands over and under, how many lines it has and what its lines say to one
 * another decide which line is which.
 */
import type { LineView, StackPlace, StackSide } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { closesLikeAnArticle, opensLikeALead } from './report.ts';
import { countSharedWords, many } from './shared-words.ts';
import { isOverLead } from './title-again.ts';
import { giving, showing } from './traits.ts';

const isHeading = showing('heading-like');
const isLong = showing('long');
const isStopped = showing('ends-with-stop');
const isDatelined = reads('dateline');
const isByline = reads('byline');
const isCredit = reads('credit');
const isBylineAlone = reads('byline-alone');
const isReader = showing('reader-signature');
const isLeadBox = showing('lead-box');

/** Further than this from a line its stack is not followed: lists and verses look like stacks without end. */
const farthest = 4;
/** So far up a heading with text between still tells something. */
export const farthestHeading = 14;

type Step = 'above' | 'below';

function sideOf(view: LineView, step: Step): StackSide {
	let at = view[step];
	let lines = 0;
	for (; at !== null && lines < farthest && isHeading(at); at = at[step]) lines++;
	return { lines, edge: at === null || isHeading(at) ? null : at };
}

/** The nearest heading above with text between, and how many lines up it is. */
function headingAbove({ above }: LineView): StackPlace['heading'] {
	if (above === null || isHeading(above)) return null;
	let at = above.above;
	for (let distance = 2; at !== null && distance <= farthestHeading; distance++, at = at.above)
		if (isHeading(at)) return { view: at, distance };
	return null;
}

/** By how many lines of the stack stand above a heading and below it, if the stack has three at most. */
const standing = [
	[giving('alone-in-stack'), giving('first-in-stack-of-two'), giving('first-in-stack-of-three')],
	[giving('second-in-stack-of-two'), giving('second-in-stack-of-three')],
	[giving('third-in-stack-of-three')],
];
const isOneOfMany = giving('in-stack-of-many');
const standsOverByline = giving('over-byline');
const standsOverDateline = giving('over-dateline');
const standsOverText = giving('over-text');
const standsOverLead = giving('over-lead');
const standsOverShortText = giving('over-short-text');
const standsUnderStop = giving('under-stop');
const standsUnderOpenText = giving('under-open-text');
const standsUnderByline = giving('under-byline');
const standsUnderCredit = giving('under-credit');
const standsUnderNothing = giving('under-nothing');
const standsNearHeading = giving('few-lines-under-heading');
const standsUnderNoHeading = giving('under-no-heading');
const isAlone = showing('alone-in-stack');
const topicChanges = giving('topic-changes');
const topicGoesOn = giving('topic-goes-on');

function giveEdges(view: LineView, over: LineView | null, under: LineView | null): void {
	if (over !== null) {
		if (isByline(over)) standsOverByline(view);
		if (isDatelined(over)) standsOverDateline(view);
		else if (isLong(over)) standsOverText(view);
		if (!isLong(over) && isStopped(over)) standsOverShortText(view);
	}
	if (under === null) standsUnderNothing(view);
	else {
		if (isByline(under)) standsUnderByline(view);
		if (isCredit(under)) standsUnderCredit(view);
		if (isStopped(under)) standsUnderStop(view);
		else if (!isByline(under) && !isCredit(under)) standsUnderOpenText(view);
	}
}

/** A rubric is no longer, and what is printed again nearer is a title given twice. */
const rubric = { shortest: 3, longest: 14, apart: 6 };

/** By the last two characters of short headings, how many end so: most on a page end in others than all the rest. */
const endings = new Uint32Array(256);
const endingOf = (text: string): number =>
	(text.charCodeAt(text.length - 1) * 31 + text.charCodeAt(text.length - 2)) & 255;

/** Finds the short headings that a page prints over several pieces: 应收尽收 刻不容缓 over each report from the wards. */
function markRepeated(headings: readonly LineView[]): void {
	const rubrics = headings.filter(({ text: { length } }) => length >= rubric.shortest && length <= rubric.longest);
	endings.fill(0);
	for (const { text } of rubrics) endings[endingOf(text)] = (endings[endingOf(text)] ?? 0) + 1;
	const seen = new Map<string, LineView>();
	for (const view of rubrics) {
		const { text, stack, index } = view;
		if (stack === null || endings[endingOf(text)] === 1) continue;
		const before = seen.get(text);
		seen.set(text, view);
		if (before === undefined || before.stack === null || index - before.index < rubric.apart) continue;
		stack.isRepeated = true;
		before.stack.isRepeated = true;
	}
}

/**
 * What gives the lines of a stack a trait by the words that the texts over and under it share; null if they say nothing. All
 * pieces of a themed page share some, and a stack stands mostly over a piece: so only on one line do they say that the
 * article goes on.
 * @param first the uppermost line
 */
function topicOf(
	first: LineView,
	{ lines, edge: over }: StackSide,
	{ edge: under }: StackSide,
): ((view: LineView) => void) | null {
	if (lines > 2 || over === null || under === null) return null;
	if (isByline(over) || isDatelined(over) || isCredit(over)) return null;
	if (!isLong(over) && over.page.shape.wrapWidth === null) return null;
	const shared = countSharedWords(under, over, isHeading);
	if (shared === 0) return topicChanges;
	return shared === many && isAlone(first) ? topicGoesOn : null;
}

/** Looks once at what each heading of a page stands between, and gives it the traits that the cues below ask for. */
export function placeStacks(views: readonly LineView[]): void {
	const headings = views.filter(isHeading);
	let giveTopic: ((view: LineView) => void) | null = null;
	for (const view of headings) {
		const above = sideOf(view, 'above');
		const below = sideOf(view, 'below');
		const heading = headingAbove(view);
		view.stack = { above, below, heading, isRepeated: false };
		(standing[above.lines]?.[below.lines] ?? isOneOfMany)(view);
		giveEdges(view, below.edge, above.edge);
		if (below.lines === 0 && below.edge !== null && isOverLead(view)) standsOverLead(view);
		if (above.lines === 0) giveTopic = topicOf(view, below, above);
		giveTopic?.(view);
		if (heading === null) standsUnderNoHeading(view);
		else if (heading.distance <= 4) standsNearHeading(view);
	}
	markRepeated(headings);
}

/** Asks of a heading what its stack is like. */
export const stack =
	(holds: (stack: StackPlace, view: LineView) => boolean): NonNullable<ContextCue['and']> =>
	(view) =>
		view.stack !== null && holds(view.stack, view);

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
	lower.line.gap <= lower.page.shape.usualGap &&
	isHeading(upper) &&
	isHeading(lower) &&
	upper.text.length <= foldedLine.longest &&
	lower.text.length <= foldedLine.longest &&
	Math.abs(upper.text.length - lower.text.length) <= foldedLine.apart;

/** Whether a line is one of three or four short ones alike: a headline set in one narrow column. */
function isFoldedThrice(view: LineView): boolean {
	if (view.text.length > foldedLine.longest) return false;
	let count = 1;
	for (let at = view; count <= 4 && folds(at.previous, at) && at.previous !== null; at = at.previous) count++;
	for (let at = view; count <= 4 && folds(at, at.next) && at.next !== null; at = at.next) count++;
	return count === 3 || count === 4;
}

/** A writer's name or a reader's, below the end of the text: a writer over a text stands below its title. */
const isSignature = (view: LineView): boolean =>
	(isBylineAlone(view) || isReader(view)) && view.above !== null && isStopped(view.above);

const here = ['heading-like'] as const;

export const stackCues = {
	'heading-alone': { says: '像标题，上下都不是标题', here: ['alone-in-stack'] },
	'first-of-two': { says: '两行标题中的上一行', here: ['first-in-stack-of-two'] },
	'second-of-two': { says: '两行标题中的下一行', here: ['second-in-stack-of-two'] },
	'first-of-three': { says: '三行标题中的第一行', here: ['first-in-stack-of-three'] },
	'second-of-three': { says: '三行标题中的第二行', here: ['second-in-stack-of-three'] },
	'third-of-three': { says: '三行标题中的第三行', here: ['third-in-stack-of-three'] },
	'among-many-short-lines': { says: '上下连着许多短行', here: ['in-stack-of-many'] },
	'stack-over-byline': { says: '这组标题下面是署名', here: ['over-byline'] },
	'stack-over-dateline': { says: '这组标题下面以电头开头', here: ['over-dateline'] },
	'stack-over-text': { says: '这组标题下面是长段', here: ['over-text'] },
	'stack-over-lead-box': {
		says: '这组标题下面是核心阅读一类的题头',
		here,
		and: stack(({ below: { edge } }) => edge !== null && isLeadBox(edge)),
	},
	'stack-over-short-text': { says: '这组标题下面是短句', here: ['over-short-text'] },
	'stack-under-stop': { says: '这组标题上面说完了', here: ['under-stop'] },
	'stack-under-open-text': { says: '这组标题上面没有说完', here: ['under-open-text'] },
	'stack-under-byline': { says: '这组标题上面是署名', here: ['under-byline'] },
	'stack-under-credit': { says: '这组标题上面是摄影署名', here: ['under-credit'] },
	'stack-at-the-top': { says: '这组标题上面没有别的', here: ['under-nothing'] },
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
	'under-event': { says: '上一行说一件事办成了', here, above: ['heading-like', 'ends-in-event'] },
	'under-saying': { says: '上一行以强调、指出一类的词收尾', here, above: ['heading-like', 'ends-in-saying'] },
	'over-predicate': { says: '下一行开头就是动词，没有主语', here, below: ['heading-like', 'begins-with-predicate'] },
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
	'heading-few-lines-above': { says: '上面几行还有一个标题', here: ['few-lines-under-heading'] },
	'heading-of-one-shape-above': {
		says: '和上面的小标题一样长短',
		here,
		and: stack(({ heading }, { text }) => heading !== null && Math.abs(heading.view.text.length - text.length) <= 2),
	},
	'folded-thrice': { says: '三四行一样短，像窄栏里折行的标题', here, and: isFoldedThrice },
	'heading-between-closing-and-lead': {
		says: '上一段像结尾，下一段像导语',
		here,
		above: ['ends-with-stop'],
		below: ['long'],
		and: ({ above, below }) => above !== null && below !== null && closesLikeAnArticle(above) && opensLikeALead(below),
	},
	'after-sign-off': { says: '上一段末尾在括号里署了名，文章到那里为止', here, above: ['sign-off'] },
	'after-signed-text': { says: '上一段末尾在括号里写了作者，简讯到那里为止', here, above: ['ends-with-writer'] },
	'stack-under-signature': {
		says: '上面是文末的署名，文章到那里为止',
		here,
		and: stack(({ above: { edge } }) => edge !== null && isSignature(edge)),
	},
	'printed-over-others': {
		says: '隔了许多行又印了一次，像栏目名',
		here,
		and: (view) => view.stack?.isRepeated === true,
	},
	'topic-changes': { says: '下面说的和上面没有相同的词', here: ['topic-changes'] },
	'topic-goes-on': { says: '下面说的和上面有好些相同的词', here: ['topic-goes-on'] },
	'no-heading-above': { says: '上面许多行没有标题', here: ['under-no-heading'] },
} as const satisfies Record<string, ContextCue>;
