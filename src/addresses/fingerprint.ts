/**
 * What a text is known by when its headline, its page or its edition has changed: a MinHash of its runs of three
 * characters (one-permutation hashing, Li, Owen and Zhang 2012). Two fingerprints agree in about as many places as the
 * texts share of their runs, so a correction leaves most of it.
 */

/** Hexadecimal digits in a fingerprint. */
export const places = 32;

/** From so many equal places on, a text of the same edition is the same piece: a third of its runs is shared. */
export const alike = 12;

/** From so many on, a text is the same wherever it stands: notices of the same form, day after day, agree in fewer. */
export const same = 24;

/** @returns 32 hexadecimal digits; spaces, punctuation and the width of letters make no difference */
export function fingerprintOf(text: string): string {
	const letters = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
	const least = new Array<number | null>(places).fill(null);
	for (let at = 0; at < Math.max(1, letters.length - 2); at++) {
		const hash = hashOf(letters, at, Math.min(at + 3, letters.length));
		const place = hash >>> 27;
		least[place] = Math.min(least[place] ?? Infinity, hash & 0x7ffffff);
	}
	return least.map((_, place) => digitAt(least, place)).join('');
}

/** @returns in how many places two fingerprints agree; unrelated texts do in about two */
export function agreement(one: string, other: string): number {
	let equal = 0;
	for (let at = 0; at < places; at++) if (one[at] === other[at]) equal++;
	return equal;
}

/** A place that no run fell into takes the next one's, a little changed, so that short texts have no empty places. */
function digitAt(least: readonly (number | null)[], place: number): string {
	for (let step = 0; step < places; step++) {
		const value = least[(place + step) % places] ?? null;
		if (value !== null) return (mixed(value + step * 0x9e3779b1) & 15).toString(16);
	}
	return '0';
}

/** FNV-1a over the UTF-16 units between two places, mixed so that every bit counts. */
function hashOf(text: string, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mixed(hash);
}

function mixed(value: number): number {
	let hash = value ^ (value >>> 16);
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
