/** How many pieces each value of each facet would leave. */
import { facets, perFacet, type Counts, type Facet, type Filters } from './answer.ts';
import { breathe } from './find/breathe.ts';
import { setFilters, valuesOf } from './find/filter.ts';
import type { Shard } from './shard.ts';

/** By what is counted; a facet's values with how many pieces each leaves. */
type Tally = Record<Facet, Map<string, number>>;

/**
 * A facet's own filter is left aside while its values are counted, so that one can change one's mind; but not that of
 * the year, since shards of other years aren't asked.
 *
 * @param found what is known to answer the query, whatever the filters, by shard
 * @returns the values of each facet, most first; a shard whose files don't come is left out
 */
export async function countFacets(found: ReadonlyMap<Shard, ReadonlySet<number>>, filters: Filters): Promise<Counts> {
	const tally: Tally = perFacet(() => new Map());
	await Promise.all(
		[...found].map(([shard, pieces]) => addShard(shard, pieces, filters, tally).catch(() => undefined)),
	);
	return perFacet((facet) => sorted(tally[facet]));
}

async function addShard(shard: Shard, pieces: ReadonlySet<number>, filters: Filters, tally: Tally): Promise<void> {
	const [catalogue, listed] = await Promise.all([shard.catalogue(), shard.facets()]);
	const set = setFilters(filters);
	for (const piece of pieces) {
		await breathe();
		const against = set.filter(({ facet, value }) => !valuesOf(facet, piece, catalogue, listed).includes(value));
		const [first] = against;
		for (const facet of facets) {
			const counted = first === undefined || (against.length === 1 && first.facet === facet && facet !== 'year');
			if (!counted) continue;
			for (const value of valuesOf(facet, piece, catalogue, listed)) {
				tally[facet].set(value, (tally[facet].get(value) ?? 0) + 1);
			}
		}
	}
}

function sorted(values: ReadonlyMap<string, number>): { value: string; count: number }[] {
	return [...values]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
