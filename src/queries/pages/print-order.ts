/** A page as it was printed: the parts of its articles and what belongs to no article, by first line. */
import type { Article, PageItem, Part } from '../../newspaper/model.ts';
import { printedOfItem } from '../../newspaper/model/text.ts';

/** A run of a page: one part of an article, or an item of the page itself. */
export type PrintRun<Piece> =
	| { kind: 'part'; firstLine: number; piece: Piece; /** From 0, in reading order. */ part: number }
	| { kind: 'item'; firstLine: number; item: PageItem };

/**
 * @param pieces anything that holds an article; each run names its piece
 * @param isHere whether a part stands on this page, and not on another
 */
export function printOrder<Piece>(
	pieces: readonly Piece[],
	articleOf: (piece: Piece) => Article,
	items: readonly PageItem[],
	isHere: (part: Part, piece: Piece) => boolean = ({ elsewhere }) => elsewhere === undefined,
): PrintRun<Piece>[] {
	const parts = pieces.flatMap((piece) =>
		articleOf(piece).parts.flatMap((one, part) =>
			isHere(one, piece) ? [{ kind: 'part' as const, firstLine: one.firstLine, piece, part }] : [],
		),
	);
	const ofPage = items.map((item) => ({ kind: 'item' as const, firstLine: firstLineOf(item), item }));
	return [...parts, ...ofPage].sort((a, b) => a.firstLine - b.firstLine);
}

/** Pieces in the order in which they begin on the page, an article without a headline among them. */
export function inPrint<Piece>(pieces: readonly Piece[], articleOf: (piece: Piece) => Article): Piece[] {
	const start = (piece: Piece): number =>
		Math.min(
			...articleOf(piece).parts.flatMap(({ firstLine, elsewhere }) => (elsewhere === undefined ? [firstLine] : [])),
		);
	return pieces.toSorted((a, b) => start(a) - start(b));
}

function firstLineOf(item: PageItem): number {
	return Math.min(...printedOfItem(item).flatMap(({ lines }) => lines));
}
