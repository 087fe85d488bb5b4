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
 * @param begins told of the first `shown` of what is returned, once they are certain and their texts came
 * @returns the same, apart: the first ten of `rows` are tight if so many are among those looked at, and what was seen
 *   to be loose has its place behind all others of the phrase. A text that doesn't come is taken for tight: showing it
 *   will say so.
 */
export async function tightFirst(
	rows: readonly Row[],
	phrase: string,
	signal: AbortSignal,
	shown: number,
	begins: (first: readonly Row[]) => void,
): Promise<{ rows: Row[]; loose: Row[] }> {
	const tight: Row[] = [];
	const loose: Row[] = [];
	let seen = 0;
	let cameAll = true;
	while (seen < Math.min(rows.length, batch * batches) && tight.length < batch) {
		const next = rows.slice(seen, seen + batch);
		const pieces = next.map(({ shard, piece }) => shard.piece(piece, signal).catch(() => undefined));
		for (const [i, row] of next.entries()) {
			const piece = await pieces[i];
			const isLoose = piece !== undefined && !isTight(piece, phrase);
			(isLoose ? loose : tight).push(row);
			cameAll &&= piece !== undefined;
			if (!isLoose && tight.length === shown && cameAll) begins([...tight]);
			await breathe();
		}
		seen += next.length;
	}
	return { rows: [...tight, ...rows.slice(seen)], loose };
}
