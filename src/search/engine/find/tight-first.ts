/** Among pieces that hold a phrase, those that hold it with nothing folded away inside it. */
import { breathe } from './breathe.ts';
import { isTight } from './is-tight.ts';
import type { Row } from './rank.ts';

/** Texts are loaded so many at a time, and no more batches than that: beyond, the order stays as it was. */
const batch = 10;
const batches = 2;

/**
 * `步走战` stands in `三步走“战略”` as far as the index knows, and is meant to be found there; a piece in which the
 * characters touch comes before it all the same. As a rule the first batch settles it, and its texts are the ones
 * that are shown.
 *
 * @param rows pieces that hold the phrase, best first
 * @param phrase folded
 * @returns the same, apart: the first ten of `rows` are tight if so many are among those looked at, and what was seen
 *   to be loose has its place behind all others of the phrase. A text that doesn't come is taken for tight: showing it
 *   will say so.
 */
export async function tightFirst(
	rows: readonly Row[],
	phrase: string,
	signal: AbortSignal,
): Promise<{ rows: Row[]; loose: Row[] }> {
	const tight: Row[] = [];
	const loose: Row[] = [];
	let seen = 0;
	while (seen < Math.min(rows.length, batch * batches) && tight.length < batch) {
		const next = rows.slice(seen, seen + batch);
		const pieces = await Promise.all(next.map(({ shard, piece }) => shard.piece(piece, signal).catch(() => undefined)));
		for (const [i, row] of next.entries()) {
			const piece = pieces[i];
			(piece === undefined || isTight(piece, phrase) ? tight : loose).push(row);
			await breathe();
		}
		seen += next.length;
	}
	return { rows: [...tight, ...rows.slice(seen)], loose };
}
