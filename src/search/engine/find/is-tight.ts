import type { Piece } from '../../piece.ts';
import { findMarks } from '../../text/marks.ts';

/** @returns whether the characters of a folded phrase touch somewhere in the piece, with nothing folded away between */
export function isTight(piece: Piece, phrase: string): boolean {
	const length = [...phrase].length;
	return [{ ...piece, text: piece.headline }, ...piece.blocks].some(({ text, simplified }) =>
		findMarks(text, [phrase], simplified).some(({ start, end }) => [...text.slice(start, end)].length <= length),
	);
}
