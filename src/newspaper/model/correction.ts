import { z } from 'zod';

/** 更正: a place of a text where the words are an editor's and no longer those that the paper printed. */
export const Correction = z.object({
	/** Its number in its article, or among what belongs to the page itself, from 1 in reading order. */
	n: z.int().positive(),
	/** Where the corrected words begin in the text, and how much of it they take. */
	at: z.int().nonnegative(),
	length: z.int().positive(),
	/** What was printed there. */
	printed: z.string().min(1),
	/** The day of the correction, YYYY-MM-DD. */
	date: z.iso.date(),
	/** What the editor says of it, or null. */
	note: z.string().nullable(),
});
export type Correction = z.infer<typeof Correction>;
