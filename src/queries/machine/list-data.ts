/** A list as programs read it: `list.json` beside its page. A version only gains fields, as that of an article does. */
import { z } from 'zod';
import { dataSchema } from './data-schema.ts';

export const listVersion = 1;

const Head = {
	$schema: z.url(),
	version: z.literal(listVersion),
	/** Of its page. */
	url: z.url(),
};

/** What stands at the address of one name; a long list goes on in `next`. */
const OfName = {
	...Head,
	/** The name; several that are spelt alike share an address, and then each entry says which it is of. */
	title: z.string().min(1),
	next: z.url().nullable(),
};

const Work = z.object({
	name: z.string().min(1),
	title: z.string().min(1),
	/** 报道, 简讯, 图片新闻 or 图片. */
	kind: z.string().min(1),
	url: z.url(),
	/** What its edition is called. */
	edition: z.string().min(1),
});
export type Work = z.infer<typeof Work>;

export const ListData = z.discriminatedUnion('kind', [
	/** All of the site, each once. */
	z.object({
		...Head,
		kind: z.enum(['keywords', 'people', 'places', 'terms']),
		/** `count`: how many works stand under it, of a keyword how many blocks. `data` is its own `list.json`. */
		items: z.array(z.object({ name: z.string().min(1), count: z.int().min(1), url: z.url(), data: z.url() })),
	}),
	/** All of the site, the newest first. */
	z.object({
		...Head,
		kind: z.literal('editions'),
		items: z.array(
			z.object({
				id: z.string().min(1),
				newspaper: z.string().min(1),
				title: z.string().min(1),
				published: z.iso.date().nullable(),
				pages: z.int(),
				pieces: z.int(),
				url: z.url(),
				/** Its `edition.json`. */
				data: z.url(),
			}),
		),
	}),
	/** The blocks under a keyword, the newest first. */
	z.object({
		...OfName,
		kind: z.literal('keyword'),
		items: z.array(
			z.object({
				paragraphs: z.array(z.string()),
				/** What it stands in, and where. */
				report: z.object({ title: z.string().min(1), url: z.url() }),
				newspaper: z.string().min(1),
				edition: z.object({ title: z.string().min(1), url: z.url() }),
				published: z.iso.date().nullable(),
			}),
		),
	}),
	/** What somebody did (`act`: 文字, 摄影 …). */
	z.object({
		...OfName,
		kind: z.literal('person'),
		items: z.array(Work.extend({ act: z.string().min(1) })),
	}),
	/** What names a place or was reported from there, the newest first. */
	z.object({ ...OfName, kind: z.literal('place'), items: z.array(Work) }),
	/** What names a term that editors explain, the newest first, and how they do. */
	z.object({
		...OfName,
		kind: z.literal('term'),
		glosses: z.array(z.object({ name: z.string().min(1), gloss: z.string(), source: z.string() })),
		items: z.array(Work),
	}),
]);
export type ListData = z.infer<typeof ListData>;

export const listSchema = dataSchema('版面：一份目录', ListData);
