/** An edition as programs read it: `edition.json` beside its page. A version only gains fields, as that of an article does. */
import { z } from 'zod';
import { ArticleKind, PageNumber } from '../../newspaper/model.ts';
import { dataSchema } from './data-schema.ts';

export const editionVersion = 1;

export const EditionData = z.object({
	$schema: z.url(),
	version: z.literal(editionVersion),
	/** Of its page. */
	url: z.url(),
	id: z.string().min(1),
	newspaper: z.string().min(1),
	title: z.string().min(1),
	/** The printed date of publication; null if the paper does not say. */
	published: z.iso.date().nullable(),
	/** The day of the events it reports; null if no editor gave one. */
	coverage: z.iso.date().nullable(),
	/** In the order of the paper. */
	pages: z.array(
		z.object({
			number: PageNumber,
			name: z.string().min(1),
			url: z.url(),
			/** Its `page.json`. */
			data: z.url(),
			/** What begins on it, in print order; `data` is the piece's `article.json`. */
			pieces: z.array(z.object({ title: z.string().min(1), kind: ArticleKind, url: z.url(), data: z.url() })),
		}),
	),
});
export type EditionData = z.infer<typeof EditionData>;

export const editionSchema = dataSchema('版面：一期', EditionData);
