/** What leads a front page, and what comes after it. */

/**
 * The first report of the first page that has pieces leads; if that page has only briefs, the first of them. A long
 * notice on a page behind is a report too, and no editor puts it above the news of the first page.
 *
 * @param inPrint pieces in print order, page after page
 * @returns the one that leads, then all others in print order
 */
export function newsOrder<Piece>(
	inPrint: readonly Piece[],
	of: (piece: Piece) => { page: string; isReport: boolean },
): Piece[] {
	const [first] = inPrint;
	if (first === undefined) return [];
	const { page } = of(first);
	const lead = inPrint.find((piece) => of(piece).page === page && of(piece).isReport) ?? first;
	return [lead, ...inPrint.filter((piece) => piece !== lead)];
}
