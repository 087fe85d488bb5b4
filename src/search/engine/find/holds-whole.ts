import type { Piece } from '../../piece.ts';
import { findMarks } from '../../text/marks.ts';
import type { Aim } from '../aim/aim.ts';

/** @returns whether a piece that the index gave for an aim holds it, what must stand whole too */
export function holdsWhole(piece: Piece, { all, whole }: Pick<Aim, 'all' | 'whole'>): boolean {
	if (whole.length === 0) return true;
	const texts = [{ text: piece.headline, simplified: piece.simplified }, ...piece.blocks];
	const stands = (run: string) =>
		texts.some(({ text, simplified }) => findMarks(text, [run], simplified, whole).length > 0);
	return all.every((runs) => runs.some(stands));
}
