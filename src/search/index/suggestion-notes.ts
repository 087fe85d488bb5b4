import { z } from 'zod';

const Counts = z.array(z.tuple([z.string(), z.number().int()]));

/** How many pieces are listed under each name. */
export const NameCounts = z.object({ keyword: Counts, place: Counts, contributor: Counts });
export type NameCounts = z.infer<typeof NameCounts>;

/** A headline to suggest; `kind` is the place of its piece's kind among `kinds`. */
export const Headline = z.object({
	text: z.string(),
	spelt: z.string(),
	/** YYYY-MM-DD, or ''. */
	date: z.string(),
	kind: z.number().int(),
	url: z.string(),
});
export type Headline = z.infer<typeof Headline>;

/** What a shard's pieces bring to the words to suggest: their names, and the newest headlines. */
export type SuggestionNotes = { counts: NameCounts; headlines: readonly Headline[] };
