/** Which years shards are of. */
import type { Period } from './answer.ts';
import type { Shard } from './shard.ts';

/**
 * @param shards the newest first
 * @param year the only one asked for, or undefined
 * @returns null if there are no shards; years are '' only if none of their pieces has a date
 */
export function periodOf(shards: readonly Pick<Shard, 'entry'>[], year?: string): Period | null {
	if (shards.length === 0) return null;
	if (year !== undefined) return { newest: year, oldest: year };
	const dated = shards.filter(({ entry }) => entry.to !== '');
	const newest = dated[0]?.entry.to ?? '';
	// Shards may overlap, so the last one need not reach back the furthest.
	const [oldest = ''] = dated.map(({ entry }) => entry.from).sort();
	return { newest: newest.slice(0, 4), oldest: oldest.slice(0, 4) };
}

/** @returns whether some of its pieces can be of that year */
export function isOfYear({ entry }: Pick<Shard, 'entry'>, year: string): boolean {
	return entry.from.slice(0, 4) <= year && year <= entry.to.slice(0, 4);
}
