/**
 * The sieve: which shards may hold a run of characters, told from a few kilobytes. Each pair and each three characters
 * in a row that stand in a shard set two bits of the shard's table; a run can only stand where all its threes have both
 * bits set. It errs on the side of asking a shard in vain (about one in twenty times for one three, far less for more),
 * never on the side of leaving one out.
 */

/** A shard's part of one bucket, and the two bits in it. */
export type Slot = { bucket: number; bits: readonly [number, number] };

/**
 * @param text folded, one contiguous block
 * @returns its pairs and its runs of three, by code point, repetitions included
 */
export function* gramsOf(text: string): Generator<string> {
	let beforeLast = '';
	let last = '';
	for (const character of text) {
		if (last !== '') yield last + character;
		if (beforeLast !== '') yield beforeLast + last + character;
		beforeLast = last;
		last = character;
	}
}

/**
 * @param gram one of `gramsOf`
 * @param buckets how many files the table is cut into
 * @param bytes of one shard in one file
 */
export function slotOf(gram: string, size: { buckets: number; bytes: number }): Slot {
	return slotAt(hashesOf(gram), size);
}

/** @returns all of a gram that its place depends on, whatever the table's size: two unsigned numbers of 32 bits */
export function hashesOf(gram: string): readonly [number, number] {
	return [hash(gram, 0x811c9dc5), hash(gram, 0x9747b28c)];
}

/** `slotOf` of a gram known by its `hashesOf` */
export function slotAt(
	[one, two]: readonly [number, number],
	{ buckets, bytes }: { buckets: number; bytes: number },
): Slot {
	const bits = bytes * 8;
	return { bucket: one % buckets, bits: [Math.floor(one / buckets) % bits, two % bits] };
}

/** FNV-1a over UTF-16 units, stirred at the end so that near strings don't meet. Unsigned, 32 bits. */
function hash(text: string, seed: number): number {
	let value = seed;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	value ^= value >>> 15;
	value = Math.imul(value, 0x2c1b3c6d);
	value ^= value >>> 12;
	value = Math.imul(value, 0x297a2d39);
	return (value ^ (value >>> 15)) >>> 0;
}
