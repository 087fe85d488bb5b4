import { z } from 'zod';

const Counts = z.array(z.tuple([z.string(), z.number().int()]));

/** What a shard's pieces bring to the words to suggest. */
export const SuggestionNotes = z.object({
	/** How many of its pieces are listed under each name. */
	counts: z.object({ keyword: Counts, place: Counts, contributor: Counts }),
	/** Its newest headlines. */
	headlines: z.array(
		z.object({ text: z.string(), spelt: z.string(), date: z.string(), kind: z.number().int(), url: z.string() }),
	),
});
export type SuggestionNotes = z.infer<typeof SuggestionNotes>;
