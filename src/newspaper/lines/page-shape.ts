/** What a whole page shows of how its text was extracted: the measure that single lines are held against. */
import { CharacterSet } from './character-set.ts';
import type { Line } from '../model.ts';

export type PageShape = {
	/** Blank lines that usually stand between two lines. */
	usualGap: number;
	/** The width at which lines were cut, in half ems, or null if paragraphs stand on one line each. */
	wrapWidth: number | null;
	/** The width that most lines of such a page have exactly; 0 on others. */
	columnWidth: number;
	/** Whether figures, letters and half-width punctuation were set as wide as Han characters. */
	setsAllFull: boolean;
	/** The indent of a paragraph's first line, in code units, or 0 if the page doesn't indent. */
	paragraphIndent: number;
	/** Whether paragraphs end in a stop as they should; if text recognition lost many, a missing one says little. */
	keepsStops: boolean;
};

/** Looking further into a line than this adds nothing: no column is set so wide. */
const widestColumn = 200;

/** @returns the width of a line as set, its indent included, in half ems: a Han character takes two, a letter one */
export function widthOf({ text, indent }: Line): number {
	let width = indent;
	for (let i = 0; i < Math.min(text.length, widestColumn); i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2;
	return width;
}
/** The same where figures and letters take a whole em as well. */
const widthSetFull = ({ text, indent }: Line): number => indent + 2 * text.length;

const widthOn = (line: Line, { setsAllFull }: PageShape): number => (setsAllFull ? widthSetFull(line) : widthOf(line));

/** Whether a line reaches the width at which the page's lines were cut. */
export const isFull = (line: Line, shape: PageShape): boolean =>
	shape.wrapWidth !== null && widthOn(line, shape) >= shape.wrapWidth - 6;

/** Whether a line takes the whole width of its column, to the character. */
export const isColumnWide = (line: Line, shape: PageShape): boolean =>
	shape.wrapWidth !== null && widthOn(line, shape) >= shape.columnWidth - (shape.setsAllFull ? 0 : 1);

/** @returns the gap at the middle of the sorted gaps between lines; 0 where none are */
function medianGap(lines: readonly Line[]): number {
	const first = lines[1]?.gap ?? 0;
	if (lines.every(({ gap }, i) => i === 0 || gap === first)) return first;
	const gaps = Int32Array.from(lines, ({ gap }) => gap).subarray(1);
	return gaps.sort()[gaps.length >> 1] ?? 0;
}

/** @returns whether a line stands as near to the one above it as lines of the page do, or nearer */
function nearness(lines: readonly Line[]): (line: Line | undefined) => boolean {
	const usual = medianGap(lines);
	return (line) => line !== undefined && line.gap <= usual;
}

/** @returns the commonest value above 0 that at least one in `share` of the list has, or 0 */
function commonest(values: number[], share: number): number {
	if (values.every((value) => value === 0)) return 0;
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best = 0;
	let most = 0;
	for (const [value, count] of counts) {
		if (value === 0 || count * share < values.length || count <= most) continue;
		best = value;
		most = count;
	}
	return best;
}

const isStop = new CharacterSet('。！？；…!?;.');
/** A sentence's end, or the credit that ends a caption. */
const closed = /[。！？；…!?;.][”’」』"）)】\]\d①-⑳]*$|摄[）)]?$|摄影.{2,8}$/u;

/** Whether a text ends so. */
const isClosed = (text: string): boolean => isStop.ends(text) || closed.test(text.slice(-20));

/** A line as wide as this was not cut at a column's width. */
const tooWide = widestColumn - 12;
/** The share of lines that the width at which lines were cut is looked for in; headings in large type may pass it. */
const most = 0.97;

/** Whether so many lines are paragraphs on one line that the page has no width; found without measuring the others. */
function hasParagraphsOnOneLine(lines: readonly Line[]): boolean {
	let left = lines.length - Math.floor(lines.length * most);
	for (const line of lines) {
		const { length } = line.text;
		// A character takes one or two half ems.
		const isTooWide = length >= tooWide || (2 * length + line.indent >= tooWide && widthOf(line) >= tooWide);
		if (isTooWide && --left === 0) return true;
	}
	return false;
}

const reaches = (width: number | undefined, widest: number): boolean =>
	width !== undefined && Math.abs(width - widest) <= 6;

/** No column of text is set so narrow that a line takes no more than this, unless most of its lines are full. */
const widestVerse = 40;

/**
 * Lines of a narrow column: most are of one width to the character, or two spaces short of it where two wide ones indent
 * them, and break off with the rest right below.
 */
function areJustified(lines: readonly Line[], widths: readonly number[], widest: number): boolean {
	if (widest < narrowest) return false;
	const isNear = nearness(lines);
	const full = lines.filter((_, i) => reaches(widths[i], widest));
	const broken = lines.filter((line, i) => reaches(widths[i], widest) && isNear(lines[i + 1]) && !isClosed(line.text));
	const { value } = peakOf(widths.filter((width) => reaches(width, widest)));
	const justified = widths.filter((width) => width <= value && width >= value - 2).length;
	return broken.length >= leastJustified && broken.length * 4 >= full.length * 3 && justified * 5 >= full.length * 3;
}
const leastJustified = 6;
/** No column is narrower than ten characters. */
const narrowest = 20;

/** A mark that divides a line, at neither of its ends. */
const dividing = /^.[^，。、；？！“”,;?!]*[，。、；？！“”,;?!]+[^，。、；？！“”,;?!]/u;

/** Running text has a mark every ten characters or so, and most of its lines one inside, wherever they were cut; verses end where a mark would stand. */
function areUndivided(full: readonly Line[]): boolean {
	return full.filter(({ text }) => dividing.test(text)).length * 4 < full.length;
}

/**
 * Verses crowd under a width as well. But few lines of a poem are as long as the longest, or each ends in a stop;
 * most lines that were cut at a width are full and end anywhere.
 */
function areVerses(lines: readonly Line[], widths: readonly number[], widest: number): boolean {
	if (widest > widestVerse) return false;
	const full = lines.filter((_, i) => reaches(widths[i], widest));
	if (areUndivided(full)) return true;
	if (areJustified(lines, widths, widest)) return false;
	return full.length * 2 < lines.length || full.filter(({ text }) => isClosed(text)).length * 2 > full.length;
}

/** Three or more cells with white space between: a row of a list, however wide. */
const cells = /[\s　]\S+[\s　]/u;

/**
 * On a page of a few lines no width is crowded. There lines were cut at one if a third of them reach it, most of these
 * break off, and another line follows each without a gap.
 */
function isShortAndWrapped(lines: readonly Line[], widths: readonly number[], widest: number): boolean {
	if (lines.length > 24 || widest < 32 || widths.some((width) => width > widest + 6)) return false;
	const isNear = nearness(lines);
	const full = lines.filter((_, i) => reaches(widths[i], widest));
	const broken = lines.filter(
		({ text }, i) => reaches(widths[i], widest) && isNear(lines[i + 1]) && !isClosed(text) && !cells.test(text.trim()),
	);
	return broken.length >= 3 && broken.length * 3 >= lines.length - 2 && broken.length * 4 >= full.length * 3;
}

const widestOf = (widths: readonly number[]): number =>
	new Int32Array(widths).sort()[Math.floor(widths.length * most)] ?? 0;

/** The width that lines crowd just under and none passes by much, or null. */
function findWrapWidth(lines: readonly Line[], widths: readonly number[]): number | null {
	const widest = widestOf(widths);
	const full = widths.filter((width) => Math.abs(width - widest) <= 6).length;
	const beyond = widths.filter((width) => width > widest + 12).length;
	const crowds = full >= 6 && full * 4 >= lines.length && beyond * 50 <= lines.length;
	const isWidth = crowds ? widest >= 20 && !areVerses(lines, widths, widest) : isShortAndWrapped(lines, widths, widest);
	return isWidth && widest < tooWide ? widest : null;
}

/** The commonest value of a list, and how often it comes. */
function peakOf(values: readonly number[]): { value: number; count: number } {
	const counts = new Map<number, number>();
	const peak = { value: 0, count: 0 };
	for (const value of values) {
		const count = (counts.get(value) ?? 0) + 1;
		counts.set(value, count);
		if (count > peak.count || (count === peak.count && value > peak.value)) Object.assign(peak, { value, count });
	}
	return peak;
}

/**
 * A masthead, a long headline and a few short paragraphs may hide the width. Still lines were cut at the commonest one if
 * a fifth of them are about as wide, most of these break off with the rest right below, and hardly any is wider.
 */
function isCutAtPeak(lines: readonly Line[], widths: readonly number[], peak: number): boolean {
	if (peak < narrowest || peak >= tooWide) return false;
	const reachesPeak = (width: number | undefined): boolean =>
		width !== undefined && width >= peak - 3 && width <= peak + 2;
	const near = widths.filter(reachesPeak).length;
	const beyond = widths.filter((width) => width > peak + 6).length;
	if (near < leastJustified || near * 5 < lines.length || beyond > 2 + lines.length / 20) return false;
	const isNear = nearness(lines);
	const broken = lines.filter(
		({ text }, i) => reachesPeak(widths[i]) && isNear(lines[i + 1]) && !isClosed(text) && !cells.test(text.trim()),
	).length;
	return broken >= leastJustified && broken * 5 >= near * 3;
}

/** Where most long lines are of one width, the few that are wider, headings and a masthead, don't say how wide the column is. */
function cutAt(widest: number, { value, count }: { value: number; count: number }, widths: readonly number[]): number {
	const long = widths.filter((width) => width >= value - 6).length;
	const beyond = widths.filter((width) => width > value + 2).length;
	const tellsWidth = count >= leastJustified && count * 3 >= long && beyond * 5 <= long;
	return tellsWidth ? Math.min(widest, value + 2) : widest;
}

/**
 * How the lines of a page were cut. Justified lines are all of one width: whichever way of measuring, with figures half
 * or a whole em wide, finds more lines of one width is the way they were set.
 */
function measureColumn(lines: readonly Line[]): Pick<PageShape, 'wrapWidth' | 'columnWidth' | 'setsAllFull'> {
	if (hasParagraphsOnOneLine(lines)) return notCut;
	const widths = lines.map(widthOf);
	const narrow = peakOf(widths);
	const widthsSetFull = lines.map(widthSetFull);
	const full = peakOf(widthsSetFull);
	const setsAllFull = full.count > narrow.count;
	const [measured, peak] = setsAllFull ? [widthsSetFull, full] : [widths, narrow];
	const column = { columnWidth: peak.value, setsAllFull };
	const found = findWrapWidth(lines, widths);
	if (found !== null) {
		const widest = setsAllFull ? widestOf(measured) : found;
		const wrapWidth = cutAt(widest, peak, measured);
		const isHidden = wrapWidth > peak.value + 4 && isCutAtPeak(lines, measured, peak.value);
		return { wrapWidth: isHidden ? peak.value + 2 : wrapWidth, ...column };
	}
	return isCutAtPeak(lines, measured, peak.value) ? { wrapWidth: peak.value + 2, ...column } : notCut;
}
const notCut = { wrapWidth: null, columnWidth: 0, setsAllFull: false };

/** An indent that nearly all lines have, headlines too, tells none of them apart. */
const isShared = (indent: number, lines: readonly Line[]): boolean =>
	lines.filter((line) => line.indent === indent).length > lines.length * 0.95;

/** Measures a page. */
export function measurePage(lines: readonly Line[]): PageShape {
	const column = measureColumn(lines);
	const { wrapWidth } = column;
	const long = lines.filter((line) => line.text.length > 45);
	const indents = (long.length > 0 ? long : lines).map((line) => line.indent);
	const indent = commonest(indents, wrapWidth === null ? 3 : 8);
	return {
		usualGap: medianGap(lines),
		...column,
		paragraphIndent: indent === 0 || isShared(indent, lines) ? 0 : indent,
		keepsStops: wrapWidth !== null || long.filter(({ text }) => isClosed(text)).length >= long.length * 0.85,
	};
}
