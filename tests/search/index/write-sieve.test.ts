import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gramsOf, slotOf } from '../../../src/search/format/sieve.ts';
import { GramSet, type Grams } from '../../../src/search/index/gram-set.ts';
import { writeSieve } from '../../../src/search/index/write-sieve.ts';

let parent = '';
beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'sieve-'));
});
afterAll(() => rm(parent, { recursive: true }));

const setOf = (texts: readonly string[]): Grams => {
	const grams = new GramSet();
	for (const text of texts) for (const gram of gramsOf(text)) grams.add(gram);
	return grams.packed();
};

/** Whether the written table says that a gram may stand in the n-th shard. */
async function mayHold(sieve: { folder: string; buckets: number; bytes: number }, shard: number, gram: string) {
	const { bucket, bits } = slotOf(gram, sieve);
	const file = await readFile(join(parent, sieve.folder, `${String(bucket)}.bin`));
	return bits.every((bit) => ((file[shard * sieve.bytes + (bit >> 3)] ?? 0) >> (bit & 7)) & 1);
}

test('what stands in a shard is never left out', async () => {
	const texts = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }), {
		minLength: 1,
		maxLength: 4,
	});
	await fc.assert(
		fc.asyncProperty(texts, async (shards) => {
			const sieve = await writeSieve(parent, shards.map(setOf));
			for (const [shard, blocks] of shards.entries()) {
				for (const gram of blocks.flatMap((block) => [...gramsOf(block)])) {
					expect(await mayHold(sieve, shard, gram)).toBe(true);
				}
			}
		}),
		{ seed: 20240105, numRuns: 60 },
	);
});

test('what stands nowhere is mostly told so, from files of at most half a kilobyte a shard', async () => {
	const grams = (from: number, count: number) =>
		Array.from({ length: count }, (_, n) =>
			String.fromCodePoint(0x4e00 + ((from + n) >> 7), 0x5000 + ((from + n) & 127)),
		);
	const sets = [setOf(grams(0, 40_000)), setOf(grams(40_000, 10_000))];
	expect(sets.map(({ size }) => size)).toEqual([40_000, 10_000]);
	const sieve = await writeSieve(parent, sets);
	expect(await readdir(join(parent, sieve.folder))).toHaveLength(sieve.buckets);
	expect(sieve.bytes).toBeGreaterThan(255);
	expect(sieve.bytes).toBeLessThanOrEqual(512);
	const strangers = grams(60_000, 2000);
	const taken = await Promise.all(
		[0, 1].map((shard) => Promise.all(strangers.map((gram) => mayHold(sieve, shard, gram)))),
	);
	const shares = taken.map((answers) => answers.filter(Boolean).length / strangers.length);
	expect(shares[0]).toBeLessThan(0.08);
	expect(shares[1]).toBeLessThan(0.02);
});
