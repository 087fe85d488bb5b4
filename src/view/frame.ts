/** What stands around a page's content: its title, description and address, the site's name and the ways in. */
import type { Phrase } from './headline.ts';
import type { Link } from './link.ts';

/** A link of the masthead; `page` on the very page it leads to, `true` on a page under it. */
export type Way = Link & { current: 'page' | 'true' | null };

/** For how many Han characters the site's name needs room on one line; a name of more than 8 stands on two. */
export type NameLetters = 4 | 6 | 8 | 'more';

export type Frame = {
	/** The whole title of the browser's window. */
	title: string;
	description: string;
	/** The page's full address; null for a page that has none of its own (404). */
	canonical: string | null;
	/** The address of what programs read of the page; null if there is nothing. */
	data: string | null;
	/** What apps show of the page when it is shared; null if it has no address of its own. */
	shared: { title: string; kind: 'article' | 'website'; image: string } | null;
	site: {
		name: string;
		/** The name, with the places where it may be broken if it has to. */
		phrases: readonly Phrase[];
		letters: NameLetters;
		motto: string;
		contact: string | null;
		href: string;
	};
	search: Way;
	/** What a reader goes by, in the even grid under the masthead; the page's twin in large print (长者版) stands last there. */
	ways: readonly Way[];
	/** The page's twin in large print (长者版), or the front page of 长者版. */
	elder: string;
	/** What the foot leads to besides the front page. */
	posts: Link;
	/** What is kept on the reader's own device, not shown if the browser can't keep anything; null if no phone keeps the site. */
	saved: Link | null;
	/** Whether some of the page's text is corrected. */
	corrected?: true;
	/** 更正: absent where none are, and on pages that do not span editions. */
	corrections?: Link | undefined;
};

/** What stands around a page of 长者版. */
export type ElderFrame = Pick<Frame, 'title' | 'description' | 'canonical' | 'shared'> & {
	/** The address of the page's ordinary form. */
	standard: string;
	site: Pick<Frame['site'], 'name' | 'href'>;
	/** The search page of 长者版; null on that page itself. */
	search: string | null;
	/** Which page the reader is on, in words. */
	place: string;
};
