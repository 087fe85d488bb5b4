/** What the press is told of the part that it prints. */
import { editionOf } from '../addresses/address.ts';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import { leadsTo } from '../addresses/update-addresses.ts';
import type { Part } from '../loaders/site-part.ts';
import { looksNowhere } from '../newspaper/model/looks-back.ts';
import { RelatedPieces } from '../related/relate.ts';
import type { ContentState } from './content-state.ts';
import type { Plan } from './plan.ts';

/**
 * @param editions the ids of those that are made
 * @param front what spans editions is made of this; null if it is left out
 */
export function partOf(
	{ plan, content }: { plan: Plan; content: ContentState },
	editions: string[],
	front: Part['front'],
): Part {
	const own = new Set(editions);
	const there = new Set(content.editions.map(({ id }) => id));
	// What stood in an edition that is gone spans editions.
	const isHere = (id: string) => own.has(id) || (front !== null && !there.has(id));
	const left = [...content.addresses.left.keys()].filter((address) => isHere(editionOf(address)));
	const none = { previous: null, next: null };
	return {
		editions,
		left: Object.fromEntries(left.map((address) => [address, leadsTo(content.addresses, address)])),
		neighbours: Object.fromEntries(editions.map((id) => [id, plan.neighbours.get(id) ?? none])),
		related: Object.fromEntries(editions.map((id) => [id, relatedOf(plan, id)])),
		known: Object.fromEntries([...editions, ...(front?.fresh ?? [])].map((id) => [id, asWritten(content.slugs(id))])),
		looksBack: Object.fromEntries(editions.map((id) => [id, plan.looksBack.get(id) ?? looksNowhere])),
		recent: [...plan.recent],
		previewed: [...plan.previewed],
		front,
	};
}

function relatedOf({ related }: Plan, id: string): RelatedPieces {
	return RelatedPieces.parse(JSON.parse(related.get(id) ?? '{}'));
}

/** In pairs, since their order counts. */
function asWritten({ texts, left }: KnownSlugs): Part['known'][string] {
	return { texts: [...texts].map(([slug, known]) => [slug, [...known]]), left: [...left] };
}
