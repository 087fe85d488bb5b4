/** What a line's wording counts, as whole numbers of one byte: so they are kept in the file and added up. */

/** One point as a whole number. */
export const wordingScale = 24;

/** @returns the points as whole numbers; none is above 5.3 or below -5.3 */
export const roundWording = (points: Float64Array): Int8Array =>
	Int8Array.from(points, (value) => Math.max(-127, Math.min(127, Math.round(value * wordingScale))));

/** What makes a whole number of one byte positive, so that two fit into one word and are added as one. */
export const pairBias = 128;

/**
 * Two roles a word: the first in the lower half, the second in the upper. As each is biased, 255 of them can be added
 * before a half runs over; a line has fewer buckets than that. This halves what a line's wording costs.
 * @param points rows of `width` whole numbers, an even one
 */
export const pairWording = (points: Int8Array, width: number): Int32Array => {
	if (width % 2 !== 0) throw new Error('roles can not be paired');
	return Int32Array.from(
		{ length: points.length / 2 },
		(_, at) => ((points[2 * at] ?? 0) + pairBias) | (((points[2 * at + 1] ?? 0) + pairBias) << 16),
	);
};

/** @returns the points as text, in base64 */
export const writeWording = (points: Float64Array): string =>
	btoa(Array.from(roundWording(points), (value) => String.fromCharCode(value & 255)).join(''));

/** @returns the whole numbers that writeWording wrote */
export const pointsIn = (text: string): Int8Array => Int8Array.from(atob(text), (byte) => byte.charCodeAt(0));

/** @returns the points that writeWording wrote */
export const readWording = (text: string): Float64Array =>
	Float64Array.from(pointsIn(text), (point) => point / wordingScale);
