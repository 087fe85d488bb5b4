/** Sets of small numbers as bits of 32-bit words: 33 is bit 1 of word 1. */

/** @returns how many words a set of the numbers below `count` takes */
export const wordsFor = (count: number): number => (count + 31) >> 5;

/** Puts a number into the set that begins at word `at`. */
export function setBit(words: Int32Array, at: number, place: number): void {
	words[at + (place >> 5)] = (words[at + (place >> 5)] ?? 0) | (1 << (place & 31));
}

/** Whether a number is in the set that begins at word `at`. */
export const hasBit = (words: Int32Array, at: number, place: number): boolean =>
	((words[at + (place >> 5)] ?? 0) & (1 << (place & 31))) !== 0;

/** @returns the place of the lowest bit that is set in a word other than 0 */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** Whether any number of a set is in the set that begins at word `at`. */
export function hasAnyBit(words: Int32Array, at: number, set: Int32Array): boolean {
	for (let word = 0; word < set.length; word++) if (((words[at + word] ?? 0) & (set[word] ?? 0)) !== 0) return true;
	return false;
}

/**
 * Lists the numbers in a set, in order.
 * @param into takes them; long enough
 * @returns how many they are
 */
export function listBits(words: Int32Array, at: number, count: number, into: Uint8Array): number {
	let length = 0;
	for (let word = 0; word < count; word++) {
		let held = words[at + word] ?? 0;
		while (held !== 0) {
			into[length++] = word * 32 + lowestBit(held);
			held &= held - 1;
		}
	}
	return length;
}

export function clearBit(bits: Int32Array, from: number, place: number): void {
	const word = from + (place >> 5);
	bits[word] = (bits[word] ?? 0) & ~(1 << (place & 31));
}
