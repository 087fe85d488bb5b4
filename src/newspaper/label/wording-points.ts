/** What a line's wording counts, as whole numbers of one byte: so they are kept in the file and added up. */

/** One point as a whole number. */
export const wordingScale = 24;

/** @returns the points as whole numbers; none is above 5.3 or below -5.3 */
export const roundWording = (points: Float64Array): Int8Array =>
	Int8Array.from(points, (value) => Math.max(-127, Math.min(127, Math.round(value * wordingScale))));

/** What is added to each whole number of a pair, so that none is below 0. */
export const pairBias = 128;

/**
 * @param points rows of an even length
 * @returns the points as whole numbers, two in one, of which up to 256 can be added up: the first in the lower half
 */
export function pairWording(points: Float64Array): Int32Array {
	const whole = roundWording(points);
	return Int32Array.from(
		{ length: whole.length / 2 },
		(_, at) => ((whole[2 * at] ?? 0) + pairBias) | (((whole[2 * at + 1] ?? 0) + pairBias) << 16),
	);
}

/** @returns the points as text, in base64 */
export const writeWording = (points: Float64Array): string =>
	btoa(Array.from(roundWording(points), (value) => String.fromCharCode(value & 255)).join(''));

/** @returns the whole numbers that writeWording wrote */
export const pointsIn = (text: string): Int8Array => Int8Array.from(atob(text), (byte) => byte.charCodeAt(0));

/** @returns the points that writeWording wrote */
export const readWording = (text: string): Float64Array =>
	Float64Array.from(pointsIn(text), (point) => point / wordingScale);
