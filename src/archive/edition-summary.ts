/** All that other pages of the site show of an edition: lists, name pages, the archive and sitemaps are made of these. */
import { z } from 'zod';

/** What leads to a page, and where on it. */
export const Link = z.object({ label: z.string(), href: z.string() });
export type Link = z.infer<typeof Link>;

/** A day to show: the words before it, the day in words, and for machines (YYYY-MM-DD). */
const Day = z.object({ label: z.string(), words: z.string(), iso: z.string() });
export type Day = z.infer<typeof Day>;

/** 版次行: which paper, edition and page something is from, and the day that is known of it. */
const Folio = z.object({
	newspaper: z.string(),
	edition: z.object({ title: z.string(), href: z.string() }),
	/** null if the whole edition is meant. */
	page: z.object({ label: z.string(), name: z.string(), href: z.string() }).nullable(),
	day: Day.nullable(),
});
export type Folio = z.infer<typeof Folio>;

/** A picture as a list shows it, ready for its element. */
export const ShownPicture = z.object({
	/** The better formats first. */
	sources: z.array(z.object({ type: z.string(), srcset: z.string() })),
	/** For browsers that know none of them. */
	src: z.string(),
	width: z.number().int(),
	height: z.number().int(),
});
export type ShownPicture = z.infer<typeof ShownPicture>;

export const PhotoCard = z.object({
	title: z.string(),
	credit: z.string().nullable(),
	href: z.string(),
	image: ShownPicture.nullable(),
	/** 图片新闻 if the photo tells a brief. */
	news: z.boolean(),
});
export type PhotoCard = z.infer<typeof PhotoCard>;

/** A keyword block, and where it stands. */
export const Guide = z.object({
	paragraphs: z.array(z.object({ id: z.string(), rubric: z.string().nullable(), text: z.string() })),
	report: Link,
	folio: Folio,
	/** The figures that its paragraphs state, each where it stands. */
	figures: z.array(z.object({ indicator: z.string(), number: z.string(), href: z.string() })),
	/** Other pieces that print the keyword, each with its page or its day. */
	mentions: z.array(z.object({ title: z.string(), href: z.string(), note: z.string() })),
});
export type Guide = z.infer<typeof Guide>;

/** A sentence that names a place or a term, and where it stands. */
export const Passage = z.object({
	/** null for a headline, whose piece's address is enough. */
	id: z.string().nullable(),
	/** All together are the sentence, or as much of it as is shown. */
	segments: z.array(z.object({ text: z.string(), marked: z.boolean() })),
});
export type Passage = z.infer<typeof Passage>;

/** 更正: words that were printed wrong, and where they stand. */
export const CorrectionRow = z.object({
	/** The day of the correction, YYYY-MM-DD. */
	date: z.string(),
	printed: z.string(),
	corrected: z.string(),
	note: z.string().nullable(),
	/** The piece, or the page itself. */
	title: z.string(),
	/** To what is said of it there. */
	href: z.string(),
	/** Paper, day and page, in words. */
	where: z.array(z.string()),
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;

/** A name, and the slug of its address, which follows from the name. */
const Named = { name: z.string(), slug: z.string() };

/** A work once for each place or term that it names. */
const NamedInWork = z.object({
	...Named,
	work: z.number().int(),
	/** In how many places of it the name stands; 0 if only the dateline names it. */
	mentions: z.number().int(),
	/** The first of the sentences that name it. */
	passages: z.array(Passage),
});

export const EditionSummary = z.object({
	id: z.string(),
	/** The volume it belongs to. */
	volume: z.string(),
	newspaper: z.string(),
	title: z.string(),
	href: z.string(),
	day: Day.nullable(),
	/** How many printed pages. */
	pages: z.number().int(),
	/** How many pieces. */
	pieces: z.number().int(),
	/** What its mentions, places and terms are of; named by the place here, from 0. */
	works: z.array(z.object({ href: z.string(), title: z.string(), kind: z.string() })),
	/** In print order. */
	mentions: z.array(z.object({ ...Named, act: z.string(), capacity: z.string().nullable(), work: z.number().int() })),
	/** Also where a work was reported from. */
	places: z.array(NamedInWork),
	terms: z.array(NamedInWork),
	guides: z.array(z.object({ ...Named, guide: Guide })),
	photos: z.array(PhotoCard),
	/** In print order; absent without any. */
	corrections: z.array(CorrectionRow).optional(),
	/** Every address the edition has, from the site's root. */
	addresses: z.array(z.string()),
});
export type EditionSummary = z.infer<typeof EditionSummary>;

/** An edition as lists show it. */
export const ListedEdition = EditionSummary.pick({
	id: true,
	newspaper: true,
	title: true,
	href: true,
	day: true,
	pages: true,
	pieces: true,
});
