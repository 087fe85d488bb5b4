/**
 * How a short line is worded: its first and last characters and its pairs of characters, each as the number of a bucket.
 * What a bucket counts for a role is fitted (weights.json); several pairs may share one.
 */

export const wordingBuckets = 4096;
/** Longer lines are running text, which other things tell. */
export const longestWorded = 45;

const zero = '0'.charCodeAt(0);
const letter = 'a'.charCodeAt(0);
const space = ' '.charCodeAt(0);

/** By UTF-16 code unit: the unit that stands for it. Digits are alike, letters are alike, and half width is full width. */
const alike = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
	const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
	if (narrow >= zero && narrow <= zero + 9) return zero;
	if ((narrow >= 65 && narrow <= 90) || (narrow >= 97 && narrow <= 122)) return letter;
	return narrow === 0x3000 || narrow === 0xa0 ? space : narrow;
});

const bucket = (kind: number, first: number, second: number): number => {
	let hash = Math.imul(kind * 0x10000 + first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) & (wordingBuckets - 1);
};

/** Room for the buckets of one line. */
export const wordingRoom = longestWorded + 4;

/** From here up to the full-width forms, where the Han characters are, every unit stands for itself. */
const firstHan = 0x3400;
const firstWide = 0xff01;

/** @returns the unit that stands for the one at a place; 0 outside the text */
export function unitAt(text: string, i: number): number {
	if (i < 0 || i >= text.length) return 0;
	const unit = text.charCodeAt(i);
	return unit >= firstHan && unit < firstWide ? unit : (alike[unit] ?? 0);
}

/**
 * Lists the buckets of a line's wording; one may come twice. However wide cells stand apart, it is as if by one space.
 * @param into takes them; `wordingRoom` long
 * @returns how many they are
 */
export function wordingOf(text: string, into: Uint16Array): number {
	const { length } = text;
	let count = 0;
	if (length > longestWorded || length === 0) return count;
	let previous = unitAt(text, 0);
	into[count++] = bucket(0, previous, 0);
	into[count++] = bucket(1, previous, unitAt(text, 1));
	into[count++] = bucket(2, unitAt(text, length - 1), 0);
	into[count++] = bucket(3, unitAt(text, length - 2), unitAt(text, length - 1));
	for (let i = 1; i < length; i++) {
		const next = unitAt(text, i);
		if (next !== space || previous !== space) into[count++] = bucket(4, previous, next);
		previous = next;
	}
	return count;
}
