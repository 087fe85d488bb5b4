/** Ranked pieces → results as they are shown, their texts loaded. */
import { excerpt } from '../text/excerpt.ts';
import { findMarks, stretches } from '../text/marks.ts';
import type { Found, Section } from './protocol.ts';
import type { RankedSection } from './rank-query.ts';
import type { SearchIndex } from './search-index.ts';

/** @returns the section with the texts of those pieces that are shown at once */
export async function presentSection(
	index: SearchIndex,
	{ match, phrases, ids, groups }: RankedSection,
): Promise<Section> {
	const presented = groups.map(async (group) => ({
		kind: group.kind,
		total: group.ids.length,
		found: await presentPieces(index, group.ids.slice(0, group.shown), phrases),
	}));
	return { match, total: ids.length, groups: await Promise.all(presented) };
}

/** @param phrases folded: what to mark */
export function presentPieces(
	index: SearchIndex,
	ids: readonly string[],
	phrases: readonly string[],
): Promise<Found[]> {
	return Promise.all(
		ids.map(async (id) => {
			const { url, kind, day, edition, headline, blocks } = await index.piece(id);
			const marks = findMarks(headline, phrases);
			const place = excerpt(blocks, phrases);
			return {
				// A hit in the headline is seen at the top of the page; one in the text is where its anchor is.
				url: marks.length > 0 || place.id === '' ? url : `${url}#${encodeURIComponent(place.id)}`,
				kind,
				day,
				edition,
				headline: stretches(headline, marks),
				excerpt: place.stretches,
			};
		}),
	);
}
