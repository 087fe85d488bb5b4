/** What to look for in every shard, in one pass over the archive. */
import type { Piece } from '../../piece.ts';
import type { Mark } from '../../text/marks.ts';
import type { Match, Reading } from '../answer.ts';

export type Aim = {
	match: Match;
	/** A piece must hold one run of each of these lists; every piece does if there are none. Folded. */
	all: readonly (readonly string[])[];
	/** What no piece may hold. Folded. */
	without: readonly string[];
	/** What to mark in a piece's texts. Folded. */
	marks: readonly string[];
	/** Runs among these that count only where they stand whole: see text/stands-whole.ts. */
	whole: readonly string[];
	/** What is looked for besides what was typed, as one writes it. */
	also: readonly string[];
	/** Null if it is what was typed. */
	reading: Reading | null;
	/** For runs that are readings of headlines: what they are written with there. */
	spelt: ((piece: Piece) => Mark[]) | null;
};
