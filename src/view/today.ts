/** 今天的报: the newest edition at the head of the front page. */
import type { Phrase } from './headline.ts';
import type { Link } from './link.ts';
import type { Listen } from './listen.ts';

/** A picture of the size of a stamp, in one size for all screens and in WebP alone: it says nothing that no words say. */
export type Thumbnail = { src: string; width: number; height: number };

/** A printed page drawn small: the `d` of paths in a box of 120 to 170. */
export type PageSketch = {
	/** Where text is, ruled as in lines. */
	text: string;
	pictures: string;
	/** Headlines, as bars. */
	heads: string;
	/** The headline that leads the page. */
	lead: string;
};

/** A page of the edition: its image made small, else its map drawn small; neither for a page of which nothing is known. */
export type PageStamp = {
	label: string;
	/** In parts, after which a line may end: 副刊·, 大榕树. */
	name: readonly string[];
	href: string;
	image: Thumbnail | null;
	sketch: PageSketch | null;
};

/** What came out on a day; `published` is YYYY-MM-DD, null if that day is not known. */
type Published = { published: string | null };

export type Today = Published & {
	/** The day with its weekday; without a day the edition's title. */
	heading: readonly Phrase[];
	/** The paper, the edition, how many pages and pieces. */
	about: string[];
	/** The edition, whole. */
	whole: string;
	/** `href` is the page that reading aloud begins with; null if there is nothing to read. */
	listen: (Listen & { href: string }) | null;
	pages: PageStamp[];
	/** The pages that are not shown; null if all are. */
	morePages: Link | null;
	/** 上一期. */
	previous: (Link & Published) | null;
	/** What says 今天 and 昨天 and what came since the last visit, before the first paint, and what the security policy is told to let it by. */
	script: { code: string; hash: `sha256-${string}` };
};
