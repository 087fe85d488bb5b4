/** The files editors write and the entries of the collections, as zod schemas. */
import { z } from 'zod';
import { volumeSpans } from './volume.ts';
import { Article, Diagnostic, KeywordBlock, PageItem, Photo } from './page.ts';
import { PageNumber } from './page-number.ts';

/** A calendar day, YYYY-MM-DD. */
const Day = z.iso.date('应是 2024-01-05 这样的日期');

/** A place on a page's image, in percent of its width and height. */
const Percent = z.number().min(0).max(100);
const PercentLong = z.number().positive().max(100);
/** Left, top, width and height of a rectangle on a page's image. */
const PlaceOnImage = z.tuple([Percent, Percent, PercentLong, PercentLong]);
export type PlaceOnImage = z.infer<typeof PlaceOnImage>;

/** Where an article stands on the page's image; an article that others cut in two has two regions. */
const RegionInFile = z.strictObject({
	/** The article's number on the page, from 1, or some words of its headline. */
	article: z.union([z.int().positive(), z.string().min(1)]),
	at: PlaceOnImage,
});
export type RegionInFile = z.infer<typeof RegionInFile>;

/** An article that goes on from another page, where the program can't tell: 转版、接版. */
const ContinuesInFile = z.strictObject({
	/** The article on this page: its number, from 1, or some words of its headline. */
	article: z.union([z.int().positive(), z.string().min(1)]),
	/** The page that it comes from. */
	page: PageNumber,
	/** The article there: its number, or some words of its headline. */
	of: z.union([z.int().positive(), z.string().min(1)]),
});
export type ContinuesInFile = z.infer<typeof ContinuesInFile>;

const PageInFile = z.strictObject({
	file: z.string().min(1),
	number: PageNumber,
	name: z.string().min(1),
	/** The page as it was printed: an image in the edition's folder. */
	image: z.string().min(1).optional(),
	regions: z.array(RegionInFile).optional(),
	continues: z.array(ContinuesInFile).optional(),
});
export type PageInFile = z.infer<typeof PageInFile>;

/** 更正: words of a page that were printed wrong, and what they should be. */
const CorrectionInFile = z.strictObject({
	page: PageNumber,
	/** As printed: words that stand once on that page, within one paragraph, headline or caption. */
	find: z.string().regex(/\S/),
	replace: z.string().regex(/\S/),
	/** The day of the correction. */
	date: Day,
	/** What the editor says of it. */
	note: z.string().regex(/\S/).optional(),
});
export type CorrectionInFile = z.infer<typeof CorrectionInFile>;

/** content/editions/<edition>/edition.yaml */
export const EditionFile = z.strictObject({
	newspaper: z.string().min(1),
	title: z.string().min(1),
	/** The printed date of publication; null if the page does not say: never invented. */
	published: Day.nullable(),
	/** The day of the events the pages report. */
	coverage: Day.optional(),
	/** Figures that are not shown: true for all, or the words of some (总投资142.9亿元). */
	no_figures: z.union([z.boolean(), z.array(z.string().min(1))]).optional(),
	corrections: z.array(CorrectionInFile).optional(),
	pages: z.array(PageInFile).min(1),
});
export type EditionFile = z.infer<typeof EditionFile>;

/** A host alone, and a path with nothing behind it and nothing in it that would be written in more than one way. */
function isSiteAddress(address: string): boolean {
	if (!/^https?:\/\/[^/@。．｡]+(?:\/|$)/i.test(address) || /\/\.|\.html?\/?$/i.test(address)) return false;
	return /^[^?#]*$/.test(address) && /^(?:\/[\w-][\w.-]*)*\/?$/.test(URL.parse(address)?.pathname ?? '?');
}

/** Whether the dates of the world are known for a time zone of this name. */
function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

/** content/site.yaml */
export const SiteFile = z.strictObject({
	name: z.string().min(1),
	motto: z.string().min(1),
	/** The site's own address, without a slash at the end; it may lie under a path of its host. */
	address: z.url({ protocol: /^https?$/ }).refine(isSiteAddress),
	contact: z.string().min(1).nullable(),
	/** How long a volume of the archive runs. */
	volumes: z.enum(volumeSpans).default('year'),
	/** How many days of editions, up to the newest, are recent: those have a twin in large print. */
	recent_days: z.int().min(1).max(3660).default(90),
	/** Where the paper comes out, as the IANA database calls it: an edition is published as its day begins there. */
	time_zone: z.string().refine(isTimeZone).default('Asia/Shanghai'),
	/** Whether readers' phones keep pages: the service worker, and editions that are saved. */
	offline: z.boolean().default(true),
	/** Whether files are also made compressed, for a server that sends them as they are. */
	compressed: z.boolean().default(false),
	/** Where on the site's own host a search service answers (`/archive-search/`); null: the site searches by itself. */
	search: z
		.string()
		.regex(/^\/(?:[A-Za-z0-9_-]+\/)+$/)
		.nullable()
		.default(null),
});
export type SiteFile = z.infer<typeof SiteFile>;

/**
 * The collections' entries. A string named after another collection's entry is its id; content.config.ts turns
 * these into references. Ids: edition `2024-01-liujiang`, page `2024-01-liujiang/01`, report and brief
 * `2024-01-liujiang/<slug>`, guide and photo `2024-01-liujiang/<slug>`: the slug is pinyin and unique in its edition.
 */
export const EditionEntry = EditionFile.omit({ pages: true }).extend({ pages: z.array(z.string()) });
export type EditionEntry = z.infer<typeof EditionEntry>;

export const PageEntry = z.object({
	edition: z.string(),
	number: PageNumber,
	name: z.string(),
	file: z.string(),
	reports: z.array(z.string()),
	briefs: z.array(z.string()),
	/** The reports that began on another page and go on here, in print order, each with the anchor of its part. */
	continued: z.array(z.object({ piece: z.string(), part: z.string() })),
	photos: z.array(z.string()),
	/** The image of the printed page, relative to the page's text, or null. */
	image: z.string().nullable(),
	/**
	 * What can be opened on the image: a report or a brief by its id, in the order of edition.yaml; `part` is the anchor of
	 * what began on another page.
	 */
	regions: z.array(z.object({ piece: z.string(), at: PlaceOnImage, part: z.string().optional() })),
	/** What belongs to the page itself, and what could not be placed. */
	items: z.array(PageItem),
	diagnostics: z.array(Diagnostic),
});
export type PageEntry = z.infer<typeof PageEntry>;

export const ReportEntry = z.object({
	edition: z.string(),
	page: z.string(),
	slug: z.string(),
	/** The headline, or the piece's first words if the page prints none. */
	title: z.string(),
	article: Article,
	guides: z.array(z.string()),
	photos: z.array(z.string()),
});
export type ReportEntry = z.infer<typeof ReportEntry>;

export const BriefEntry = ReportEntry.omit({ guides: true });
export type BriefEntry = z.infer<typeof BriefEntry>;

export const GuideEntry = z.object({
	edition: z.string(),
	page: z.string(),
	slug: z.string(),
	report: z.string(),
	/** Its place among the report's keyword blocks, from 1. */
	order: z.int().positive(),
	block: KeywordBlock,
});
export type GuideEntry = z.infer<typeof GuideEntry>;

export const PhotoEntry = z.object({
	edition: z.string(),
	page: z.string(),
	slug: z.string(),
	/** The caption, or for photo news the headline of its brief. */
	title: z.string(),
	photo: Photo,
	/** The report or the brief it stands in; both null for a photo of the page itself. */
	report: z.string().nullable(),
	brief: z.string().nullable(),
	/** The image's path relative to edition.yaml, or null if the folder has none. */
	image: z.string().nullable(),
});
export type PhotoEntry = z.infer<typeof PhotoEntry>;

export const PostEntry = z.strictObject({
	title: z.string().min(1),
	description: z.string().min(1),
	updated: Day,
	/** A draft is checked and not published. */
	draft: z.boolean().optional(),
});
export type PostEntry = z.infer<typeof PostEntry>;
