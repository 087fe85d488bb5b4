/**
 * Lines that only together show what they are: the rows of a list or table, the verses of a poem, a note above its
 * sign-off, the lines of a notice. Found once a page, from what each line shows, before the cues of context are asked.
 */
import type { LineView } from '../../lines/line-view.ts';
import type { LineSetting } from '../../model.ts';
import { hasAnyBit, setBit } from './bits.ts';
import { markPhotoRuns } from './photo-runs.ts';
import { markVerses } from './poems.ts';
import { markTitleLists } from './title-lists.ts';
import { give, placeOf, showing, shownWords } from './traits.ts';

const isProgramme = showing('programme-row');
const isListRow = showing('list-row');
const isListedTitle = showing('listed-title');
const isPaper = showing('paper-line');
const isShort = showing('at-most-16');
const stops = showing('ends-with-stop');
const isNoteSignOff = showing('note-sign-off');
const isNoticeHeading = showing('notice-heading');
const isKindHeading = showing('kind-heading');
/** 喜报！这些家庭入选名单 is a post's title. */
const callsOut = showing('calls-out');
const isDateline = showing('dateline');
const isDisclaimer = showing('copyright-notice');
const isDay = showing('day-alone');
const isFull = showing('full-width');
const isReaderRow = showing('reader-row');
const isContact = showing('contact-row');
const namesCapacity = showing('capacity-named');
const isInParentheses = showing('in-parentheses');

const isInVerses = showing('in-verses');
const isInRows = showing('in-rows');
const opensStanza = showing('opens-stanza');

/** @returns how a line is set if it is a paragraph, or null for running text; the page's lines must be observed */
export function settingOf(view: LineView): LineSetting | null {
	if (isInVerses(view)) return opensStanza(view) ? 'stanza' : 'verse';
	return isInRows(view) ? 'row' : null;
}

const isRow = (view: LineView): boolean =>
	isProgramme(view) ||
	(isListRow(view) && !isPaper(view) && !isListedTitle(view) && !isReaderRow(view) && !isContact(view));
/** 一等奖（3名）, 柳江综合频道: what may stand alone over rows. */
const mayHead = (view: LineView | undefined): boolean =>
	view !== undefined &&
	isShort(view) &&
	!stops(view) &&
	!isPaper(view) &&
	!isReaderRow(view) &&
	!isInParentheses(view) &&
	!isNoticeHeading(view) &&
	!isKindHeading(view);

/** So many rows make a list. */
const leastRows = 3;
/** Rows that begin with a time of day are known by less. */
const leastTimes = 2;

/** @returns where the rows that begin at a line end: rows, and single short headings that rows follow */
function endOfRows(views: readonly LineView[], from: number): { end: number; rows: number } {
	let rows = 0;
	let at = from;
	for (;;) {
		const view = views[at];
		const next = views[at + 1];
		if (view === undefined) break;
		if (isRow(view)) {
			rows++;
			at++;
		} else if (mayHead(view) && next !== undefined && isRow(next)) at++;
		else break;
	}
	return { end: at, rows };
}

const isListHeading = showing('list-heading');
const isLong = showing('long');
const isOffice = showing('office-name');
const isClosing = showing('closing-phrase');
const breaksOff = showing('breaks-off');

/** Whether a line below the heading of a list can be one of it: short, and over no report's text. */
function mayBeListed(view: LineView): boolean {
	const { next } = view;
	return (
		view.text.length <= 45 &&
		!stops(view) &&
		!breaksOff(view) &&
		!isPaper(view) &&
		!isReaderRow(view) &&
		!isContact(view) &&
		!isOffice(view) &&
		!isDay(view) &&
		!isClosing(view) &&
		!isInParentheses(view) &&
		!namesCapacity(view) &&
		!isNoticeHeading(view) &&
		!isKindHeading(view) &&
		(next === null || !(isLong(next) || isDateline(next) || stops(next) || namesCapacity(next)))
	);
}

/** Under 获奖名单 or 光荣榜 a line is a row by itself, also of one cell; a remark in brackets may stand between. */
function markLists(views: readonly LineView[]): void {
	let inList = false;
	for (const view of views) {
		if (isListHeading(view)) inList = true;
		else if (!inList) continue;
		else if (mayBeListed(view) && !standsApart(view)) {
			give(view, isRow(view) || !headsARow(view) ? 'in-rows' : 'over-rows');
		} else if (!isInParentheses(view)) inList = false;
	}
}
/** More space above than lines have, over no row and none itself: what stands there is no more of the list. */
const standsApart = (view: LineView): boolean =>
	view.line.gap > view.page.shape.usualGap && !isRow(view) && !headsARow(view);
const headsARow = ({ next }: LineView): boolean => next !== null && isRow(next);

function markRows(views: readonly LineView[]): void {
	let at = 0;
	for (const view of views) {
		if (view.index < at || !isRow(view)) continue;
		const { end, rows } = endOfRows(views, view.index);
		at = Math.max(end, view.index + 1);
		const least = isProgramme(view) ? leastTimes : leastRows;
		if (rows < least || rows * 2 <= end - view.index) continue;
		for (let i = view.index; i < end; i++) {
			const line = views[i];
			give(line, line !== undefined && isRow(line) ? 'in-rows' : 'over-rows');
		}
		if (mayHead(views[view.index - 1])) give(views[view.index - 1], 'over-rows');
	}
}

/** The note above a line ——编者: the line over it, and those over that which it goes on from. */
function markNotes(views: readonly LineView[]): void {
	for (const view of views) {
		if (!isNoteSignOff(view)) continue;
		for (let i = view.index - 1; i >= 0 && view.index - i < 12; i--) {
			const line = views[i];
			if (line === undefined || line.text.length < 12) break;
			give(line, 'in-note');
			const above = views[i - 1];
			if (above === undefined || stops(above) || !isFull(above)) break;
		}
	}
}

const isWideApart = showing('wide-gap');
const isTitleLike = showing('title-like');
const isNumbered = showing('numbered-heading');
/** Whether a line below a notice stands apart and is a title: no item, office, day or telephone of the notice. */
const beginsAnother = (view: LineView): boolean =>
	isWideApart(view) &&
	isTitleLike(view) &&
	isFollowedByText(view) &&
	!(isNumbered(view) || isContact(view) || isOffice(view) || isDay(view) || isRow(view) || isClosing(view));
const isFollowedByText = ({ next }: LineView): boolean =>
	next !== null && (next.text.length >= 30 || isTitleLike(next));

/** Whether an office signs what has ended above it, with no day, telephone or other office below. */
const isLastSigner = ({ previous, next }: LineView): boolean =>
	previous !== null &&
	stops(previous) &&
	next !== null &&
	isTitleLike(next) &&
	!(isDay(next) || isOffice(next) || isContact(next));

/** A notice goes on from its heading to its date or the office that signs it without one, to the next heading of the kind, or to a report. */
function markNotices(views: readonly LineView[]): void {
	let inside = false;
	for (const view of views) {
		if (isDateline(view) || isReaderRow(view) || isDisclaimer(view) || beginsAnother(view)) inside = false;
		if (isKindHeading(view) || (isNoticeHeading(view) && !callsOut(view))) inside = true;
		else if (inside) give(view, 'in-notice');
		if (isDay(view) || (isOffice(view) && isLastSigner(view))) inside = false;
	}
}

const isAddressed = showing('office-addressed');

/**
 * Offices one under the other: over a day they have signed what stands above, over one with a colon the letter or
 * telegram below is to them all. The place it is sent to may stand over them.
 */
function markOffices(views: readonly LineView[]): void {
	let from = 0;
	for (const view of views) {
		if (isOffice(view)) continue;
		const under = views.slice(from, view.index);
		from = view.index + 1;
		if (under.length === 0 && !isAddressed(view)) continue;
		if (isDay(view)) for (const line of [...under, view]) give(line, 'among-offices');
		const below = views[view.index + 1];
		if (!isAddressed(view) || (under.length === 0 && (below === undefined || !isLong(below)))) continue;
		for (const line of [...under, view]) give(line, 'among-offices');
		const place = views[view.index - under.length - 1];
		if (under.length > 0 && place !== undefined && place.text.length <= 5 && !stops(place))
			give(place, 'among-offices');
	}
}

const breaksOffInText = showing('breaks-mid-sentence');
const couldBeHeading = showing('heading-like');
const afterABreak = placeOf('after-a-break');

/** A text that breaks off right over a heading or a report's opening goes on further down, where nothing else says so. */
function markBreaks(views: readonly LineView[]): void {
	if (views[0]?.page.shape.wrapWidth !== null) return;
	let isOpen = false;
	for (const view of views) {
		if (isOpen) setBit(view.page.bits, view.at, afterABreak);
		const above = views[view.index - 1];
		if (above !== undefined && breaksOffInText(above) && (couldBeHeading(view) || isDateline(view))) isOpen = true;
	}
}

/** What stands round a post and round no printed page. */
const postRow =
	/点击.{0,16}(?:蓝字|关注)|^关注我们|往期(?:推荐|回顾|精彩)|阅读原文|点[个下]?“?(?:赞|在看|分享|收藏)|[\s　]发表于|^喜欢此内容|微信扫一扫|预览时标签|(?:[初终复一二三]审|监制|审核|责编|编辑|来源|编审|总监制|签发)[\s　]*[丨|｜]|^(?:[一初]审|监制|审核)[:：]|^原创[\s　]/u;
const isPostRow = ({ text }: LineView): boolean => text.length <= 40 && postRow.test(text);
/** So many rows of its own make a page a post. */
const leastPostRows = 2;

/** A post is one piece: what looks like a heading further down in it is no headline. */
function markPost(views: readonly LineView[]): void {
	if (views.filter((view) => isReaderRow(view) && isPostRow(view)).length < leastPostRows) return;
	let isUnder = false;
	let isBelow = false;
	for (const view of views) {
		if (isBelow && isHeading(view)) give(view, 'heading-down-a-post');
		if (isHeading(view)) isUnder = true;
		else isBelow ||= isUnder;
	}
}

/** 往期推荐, 更多精彩: what a post lists other posts under. */
const recommending =
	/(?:往期|精彩|热门|更多|猜你|为你|相关)(?:推荐|回顾|精彩|内容|文章|喜欢|阅读|热文)|推荐阅读|延伸阅读/u;
const recommends = ({ text }: LineView): boolean => text.length <= 14 && recommending.test(text);
const isCreditLine = showing('credit-line');
const isWriterAndPhoto = showing('writer-and-photo');
const isPhotoCredit = (view: LineView): boolean => isCreditLine(view) || isWriterAndPhoto(view);
const isHeading = showing('heading-like');

/** Other posts that a post lists at its end: short lines without a stop, one under the other. */
function markRecommended(views: readonly LineView[]): void {
	let isListed = false;
	for (const view of views) {
		isListed &&= view.text.length <= 40 && !endsInFullStop(view);
		if (isListed) give(view, 'listed-under-recommendations');
		isListed ||= recommends(view);
	}
}
const endsInFullStop = showing('ends-with-full-stop');

const announcements = new Int32Array(shownWords);
for (const name of ['list-heading', 'notice-heading', 'kind-heading', 'note-sign-off'] as const)
	setBit(announcements, 0, placeOf(name));
const officeLines = new Int32Array(shownWords);
for (const name of ['office-name', 'office-addressed'] as const) setBit(officeLines, 0, placeOf(name));
const namesAnOffice = ({ page, at }: LineView): boolean => hasAnyBit(page.bits, at, officeLines);
/** Whether a line is a heading or sign-off by which a list, a notice or a note is known; most pages have none. */
const announces = ({ page, at }: LineView): boolean => hasAnyBit(page.bits, at, announcements);

/** Gives the lines of each block its trait; every line must be observed before. */
export function markBlocks(views: readonly LineView[]): void {
	markTitleLists(views);
	markRows(views);
	markVerses(views);
	markBreaks(views);
	if (views.some(namesAnOffice)) markOffices(views);
	if (views.some(isReaderRow)) {
		markPost(views);
		markRecommended(views);
	}
	if (views.some(isPhotoCredit)) markPhotoRuns(views);
	if (!views.some(announces)) return;
	markLists(views);
	markNotes(views);
	markNotices(views);
}
