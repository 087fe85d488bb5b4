/** A printed page as programs read it: `page.json` beside it. A version only gains fields, as that of an article does. */
import { z } from 'zod';
import { ArticleKind, PageNumber } from '../../newspaper/model.ts';
import { dataSchema } from './data-schema.ts';

export const pageVersion = 1;

const Run = z.discriminatedUnion('kind', [
	/** Where a piece begins; its text is in `data`, its `article.json`. */
	z.object({
		kind: z.literal('article'),
		title: z.string().min(1),
		articleKind: ArticleKind,
		url: z.url(),
		data: z.url(),
	}),
	/** Where a piece goes on: after another that cut it in two, or from another page. */
	z.object({ kind: z.literal('continued'), title: z.string().min(1), url: z.url(), data: z.url() }),
	/** 通栏, or what the paper says of itself: date, page number, telephone. */
	z.object({ kind: z.enum(['banner', 'furniture']), text: z.string().min(1) }),
	z.object({ kind: z.literal('editor-note'), paragraphs: z.array(z.string()).min(1) }),
	/** A photo that belongs to no piece. */
	z.object({
		kind: z.literal('photo'),
		caption: z.string().nullable(),
		credit: z.string().nullable(),
		image: z.url().nullable(),
	}),
]);
export type Run = z.infer<typeof Run>;

export const PageData = z.object({
	$schema: z.url(),
	version: z.literal(pageVersion),
	/** Of the page. */
	url: z.url(),
	number: PageNumber,
	name: z.string().min(1),
	newspaper: z.string().min(1),
	/** `data` is its `edition.json`. */
	edition: z.object({ id: z.string(), title: z.string(), url: z.url(), data: z.url() }),
	/** The printed date of publication; null if the paper does not say. */
	published: z.iso.date().nullable(),
	/** The page as it was printed; null if the site has no image of it. */
	image: z.url().nullable(),
	/** All that stands on it, in print order. */
	runs: z.array(Run),
});
export type PageData = z.infer<typeof PageData>;

export const pageSchema = dataSchema('版面：一版', PageData);
