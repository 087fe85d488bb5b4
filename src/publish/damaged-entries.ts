/** What of a site is not as it was made: emptied or changed by a crash, or by hand. */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { Inventory } from './inventory.ts';
import type { KnownEntry } from './inventory.ts';
import type { Side } from './site-state.ts';
import { stampOf } from './stamp.ts';

/** How many editions' folders are looked at in one build, drawn anew each time: a folder is read in 1 ms, or 8 from a slow disk. */
const atLeast = 200;
const atMost = 1000;

/**
 * All that belongs to no edition is looked at, and editions' folders as long as there is time, in an order drawn by lot.
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
	const isDrawn = ({ owner, stamp }: KnownEntry): boolean => owner === 'edition' && stamp !== '';
	const found = entries.filter((entry) => !isDrawn(entry) && isDamaged(entry));
	const left = entries.filter(isDrawn);
	for (let looked = 0; left.length > 0 && looked < atMost && (looked < atLeast || !enough()); looked++) {
		found.push(...left.splice(randomInt(left.length), 1).filter(isDamaged));
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
