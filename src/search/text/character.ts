/** Asking the index for one character: it begins a pair, or it ends its block. */

/**
 * @param begun where pairs begin with it, in one piece, in order
 * @param bounds where blocks are bounded by it, in the same piece, in order
 * @returns a place for each time it stands in the piece, in order
 */
export function characterPlaces(begun: readonly number[], bounds: readonly number[]): number[] {
	// Where a block begins with it, its pair follows.
	const pairs = new Set(begun);
	const ends = bounds.filter((place) => !pairs.has(place + 1));
	return [...begun, ...ends].sort((a, b) => a - b);
}
