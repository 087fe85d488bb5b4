/** All that stands on a printed page, in print order. */
import { newsroom } from '../newsroom.ts';
import type { PageOf, PieceOf } from '../newsroom.ts';
import { piecesOfPages } from './pieces.ts';
import { printOrder } from './print-order.ts';
import type { PrintRun } from './print-order.ts';

export type PageRuns = {
	runs: PrintRun<PieceOf>[];
	/** The pieces that have a part on it. */
	pieces: readonly PieceOf[];
};

export async function pageRuns({ id, data }: PageOf): Promise<PageRuns> {
	const [{ piece }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	const own = pieces.get(id) ?? [];
	// An article may leave the page and come back to it.
	const fromElsewhere = new Set(data.continued.map((one) => one.piece.id));
	for (const one of own) fromElsewhere.delete(one.id);
	const all = [...own, ...[...fromElsewhere].flatMap((one) => piece.get(one) ?? [])];
	const runs = printOrder(
		all,
		(one) => one.data.article,
		data.items,
		({ elsewhere }, { id: one }) =>
			(elsewhere?.number ?? (fromElsewhere.has(one) ? null : data.number)) === data.number,
	);
	return { runs, pieces: all };
}
