/** content/lexicon/terms.yaml: the policy terms that editors explain, as zod schemas. */
import { z } from 'zod';

export const ListedTerm = z.strictObject({
	/** What its page is called, and what a text calls it; of two characters or more. */
	name: z.string(),
	/** What else a text calls it. */
	aliases: z.array(z.string()).default([]),
	/** One plain sentence on what it is. */
	gloss: z.string().max(60),
	/** Who says so: the editors of the site, or what they have it from. */
	source: z.string().max(30).default('编辑'),
});
export type ListedTerm = z.infer<typeof ListedTerm>;

export const TermsFile = z.strictObject({ terms: z.array(ListedTerm) });
export type TermsFile = z.infer<typeof TermsFile>;
