/** 标题导航, 本版导读: an electronic paper's list of the titles on a page, which all stand again over their articles. */
import type { LineView } from '../../lines/line-view.ts';
import { give, take } from './traits.ts';

/** What such a list stands under. */
const over = /^(?:(?:标题|版面|本版)(?:导航|导读)|本版(?:标题|要目|目录))[:：]?$/u;
const longestOver = 5;
/** So many characters of a title say which it is. */
const shortestTitle = 4;

const marks = /[^\p{L}\p{N}]+/gu;
const bulleted = /^[\s　]*[·•・●▪■◆○◇]/u;

/** A title without its bullet, its spaces and its punctuation. */
const bare = ({ text }: LineView): string => text.replace(marks, '');

/** The title below is the heading, and looks past the list as past a folio. */
function standsForThePaper(view: LineView | undefined): void {
	if (view === undefined) return;
	give(view, 'listed-title');
	give(view, 'paper-line');
	for (const trait of ['heading-like', 'title-like', 'list-like'] as const) take(view, trait);
}

/** A list goes on over lines with bullets and titles that stand again below; only these are given the trait. */
function markList(views: readonly LineView[], heading: number): void {
	const below = views.slice(heading + 1).map(bare);
	/** Whether a title stands again further down, on one line or on two. */
	const standsAgain = (n: number): boolean => {
		const title = below[n] ?? '';
		if (title.length < shortestTitle) return false;
		return below.some((text, at) => at > n && (text === title || text + (below[at + 1] ?? '') === title));
	};
	const listed: LineView[] = [];
	for (let n = 0; n < below.length; n++) {
		const view = views[heading + 1 + n];
		if (view === undefined) break;
		if (standsAgain(n)) listed.push(view);
		else if (!bulleted.test(view.text)) break;
	}
	if (listed.length > 0) [views[heading], ...listed].forEach(standsForThePaper);
}

/** Gives the titles of such a list, and what it stands under, their trait. */
export function markTitleLists(views: readonly LineView[]): void {
	for (const [at, { text }] of views.entries()) if (text.length <= longestOver && over.test(text)) markList(views, at);
}
