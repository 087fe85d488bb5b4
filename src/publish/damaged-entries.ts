/** What of a site is not as it was made: emptied or changed by a crash, or by hand. */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { Inventory } from './inventory.ts';
import type { KnownEntry, Owner } from './inventory.ts';
import type { Side } from './site-state.ts';
import { stampOf } from './stamp.ts';

/**
 * Whose folders an archive has many of, and how many of these are looked at in one build, drawn anew each time. An edition's
 * folder is read in half a millisecond, or 8 ms from a slow disk; a shard of the search index, which has a file for each of
 * its pieces, in 12 ms.
 */
const lots: readonly { owner: Owner; atLeast: number; atMost: number }[] = [
	{ owner: 'edition', atLeast: 200, atMost: 1000 },
	{ owner: 'search', atLeast: 8, atMost: 40 },
];

/**
 * All that belongs neither to an edition nor to a shard of the search index is looked at, and the folders of these as long
 * as there is time, in an order drawn by lot.
 *
 * @param entries those of the site
 * @param enough whether somebody waits; from then on no more than the least is looked at
 * @returns the entries whose files are not as they were made
 */
export function damagedEntries(
	site: string,
	entries: readonly KnownEntry[],
	enough: () => boolean = () => false,
): KnownEntry[] {
	const isDamaged = ({ path, stamp }: KnownEntry): boolean => stamp === '' || stampOf(join(site, path)) !== stamp;
	const isDrawn = ({ path, owner, stamp }: KnownEntry): boolean =>
		stamp !== '' && path.endsWith('/') && lots.some((lot) => lot.owner === owner);
	const found = entries.filter((entry) => !isDrawn(entry) && isDamaged(entry));
	const drawn = Map.groupBy(entries.filter(isDrawn), ({ owner }) => owner);
	for (const { owner, atLeast, atMost } of lots) {
		const left = drawn.get(owner) ?? [];
		for (let looked = 0; left.length > 0 && looked < atMost && (looked < atLeast || !enough()); looked++) {
			found.push(...left.splice(randomInt(left.length), 1).filter(isDamaged));
		}
	}
	return found;
}

/** The damaged entries of a complete site; see `damagedEntries`. */
export function damageOf(
	{ site, inventory: file }: Pick<Side, 'site' | 'inventory'>,
	enough?: () => boolean,
): KnownEntry[] {
	const inventory = new Inventory(file);
	try {
		return damagedEntries(site, inventory.entries(), enough);
	} finally {
		inventory.close();
	}
}
