/** The index's files as they must be. */
import { z } from 'zod';
import { kinds } from '../../../src/search/piece.ts';

const whole = z.int().nonnegative();
const column = z.strictObject({ names: z.array(z.string()), of: z.array(z.array(whole)) });
const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const folder = z.string().regex(/^[0-9a-f]{10}$/);

export const Manifest = z.strictObject({
	shards: z.array(z.strictObject({ folder, from: day, to: day, pieces: whole })),
	sieves: z.array(
		z.strictObject({
			folder: z.string().regex(/^sieve-[0-9a-f]{10}$/),
			buckets: whole,
			bytes: whole,
			shards: z.array(whole),
		}),
	),
	suggestions: z.string().regex(/^suggestions-[0-9a-f]{10}\.json$/),
	synonyms: z.array(z.array(z.string())),
});

export const Catalogue = z.strictObject({
	chunks: z.string(),
	kinds: z.array(whole),
	days: z.array(day),
	dates: z.array(whole),
	headlines: z.array(whole),
});

export const Facets = z.strictObject({ keyword: column, place: column, contributor: column, edition: column });

export const Piece = z.strictObject({
	url: z.string(),
	kind: z.enum(kinds),
	date: day,
	day: z.string(),
	edition: z.string(),
	headline: z.string(),
	spelt: z.string(),
	blocks: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});

export const SuggestionFile = z.strictObject({
	texts: z.array(z.string()),
	spelt: z.array(z.string()),
	kinds: z.array(whole),
	counts: z.array(whole),
	simplified: z.record(z.string().length(1), z.string().length(1)).optional(),
});
