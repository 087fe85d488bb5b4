/** The grams of a group of shards → the files of their table. */
import { slotAt, type Slot } from '../format/sieve.ts';
import type { SieveEntry } from '../format/manifest.ts';
import { digestFolder } from './digest-folder.ts';
import type { Grams } from './gram-set.ts';

/** The most bytes of one shard in a file: a query loads a file for each three it looks up. */
const bytesAtMost = 512;

/**
 * Writes `sieve-<digest>/<bucket>.bin` with a byte, that is 8 bits, for each gram of the largest shard.
 *
 * @param parent the index's folder
 * @param shards the grams of each
 * @returns all that the manifest says of it but for the shards' names
 */
export async function writeSieve(parent: string, shards: readonly Grams[]): Promise<Omit<SieveEntry, 'shards'>> {
	const size = sizeFor(Math.max(...shards.map((shard) => shard.size)));
	const files = Array.from({ length: size.buckets }, () => new Uint8Array(size.bytes * shards.length));
	shards.forEach((shard, place) => {
		for (const hashes of shard.hashes()) {
			setBits(files, slotAt(hashes, size), place * size.bytes);
		}
	});
	const folder = digestFolder(parent);
	files.forEach((file, bucket) => {
		folder.write(`${String(bucket)}.bin`, file);
	});
	return { folder: await folder.name('sieve-'), ...size };
}

/** @returns the fewest buckets (a power of two) that will do, with as many bytes in all as there are grams */
function sizeFor(grams: number): { buckets: number; bytes: number } {
	const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(grams / bytesAtMost)));
	return { buckets, bytes: Math.max(1, Math.ceil(grams / buckets)) };
}

/** Bit n is in byte n / 8, the lowest first. */
function setBits(files: readonly Uint8Array[], { bucket, bits }: Slot, from: number): void {
	const file = files[bucket];
	if (file === undefined) throw new RangeError(`no bucket ${String(bucket)}`);
	for (const bit of bits) {
		const at = from + (bit >> 3);
		file[at] = (file[at] ?? 0) | (1 << (bit & 7));
	}
}
