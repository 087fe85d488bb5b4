/**
 * An article in short parts, and rows that are known by the rows beside them. 案情回放, 法院判决, 法官提醒; 电力抢修工, 环卫工: what heads
 * the first part stands right under the headline, as a headline stands under its kicker. It is known by the heading of the next
 * part, which is as short and stands alone.
 */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import { nextPiece } from './columns.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isHeading = showing('heading-like');
const isColumn = showing('column-of-pieces');
const namesColumn = showing('column-heading');
const headsNotice = showing('notice-heading');
const headsKind = showing('kind-heading');
const isDatelined = reads('dateline');
const isByline = reads('byline');
const endsLikeColumn = showing('names-a-column');
const endsOpen = showing('ends-without-stop');
const isFull = showing('full-width');
const isOverLead = showing('over-lead');
const appoints = showing('appoints');
const isVacancy = showing('vacancy-row');
const isContact = showing('contact-row');
const asksReader = showing('readers-question');
const isLong = showing('at-least-30');

/** A part's heading is no longer, and the headline over it is so much longer. */
const longestPart = 8;
const longer = 3;
const shortestTitle = 8;

/** Whether a heading stands alone over one part; a notice, a report and a signed piece have a headline of their own. */
const headsPart = (view: LineView): boolean =>
	isHeading(view) &&
	view.text.length <= longestPart &&
	view.stack?.below.lines === 0 &&
	view.below !== null &&
	!isByline(view.below) &&
	!isDatelined(view.below) &&
	!headsNotice(view) &&
	!headsKind(view);

/** Whether nothing stands over a heading but text that has ended, and a column's name at most. */
function beginsStack({ above }: LineView): boolean {
	if (above === null || !isHeading(above)) return above === null || !(isLong(above) && endsOpen(above));
	return above.stack?.above.lines === 0 && (namesColumn(above) || isColumn(above) || endsLikeColumn(above));
}

/** Whether a heading stands over the first of several short parts. */
function isOverParts(title: LineView): boolean {
	const { below: first, text } = title;
	if (first === null || isColumn(title) || namesColumn(title) || !headsPart(first)) return false;
	if (text.length < Math.max(shortestTitle, first.text.length + longer) || !beginsStack(title)) return false;
	if (first.below === null || !(isLong(first.below) || first.page.shape.wrapWidth !== null)) return false;
	const next = nextPiece(first);
	return next !== null && headsPart(next) && !isOverLead(next);
}
/** Whether a reader asks or complains right below a heading. */
const isOverQuestion = ({ below }: LineView): boolean => below !== null && asksReader(below);
/** An answer has at most so many lines. */
const longestAnswer = 4;
/** Whether a reader asks below a heading, and below the next one too. */
function isFirstOfQuestions(first: LineView): boolean {
	if (!isOverQuestion(first)) return false;
	let at = first.below?.below ?? null;
	for (let lines = 0; at !== null && lines < longestAnswer; lines++, at = at.below)
		if (isHeading(at)) return isOverQuestion(at);
	return false;
}
const isAny = (views: readonly (LineView | null)[], holds: (view: LineView) => boolean): boolean =>
	views.some((view) => view !== null && holds(view));

const here = ['heading-like'] as const;

export const partCues = {
	'title-over-short-parts': {
		says: '下面是第一部分的短小标题，再下面还有一样短的小标题',
		here,
		below: here,
		and: isOverParts,
	},
	'first-of-short-parts': {
		says: '上一行是题目，这一行短，下面还有一样短的小标题',
		here,
		above: here,
		and: ({ above }) => above !== null && isOverParts(above),
	},
	'first-after-colon': {
		says: '上一段以冒号结尾，这一行短，下面还有一样短的小标题',
		page: ['unwrapped'],
		here: ['heading-like'],
		above: ['ends-with-colon', 'at-least-30'],
		below: ['at-least-30'],
		and: (view) => {
			const second = nextPiece(view);
			return view.text.length <= longestPart && second !== null && second.text.length <= longestPart + longer;
		},
	},
	'column-of-questions': {
		says: '下面一篇篇都是读者反映、提问，这是栏目名',
		here,
		below: here,
		and: ({ text, below, stack }) =>
			stack?.above.lines === 0 && text.length <= longestPart + longer && below !== null && isFirstOfQuestions(below),
	},
	'appointment-under-order': {
		says: '写某人任某职，接着“决定任命：”',
		here: ['appoints'],
		above: ['ends-with-colon'],
	},
	'appointment-under-another': {
		says: '写某人任某职，上一行也是',
		here: ['appoints'],
		above: ['appoints'],
	},
	'appointment-among-others': {
		says: '和上一行或下一行一样写某人任某职',
		here: ['appoints'],
		and: ({ above, below }) => isAny([above, below], appoints),
	},
	'vacancy-among-rows': {
		says: '写招几名、待遇怎样，上面或下面也是这样的一行',
		here: ['vacancy-row'],
		and: ({ above, below }) => isAny([above, below], (view) => isVacancy(view) || isContact(view)),
	},
	'heads-vacancies': {
		says: '下面写招几名、待遇怎样，是招聘的题目',
		here,
		below: ['vacancy-row'],
		and: (view) => !isVacancy(view) && !isFull(view),
	},
	'couplet-over-attending': {
		says: '对仗的标题，上面还有标题，下一行写谁出席、祝贺、作报告',
		here: ['heading-like', 'two-phrases'],
		above: here,
		below: ['heading-like', 'ends-in-attending'],
	},
	'attending-under-couplet': {
		says: '写谁出席、祝贺、作报告，上一行是对仗的标题，再上面还有标题',
		here: ['heading-like', 'ends-in-attending'],
		above: ['heading-like', 'two-phrases'],
		and: ({ above }) => isAny([above?.above ?? null], isHeading),
	},
	'heads-questions': {
		says: '以问答、答疑一类的词收尾，下面是一问一答',
		here,
		below: ['asks-or-answers'],
		and: ({ text }) => /(?:问答|答问|答疑|[\p{Script=Han}]问|咨询)$/u.test(text),
	},
} as const satisfies Record<string, ContextCue>;

/** Rows of an advertisement or of a list of appointments: text, and the heading of nothing. */
export const serviceRows = [
	'appointment-under-order',
	'appointment-under-another',
	'appointment-among-others',
	'vacancy-among-rows',
] as const satisfies readonly (keyof typeof partCues)[];
