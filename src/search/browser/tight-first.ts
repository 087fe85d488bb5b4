/** Among pieces that hold a phrase, those that hold it with nothing folded away inside it. */
import type { Piece } from '../piece.ts';
import { findMarks } from '../text/marks.ts';
import type { SearchIndex } from './search-index.ts';

/** Texts are loaded so many at a time, and no more batches than that: beyond, the order stays as it was. */
const batch = 10;
const batches = 3;

/**
 * `步走战` stands in `三步走“战略”` as far as the index knows, and is meant to be found there; a piece in which the
 * characters touch comes before it all the same. As a rule the first batch settles it, and its texts are the ones
 * that are shown.
 *
 * @param ids pieces that hold the phrase, best first
 * @param phrase folded
 * @returns the same pieces; the first ten are tight ones if so many are among those looked at
 */
export async function tightFirst(index: SearchIndex, ids: readonly string[], phrase: string): Promise<string[]> {
	const tight: string[] = [];
	const loose: string[] = [];
	let seen = 0;
	while (seen < Math.min(ids.length, batch * batches) && tight.length < batch) {
		const next = ids.slice(seen, seen + batch);
		const pieces = await Promise.all(next.map((id) => index.piece(id)));
		pieces.forEach((piece, i) => {
			const id = next[i];
			if (id !== undefined) (isTight(piece, phrase) ? tight : loose).push(id);
		});
		seen += next.length;
	}
	return [...tight, ...loose, ...ids.slice(seen)];
}

function isTight(piece: Piece, phrase: string): boolean {
	const length = [...phrase].length;
	const texts = [piece.headline, ...piece.blocks.map((block) => block.text)];
	return texts.some((text) =>
		findMarks(text, [phrase]).some(({ start, end }) => [...text.slice(start, end)].length <= length),
	);
}
