/** What a feed holds, whatever it is written as. */

export type FeedItem = {
	/** Its page, whole address; the item is known by it. */
	url: string;
	title: string;
	/** The full text as HTML, every address in it whole. */
	html: string;
	/** The printed date of publication, YYYY-MM-DD; null if the paper prints none. */
	published: string | null;
	/** The day that is known of its edition: of publication, else of what it reports; null without either. */
	day: string | null;
	/** Who wrote it. */
	authors: readonly string[];
	keywords: readonly string[];
};

/** All addresses are whole. */
export type FeedSource = {
	title: string;
	description: string;
	/** The name of the site. */
	site: string;
	/** The page whose news it brings. */
	home: string;
	/** The feed's own address. */
	self: string;
	/** In the order of the feed. */
	items: readonly FeedItem[];
};

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** @returns the text without what XML can't hold */
export function inXml(text: string): string {
	return text.replace(notInXml, '');
}

/** The paper's day begins in China. @param day YYYY-MM-DD */
export function startOfDay(day: string): Date {
	return new Date(`${day}T00:00:00+08:00`);
}
