/** All cues by name: a line's own, and those that need the lines around it. */
import type { LineView, PageView } from '../../lines/line-view.ts';
import type { PageShape } from '../../lines/page-shape.ts';
import { hasBit } from './bits.ts';
import { markBlocks } from './blocks.ts';
import { breakCues } from './breaks.ts';
import { type ContextCue, ContextSet, linesAt } from './context.ts';
import type { Room } from '../room.ts';
import { foldedHeadingCues } from './folded-headings.ts';
import { kindNeighbourCues } from './kind-neighbours.ts';
import { layoutCues } from './layout.ts';
import { neighbourCues } from './neighbour.ts';
import { parallelCues } from './parallel.ts';
import { columnCues, markPieces } from './columns.ts';
import { partCues } from './parts.ts';
import { photoNeighbourCues } from './photo-neighbours.ts';
import { rowNeighbourCues } from './row-neighbours.ts';
import { ownCueNames, ownCues, ownCueWords } from './own.ts';
import { stackWordingCues } from './stack-wording.ts';
import { titleAgainCues } from './title-again.ts';
import { placeStacks, stackCues } from './stack.ts';
import { giving, observeLine, showing, shownWords } from './traits.ts';

/** Where the line stands and what stands around it; asked after every line's own cues are known. */
const contextCues = {
	...layoutCues,
	...neighbourCues,
	...stackCues,
	...stackWordingCues,
	...foldedHeadingCues,
	...parallelCues,
	...columnCues,
	...partCues,
	...photoNeighbourCues,
	...titleAgainCues,
	...kindNeighbourCues,
	...breakCues,
	...rowNeighbourCues,
} as const satisfies Record<string, ContextCue>;
const contextSet = new ContextSet(Object.values(contextCues));
const contextNames: readonly string[] = Object.keys(contextCues);

export const cues = { ...ownCues, ...contextCues } as const satisfies Record<string, { says: string }>;
export type CueName = keyof typeof cues;
export const isCueName = (name: string): name is CueName => name in cues;

/** Where a line's own cues begin in its bits and how many words they take, and the same of its context cues. */
export const ownWords = { from: 0, count: ownCueWords, names: ownCueNames };
export const contextWords = { from: shownWords, count: contextSet.words, names: contextNames };
const lineWords = shownWords + contextSet.words;

/** The words of a line's bits that say which cues hold on it: first its own cues, then the context cues. */
export const lineCueWords: readonly number[] = [ownWords, contextWords].flatMap(({ from, count }) =>
	Array.from({ length: count }, (_, i) => from + i),
);

/** @returns the place of a cue among the bits of these words */
export function placeOfCue(name: CueName): number {
	const own = ownCueNames.indexOf(name);
	return own >= 0 ? own : ownCueWords * 32 + contextNames.indexOf(name);
}

/** @returns where the bits of a line begin in those of its page */
export const startOf = (index: number): number => linesAt + index * lineWords;

/**
 * @param rubrics those that the paper is known to have, by their keys (known.ts)
 * @param room where its bits may lie, if its views are given up before room is taken for another page
 * @returns a page with room for all that will be observed on it
 */
export function makePageView(
	count: number,
	shape: PageShape,
	rubrics: ReadonlySet<string>,
	room: Room<Int32Array> | null,
): PageView {
	const length = startOf(count);
	return { shape, count, bits: room?.take(length).fill(0, 0, length) ?? new Int32Array(length), rubrics };
}

const isPaperLine = showing('paper-line');

/** Walks over at most three lines of the paper itself. */
function skipPaperLines(view: LineView | null, step: 'previous' | 'next'): LineView | null {
	let at = view;
	for (let i = 0; i < 3 && at !== null && isPaperLine(at); i++) at = at[step];
	return at;
}

const standsNearAnEdge = giving('near-an-edge');

/** Looks at every line of a page for every cue; the views are in order and know their neighbours. */
export function observeLines(views: readonly LineView[]): void {
	for (const view of views) observeLine(view);
	markBlocks(views);
	for (const view of views) {
		view.above = skipPaperLines(view.previous, 'previous');
		view.below = skipPaperLines(view.next, 'next');
	}
	placeStacks(views);
	markPieces(views);
	views.slice(0, 6).forEach(standsNearAnEdge);
	views.slice(-4).forEach(standsNearAnEdge);
	const first = views[0];
	if (first === undefined) return;
	const cuesOfPage = contextSet.of(first.page.shape);
	for (const view of views) cuesOfPage.observe(view, view.at + contextWords.from);
}

/** Whether a cue holds on a line of a page that is observed. */
export function cueHolds(name: CueName, { page: { bits }, at }: LineView): boolean {
	const own = ownCueNames.indexOf(name);
	return own >= 0 ? hasBit(bits, at, own) : hasBit(bits, at + contextWords.from, contextNames.indexOf(name));
}
