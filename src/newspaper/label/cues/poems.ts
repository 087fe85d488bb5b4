/** The verses of a poem: lines that only together show that they are verses, under a title or a poet that says so. */
import { looksLikeName } from '../../fields/names.ts';
import type { LineView } from '../../lines/line-view.ts';
import { give, showing } from './traits.ts';

const isPaper = showing('paper-line');
const isBrief = showing('at-most-19');
const isFullWidth = showing('full-width');
const isPoemTitle = showing('poem-mark');
const isShort = showing('at-most-16');
const isByline = showing('byline-alone');
const namesCapacity = showing('capacity-named');
const isNoteHead = showing('note-head');
const isColumnHeading = showing('column-heading');
const isListHeading = showing('list-heading');
const isBulletedName = showing('bulleted-name');
const isBulletedWriter = showing('bulleted-writer');

/** So many verses make a poem: under a title that says so, under the poet's name, under nothing of the kind. */
const leastVerses = { titled: 3, signed: 4, bare: 9 };
const numbers = '零一二三四五六七八九十';
const others =
	/[（(](?:外)?(?<inside>[一二两三四五六七八九十])[首章][）)]|[^第](?<behind>[二两三四五六七八九十])[题首章]$/u;

/** @returns how many poems have a title of their own below that of the piece, or 0 if the title does not say */
function titlesBelow(title: LineView | undefined): number {
	const { inside, behind } = (title === undefined ? null : others.exec(title.text))?.groups ?? {};
	const count = inside ?? behind;
	return count === undefined ? 0 : numbers.indexOf(count === '两' ? '二' : count);
}

/** How long a verse's title may be. */
const longestTitle = 8;
const endsInSign = /[，。！？；…,.!?;]$/u;

const standsApart = ({ line, page }: LineView): boolean => line.gap > page.shape.usualGap;

/**
 * @param count how many poems have a title of their own below that of the piece
 * @returns the lines likeliest to be these: with more space above than others, then the shortest, then where they cut the cycle most evenly, with lines between
 */
function verseTitles(verses: readonly LineView[], count: number): LineView[] {
	const chosen: LineView[] = [];
	const candidates = verses.filter(
		({ text }, i) => i > 1 && i < verses.length - 1 && text.length <= longestTitle && !endsInSign.test(text),
	);
	// Poems of one cycle are of much the same length.
	const from = verses[0]?.index ?? 0;
	const part = verses.length / (count + 1);
	const unevenness = ({ index }: LineView): number =>
		Math.abs((index - from) / part - Math.round((index - from) / part));
	// Where fewer stand apart than there are titles, the space is between stanzas.
	const gapsTell = candidates.filter(standsApart).length >= count;
	const byLikelihood = candidates.toSorted(
		(a, b) =>
			(gapsTell ? b.line.gap - a.line.gap : 0) || a.text.length - b.text.length || unevenness(a) - unevenness(b),
	);
	for (const candidate of byLikelihood) {
		if (chosen.length >= count) break;
		if (chosen.every(({ index }) => Math.abs(index - candidate.index) > 2)) chosen.push(candidate);
	}
	return chosen;
}

/**
 * The titles of a cycle that doesn't say how many poems it has: behind a blank line, if it has any, and as short as the
 * first title, amid longer verses. A stanza may begin with a short verse, but hardly with so short a one as a title of two or three characters.
 */
function titlesLikeFirst(verses: readonly LineView[]): LineView[] {
	const first = verses[0]?.text.length ?? 0;
	if (first > 4) return [];
	const hasGaps = verses.slice(1).some(standsApart);
	return verses.filter((view, i) => {
		const { text } = view;
		return (
			i > 2 &&
			(hasGaps ? standsApart(view) && text.length <= first + 1 : text.length === first) &&
			!endsInSign.test(text) &&
			[verses[i - 1], ...verses.slice(i + 1, i + 3)].every((it) => it === undefined || it.text.length > text.length)
		);
	});
}

/** Whether a line names the poet: ◎ 韦青禾, 韦青禾. */
const isPoet = (view: LineView | undefined): boolean =>
	view !== undefined && (isBulletedName(view) || (isByline(view) && !isRowOfNames(view)));
const isRowOfNames = (view: LineView): boolean => view.text.length > 12;

/** ○在易门, ○写给母亲. */
const bulletedTitle = /^(?<sign>[○●◎■□◆◇])[\s　]*\p{Script=Han}{1,9}$/u;
const signOf = ({ text }: LineView): string | undefined => bulletedTitle.exec(text)?.groups?.['sign'];
const none: ReadonlySet<LineView> = new Set();

/** @returns the lines that begin with one sign each, if there are several and not all are names of poets */
function bulletedTitles(lines: readonly LineView[]): ReadonlySet<LineView> {
	const bulleted = lines.filter((view) => signOf(view) !== undefined);
	const [first] = bulleted;
	if (first === undefined || bulleted.length < 2 || bulleted.every(isBulletedWriter)) return none;
	return bulleted.every((view) => signOf(view) === signOf(first)) ? new Set(bulleted) : none;
}

/**
 * @param bulleted the titles that begin with a sign
 * @returns where the verses begin: 标题 and the poet's name may be of the kind of verses too
 */
function startOfVerses(
	views: readonly LineView[],
	{ from, end, bulleted }: { from: number; end: number; bulleted: ReadonlySet<LineView> },
): { start: number; poet: number | null } {
	const first = views[from];
	if (first !== undefined && bulleted.has(first))
		return { start: from, poet: isPoet(views[from - 1]) ? from - 1 : null };
	if (isPoet(views[from - 1])) return { start: from, poet: from - 1 };
	for (const at of [from, from + 1, from + 2]) if (at < end && isPoet(views[at])) return { start: at + 1, poet: at };
	// 春耕（歌词）, 词：韦青禾 曲：陈远: the title stands above, and all of these are verses.
	if (views.slice(Math.max(0, from - 2), from).some(isPoemTitle)) return { start: from, poet: null };
	return { start: from + 1, poet: null };
}

/** No name is longer. */
const longestName = 5;
/** So long is no verse. */
const shortestText = 30;

/** @returns where the verses end: a title, and its writer, that stand apart over running text are the next piece's */
function endOverText(views: readonly LineView[], start: number, to: number): number {
	const below = views[to];
	// The next writer's name, set wide, may stand between: 老　秦.
	const isText = [below, views[to + 1]].find((view) => view !== undefined && view.text.length > longestName);
	if (isText === undefined || isText.text.length < shortestText) return to;
	const [writer, title] = [views[to - 1], views[to - 2]];
	if (isText === below && writer !== undefined && title !== undefined && isByline(writer) && title.index > start)
		return writer.text.length <= longestName ? to - 2 : to;
	for (const at of [to - 1, to - 2]) {
		const view = views[at];
		if (view !== undefined && at > start && view.line.gap > view.page.shape.usualGap) return at;
	}
	return to;
}

function markPoem(views: readonly LineView[], from: number, to: number, bulleted: ReadonlySet<LineView>): void {
	const { start, poet } = startOfVerses(views, { from, end: to, bulleted });
	// What stands last over the next writer's name is the title of the next piece.
	const end = poet !== null && isPoet(views[to]) ? to - 1 : endOverText(views, start, to);
	const title = views.slice(Math.max(0, from - 3), start).find(isPoemTitle);
	const isTold = title !== undefined || views.slice(from, end).some(isSung);
	const least = isTold ? leastVerses.titled : poet !== null ? leastVerses.signed : leastVerses.bare;
	if (end - start < least) return;
	const verses = views.slice(start, end);
	const count = titlesBelow(title);
	const isCycle = title !== undefined && (count === 0 ? title.text.includes('组诗') : !title.text.includes('外'));
	const titles = new Set(verseTitles(verses, isCycle ? count - 1 : count));
	if (isCycle && verses[0] !== undefined) titles.add(verses[0]);
	if (isCycle && count === 0) for (const view of titlesLikeFirst(verses)) titles.add(view);
	for (const view of verses) if (bulleted.has(view)) titles.add(view);
	const usualGap = Math.min(...verses.slice(1).map(({ line }) => line.gap));
	for (const view of verses) {
		give(view, titles.has(view) ? 'over-verses' : 'in-verses');
		if (view.line.gap > usualGap && view !== verses[0]) give(view, 'opens-stanza');
	}
	if (poet !== null) give(views[poet], 'poet');
	const above = views[(poet ?? start) - 1];
	const heading = title ?? (above !== undefined && isShort(above) ? above : undefined);
	if (heading?.index !== poet) give(heading, 'over-poem');
}

/** 男：柳江河水清又清，: who sings a song of two voices. */
const singer = /^(?:[男女合齐领众]|[男女][声方])[：:]/u;
const isSung = (view: LineView): boolean => singer.test(view.text) && isBrief(view);
/** 炊　烟: a title that is set wide amid verses, and no poet's name. */
const wideTitle = /^\p{Script=Han}(?:[\s　]+\p{Script=Han}){1,3}$/u;
const isWideTitle = (view: LineView): boolean =>
	wideTitle.test(view.text) && !isByline(view) && !looksLikeName(view.text.replace(/[\s　]+/gu, ''));

const verse =
	/^(?=.*\p{Script=Han})(?:(?:[男女合齐领众]|[男女][声方])[：:])?[\p{Script=Han}，。、？！；,.?!;“”‘’…—]{1,18}$/u;
/** A verse, or the poet below. */
const mayEndPoem = (view: LineView | null): boolean => isWritten(view) || (view !== null && isBulletedName(view));
/** 哎啰嘿 柳江水: a verse of two phrases beside others, and no row of names. */
const twoPhrases = /^\p{Script=Han}{2,9}[\s　]+\p{Script=Han}{2,9}$/u;
const refrain = /^[（(](?:副歌|主歌|重复|独唱|合唱|齐唱|领唱|男声|女声|间奏|念白)[）)]$/u;
const isSungBeside = (view: LineView): boolean =>
	(refrain.test(view.text) || (twoPhrases.test(view.text) && !isByline(view))) &&
	(isWritten(view.previous) || isWritten(view.next));
const isWritten = (view: LineView | null): boolean => view !== null && verse.test(view.text);
const isVerse = (view: LineView): boolean =>
	!isPaper(view) &&
	!isColumnHeading(view) &&
	!isListHeading(view) &&
	!namesCapacity(view) &&
	!isNoteHead(view) &&
	(isWritten(view) || isSungBeside(view) || (isWideTitle(view) && mayEndPoem(view.previous) && isWritten(view.next)));

/** Calls `take` for the stretches of lines on which a condition holds, if they are as many as make a poem. */
function eachStretch(
	lines: readonly LineView[],
	holds: (view: LineView) => boolean,
	take: (from: number, to: number) => void,
): void {
	for (let from = 0, at = 0; at <= lines.length; at++) {
		const view = lines[at];
		if (view !== undefined && holds(view)) continue;
		if (at - from >= leastVerses.titled) take(from, at);
		from = at + 1;
	}
}

/** Whether each poet of the page stands below a poem: the first one below verses, the last one over none, and none over a text. */
function areSignedBelow(views: readonly LineView[]): boolean {
	const poets = views.filter(isBulletedName);
	const [first, last] = [poets[0], poets.at(-1)];
	if (first === undefined || last === undefined || first.index < leastVerses.titled) return false;
	const above = views.slice(first.index - leastVerses.titled, first.index);
	const signsText = poets.some(({ next }) => next !== null && next.text.length >= shortestText);
	return above.every(isWritten) && !isWritten(last.next) && !signsText;
}

/** A short poem over its poet: its title is the first line, or the second, where the first is the column's name. */
function markSigned(views: readonly LineView[], from: number, to: number): void {
	const nearest = Math.min(...views.slice(from + 1, to).map(({ line }) => line.gap));
	const isApart = (view: LineView | undefined): boolean => view !== undefined && view.line.gap > nearest;
	const isColumn = isApart(views[from + 1]) && isApart(views[from + 2]);
	const title = isColumn ? from + 1 : from;
	const verses = views.slice(title + 1, to);
	if (verses.length < leastVerses.titled) return;
	give(views[title], 'over-poem');
	for (const [i, view] of verses.entries()) {
		give(view, 'in-verses');
		if (i > 0 && isApart(view)) give(view, 'opens-stanza');
	}
}

/** Gives the lines of each poem their traits; every line must be observed before. */
export function markVerses(views: readonly LineView[]): void {
	const signedBelow = areSignedBelow(views);
	// A line that was cut at a width is no verse, however short.
	eachStretch(
		views,
		(view) => isBrief(view) && !isFullWidth(view),
		(begin, end) => {
			const lines = views.slice(begin, end);
			const bulleted = bulletedTitles(lines);
			eachStretch(
				lines,
				(view) => isVerse(view) || bulleted.has(view),
				(from, to) => {
					const poet = views[begin + to];
					if (signedBelow && poet !== undefined && isBulletedName(poet)) markSigned(views, begin + from, begin + to);
					else markPoem(views, begin + from, begin + to, bulleted);
				},
			);
		},
	);
}
