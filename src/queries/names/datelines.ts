/** The places that datelines name, and what was reported from each. */
import { countPlaces, reportedAt } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import { archive } from '../site-archive.ts';
import { once } from '../once.ts';
import { groupPlaces } from './places.ts';
import type { Place } from './places.ts';
import { byAddress } from './slugs.ts';

/** Every place a dateline names, in the order of their addresses. */
export const places: () => Promise<Counted[]> = once(async () => countPlaces(await archive()).sort(byAddress));

/** The places that stand at an address. */
export async function placesAt(slug: string): Promise<Place[]> {
	return groupPlaces(reportedAt(await archive(), slug));
}
