/** What a line shows by itself that speaks for no role, but that cues of the lines around it ask for. */
import type { LineView } from '../../lines/line-view.ts';
import { isColumnWide, isFull } from '../../lines/page-shape.ts';
import { readings, reads } from '../../lines/readings.ts';
import { capacityEnds, capacityWords } from '../../fields/capacities.ts';
import { beforeJump } from '../../fields/jump-words.ts';
import { clearBit, hasAnyBit, hasBit, setBit } from './bits.ts';
import { breakTraits } from './break-traits.ts';
import type { Trait } from './cue.ts';
import { kindTraits } from './kind-traits.ts';
import { ownCueNames, ownCues, ownCueWords, type OwnCueName, shows } from './own.ts';
import { columnName } from './pattern.ts';
import { rowTraits } from './rows.ts';
import { serviceTraits } from './services.ts';
import { stackTraits } from './stack-traits.ts';
import { TraitSet } from './trait-set.ts';

/** Upright bars that some papers set before the name of a column, or on both sides of it. */
const bars = '▌▍▎▏▐┃│❙❚丨｜|';
const behindABar = new RegExp(`^[${bars}][\\s　]*\\p{Script=Han}[\\p{Script=Han}\\s　·]{1,10}$`, 'u');

/** What else may stand on both sides of a column's name, besides dashes. */
const sideMarks = `·•◇◆★☆■□●○※～~${bars}`;
const betweenMarks = new RegExp(`^([${sideMarks}]|—{1,2})[\\s　]*[\\p{Script=Han}\\s　·]{2,12}?[\\s　]*\\1$`, 'u');

const stops = shows('ends-with-stop');
const narrates = shows('narrative-opening');
const isJump = reads('jump');
const comesFromElsewhere = shows('jump-opening');

const isTitleLike = (view: LineView): boolean =>
	(view.reading.set & (readings.byline | readings.credit | readings.dateline)) === 0 && !stops(view) && !narrates(view);

const signed = readings.byline | readings.credit | readings.dateline | readings.keyword | readings.jump;
const isNoteHead = shows('note-head');
const isLeadBox = shows('lead-box');
const isBulletedWriter = shows('bulleted-writer');
const isReaderRow = shows('reader-row');
const endsWithWriter = shows('ends-with-writer');
const isHeadingLike = (view: LineView): boolean =>
	(view.reading.set & signed) === 0 &&
	!narrates(view) &&
	!isNoteHead(view) &&
	!isLeadBox(view) &&
	!isBulletedWriter(view) &&
	!isReaderRow(view) &&
	!endsWithWriter(view) &&
	!isPaperLine(view);

const paperCues: readonly OwnCueName[] = [
	'folio',
	'date-row',
	'source-row',
	'staff-row',
	'page-citation',
	'image-file',
	'ruler',
	'catalogue-row',
	'web-buttons',
	'web-row',
	'section-name',
	'masthead-date',
	'masthead-row',
	'site-row',
	'forecast-row',
	'staff-names',
];
const ofThePaper = new Int32Array(ownCueWords);
for (const name of paperCues) setBit(ofThePaper, 0, ownCueNames.indexOf(name));
const isPaperLine = ({ page, at }: LineView): boolean => hasAnyBit(page.bits, at, ofThePaper);

const capacityAtEnd = new RegExp(`(?:${capacityWords})$`, 'u');

/** A trait that the line's place on the page gives it, not its text (placeOnPage). */
const ofPlace: Trait = { longest: 0 };

export const traits = {
	'not-long': { longest: 45 },
	long: { shortest: 46 },
	'title-like': { longest: 36, holds: isTitleLike },
	/** Could be a line of a title stack, or a heading inside an article. */
	'heading-like': { longest: 45, notLast: '。.；;，,、', holds: isHeadingLike },
	'list-like': { longest: 26, holds: isTitleLike },
	/** A line of the paper itself: folio, date, source, staff. */
	'paper-line': { longest: 80, holds: isPaperLine },
	'byline-alone': { reads: 'byline-alone' },
	/** 本报记者, its name on the next line. */
	'capacity-alone': {
		reads: 'byline',
		longest: 12,
		last: capacityEnds,
		holds: ({ text }) => capacityAtEnd.test(text),
	},
	'jump-or-rest': {
		first: `${beforeJump}紧下上文接转详相图报新全内`,
		holds: (view) => isJump(view) || comesFromElsewhere(view),
	},
	'breaks-off': { last: '，、,；;：:“（(《' },
	'like-a-column-name': {
		longest: 20,
		among: '·・•时动谈面栏版刊窗坛点焦线',
		holds: ({ text }) => columnName.test(text),
	},
	/** ·汛情速递·, ◇财经短波◇, ┃身边好人┃. */
	'between-marks-alone': {
		shortest: 4,
		longest: 16,
		first: `${sideMarks}—`,
		last: `${sideMarks}—`,
		holds: ({ text }) => betweenMarks.test(text),
	},
	/** ▌镇街快讯, ▎头条. */
	'behind-a-bar': {
		shortest: 3,
		longest: 14,
		first: bars,
		holds: ({ text }) => behindABar.test(text),
	},
	'wide-gap': ofPlace,
	'photo-gap': ofPlace,
	...kindTraits,
	...serviceTraits,
	...rowTraits,
	...breakTraits,
	...stackTraits,
	/** Among the page's first or last lines; given by index.ts. */
	'near-an-edge': ofPlace,
	'full-width': ofPlace,
	'column-wide': ofPlace,
} as const satisfies Record<string, Trait>;
export type TraitName = keyof typeof traits;
const traitNames: readonly string[] = Object.keys(traits);
/** Where the traits begin: in a word of their own, so that all cues of a line are known when its traits are asked. */
const traitsFrom = ownCueWords * 32;
const noTrait: Trait = { longest: 0 };
const shown = new TraitSet([
	...Object.values(ownCues),
	...Array.from({ length: traitsFrom - ownCueNames.length }, () => noTrait),
	...Object.values(traits),
]);

/** How many words a line's own cues and traits take together. */
export const shownWords = shown.words;

/** What a line shows: what its neighbours may ask of it. */
export type Shown = OwnCueName | TraitName;

/** @returns the place of a cue or trait in what a line shows */
export function placeOf(name: Shown): number {
	const own = ownCueNames.indexOf(name);
	return own >= 0 ? own : traitsFrom + traitNames.indexOf(name);
}

const [wideGap, photoGap] = [placeOf('wide-gap'), placeOf('photo-gap')];
const [fullWidth, columnWide] = [placeOf('full-width'), placeOf('column-wide')];

/** Gives a line the traits of its gap and its width. */
function placeOnPage({ line, index, at, page: { bits, shape } }: LineView): void {
	if (index > 0 && line.gap > shape.usualGap) {
		setBit(bits, at, wideGap);
		if (line.gap > shape.usualGap + 1) setBit(bits, at, photoGap);
	}
	if (shape.wrapWidth === null) return;
	if (isFull(line, shape)) setBit(bits, at, fullWidth);
	if (isColumnWide(line, shape)) setBit(bits, at, columnWide);
}

/** Fills in what a line shows. */
export function observeLine(view: LineView): void {
	shown.observe(view, view.page.bits, view.at);
	placeOnPage(view);
}

/** @returns a reader for what a line shows */
export function showing(name: Shown): (view: LineView) => boolean {
	const place = placeOf(name);
	return ({ page, at }) => hasBit(page.bits, at, place);
}

/** @returns what gives a line a trait that it does not show by itself */
export function giving(name: TraitName): (view: LineView) => void {
	const place = placeOf(name);
	return ({ page, at }) => {
		setBit(page.bits, at, place);
	};
}

/** Gives a line a trait that it does not show by itself; nothing happens where there is no line. */
export function give(view: LineView | undefined, trait: Shown): void {
	if (view !== undefined) setBit(view.page.bits, view.at, placeOf(trait));
}

/** Takes from a line a trait that it shows by itself. */
export function take(view: LineView, trait: Shown): void {
	clearBit(view.page.bits, view.at, placeOf(trait));
}
