import type { Piece } from '../../piece.ts';
import { findMarks } from '../../text/marks.ts';
import { isWholeNumber } from '../../text/stands-whole.ts';

/**
 * @returns whether the characters of a folded phrase touch somewhere in the piece, with nothing folded away between, and
 *   are no part of a longer number
 */
export function isTight(piece: Piece, phrase: string): boolean {
	const length = [...phrase].length;
	return [{ ...piece, text: piece.headline }, ...piece.blocks].some(({ text, simplified }) =>
		findMarks(text, [phrase], simplified).some(
			(mark) => [...text.slice(mark.start, mark.end)].length <= length && isWholeNumber(text, phrase, mark),
		),
	);
}
