/** content/lexicon/places.yaml: the places of a paper's county, as zod schemas. */
import { z } from 'zod';

export const ListedPlace = z.strictObject({
	/** What its page is called, and what a text calls it; of two characters or more. */
	name: z.string(),
	/** What else a text calls it: an earlier name, a short one. */
	aliases: z.array(z.string()).default([]),
	/** The name of the place that it belongs to; null for the highest. */
	parent: z.string().nullable().default(null),
	/** A line on what it is, or null. */
	gloss: z.string().min(1).max(60).nullable().default(null),
});
export type ListedPlace = z.infer<typeof ListedPlace>;

export const PlacesFile = z.strictObject({ places: z.array(ListedPlace) });
export type PlacesFile = z.infer<typeof PlacesFile>;
