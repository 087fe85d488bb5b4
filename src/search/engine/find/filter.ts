/** What a piece is listed under, and which pieces filters leave. */
import type { Facets } from '../../format/shard.ts';
import { facets, type Facet, type Filters } from '../answer.ts';
import type { OpenCatalogue } from '../files/open-catalogue.ts';
import type { Shard } from '../shard.ts';

/** @returns the piece's values of a facet; none if its shard's facets are needed and not given */
export function valuesOf(
	facet: Facet,
	piece: number,
	catalogue: OpenCatalogue,
	listed: Facets | undefined,
): readonly string[] {
	if (facet === 'kind') return [catalogue.kindOf(piece)];
	if (facet === 'year') return catalogue.dateOf(piece) === '' ? [] : [catalogue.dateOf(piece).slice(0, 4)];
	const { names, of } = listed?.[facet] ?? { names: [], of: [] };
	return (of[piece] ?? []).map((name) => names[name] ?? '');
}

/** @returns those facets that narrow anything down, with the value they must have */
export function setFilters(filters: Filters): { facet: Facet; value: string }[] {
	return facets.flatMap((facet) => {
		const value = filters[facet];
		return value === undefined || value === '' ? [] : [{ facet, value }];
	});
}

/**
 * Loads the shard's facets only if a filter needs them.
 *
 * @returns tells whether the filters leave a piece
 * @throws DownloadError
 */
export async function openFilter(shard: Shard, filters: Filters): Promise<(piece: number) => boolean> {
	const set = setFilters(filters);
	const [catalogue, listed] = await Promise.all([
		shard.catalogue(),
		set.some(({ facet }) => facet !== 'kind' && facet !== 'year') ? shard.facets() : undefined,
	]);
	return (piece) => set.every(({ facet, value }) => valuesOf(facet, piece, catalogue, listed).includes(value));
}
