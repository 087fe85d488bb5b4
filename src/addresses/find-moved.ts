import { agreement, places, same } from './fingerprint.ts';
import type { Address } from './address.ts';

/** Two texts that are the same agree in most of their places, so in some two that stand together. */
const band = 2;

/**
 * Looks for pieces that stand elsewhere now: on another page, in another edition, or in one that was renamed.
 *
 * @param lost addresses at which nothing stands any more, with their fingerprints
 * @param fresh pieces at addresses that were never published, with their fingerprints
 * @returns where they went; each new piece takes the place of one
 */
export function findMoved(
	lost: ReadonlyMap<Address, readonly string[]>,
	fresh: ReadonlyMap<Address, string>,
): Map<Address, Address> {
	const buckets = new Map<string, Address[]>();
	for (const [address, fingerprint] of fresh)
		for (const key of bandsOf(fingerprint)) {
			const bucket = buckets.get(key) ?? [];
			bucket.push(address);
			buckets.set(key, bucket);
		}
	const pairs = [...lost].flatMap(([from, known]) => {
		const near = new Set(known.flatMap(bandsOf).flatMap((key) => buckets.get(key) ?? []));
		return [...near].map((to) => ({
			from,
			to,
			equal: Math.max(0, ...known.map((one) => agreement(one, fresh.get(to) ?? ''))),
		}));
	});
	const moved = new Map<Address, Address>();
	const taken = new Set<Address>();
	for (const { from, to, equal } of pairs.sort((a, b) => b.equal - a.equal || (a.from < b.from ? -1 : 1))) {
		if (equal < same || moved.has(from) || taken.has(to)) continue;
		moved.set(from, to);
		taken.add(to);
	}
	return moved;
}

function bandsOf(fingerprint: string): string[] {
	return Array.from({ length: places / band }, (_, n) => `${String(n)} ${fingerprint.slice(n * band, (n + 1) * band)}`);
}
