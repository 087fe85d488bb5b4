/** Every address of the site, as a path from its host's root: the only place where one is made. */
import { programmeHref } from '../listen/programme.ts';
import { href, siteAddress } from '../site-path.ts';

/** The lists that may run over several pages. */
export type ListName = 'keywords' | 'people' | 'photos' | 'places' | 'terms';

/** What a feed is written as. */
export type FeedFormat = keyof typeof feedFiles;

const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** What stands beside a page for programs. */
export type DataFile = 'article' | 'edition' | 'page' | 'list';

/** The lists 长者版 has, of the recent editions alone. */
export type ElderList = 'editions' | 'keywords' | 'photos';

export const url = {
	front: () => href('/'),
	search: () => href('/search/'),
	/** What is kept on the reader's own device. */
	saved: () => href('/saved/'),
	posts: () => href('/posts/'),
	post: (id: string) => href(`/posts/${id}/`),
	/** The archive, or one year of it. */
	archive: (year: string | null = null) => (year === null ? href('/editions/') : href(`/editions/${year}/`)),
	edition: (edition: string) => href(`/${edition}/`),
	/** A printed page, by its id: `2024-01-liujiang/01`. */
	page: (page: string) => href(`/${page}/`),
	/** A report or a brief, by its id: `2024-01-liujiang/qun-zhong`. */
	piece: (piece: string) => href(`/${piece}/`),
	/** A feed's file. @param folder the address of the page it lies beside, from the site's root */
	feed: (folder: string, format: FeedFormat) => href(`${folder}${feedFiles[format]}`),
	/** What programs read of a page, by its own address. */
	data: (address: string, of: DataFile) => `${address}${of}.json`,
	/** The figures of an edition. */
	figures: (edition: string) => href(`/${edition}/figures/`),
	/** What a file for programs holds, as JSON Schema, by its version. */
	schema: (of: DataFile, version: number) => href(`/schemas/${of}-${String(version)}.json`),
	/** The preview image of a piece, or of the site. */
	preview: (piece: string | null = null) => (piece === null ? href('/preview.png') : href(`/${piece}/preview.png`)),
	photo: (edition: string, slug: string) => href(`/${edition}/photos/${slug}/`),
	/** A keyword, or a further page of it. */
	keyword: (slug: string, page = 1) => href(`/keywords/${within(slug, page)}/`),
	/** A person, or a further page of their works. */
	person: (slug: string, page = 1) => href(`/people/${within(slug, page)}/`),
	/** A place, or a further page of what was reported from there. */
	place: (slug: string, page = 1) => href(`/places/${within(slug, page)}/`),
	/** A term that editors explain, or a further page of what names it. */
	term: (slug: string, page = 1) => href(`/terms/${within(slug, page)}/`),
	/** 更正: the list of all corrections, or a further page of it. */
	corrections: (page = 1) => (page === 1 ? href('/corrections/') : href(`/corrections/${listPage(page)}/`)),
	/** A page of a list, from 1; the first one is the list's own address. */
	list: (list: ListName, page = 1) => (page === 1 ? href(`/${list}/`) : href(`/${list}/${listPage(page)}/`)),
	/** The twin of a page in large print (长者版), by the page's own address. */
	elder: (address: string) => href(`/elder${siteAddress(address)}`),
	/** A page of a list of 长者版, from 1. */
	elderList: (list: ElderList, page = 1) => href(`/elder/${within(list, page)}/`),
	/** The sitemap's index, or one of its parts, from 1, or that of news. */
	sitemap: (part: number | 'news' | null = null) =>
		part === null ? href('/sitemap.xml') : href(`/sitemap-${part}.xml`),
	/** An edition as it is listened to. */
	programme: (edition: string) => programmeHref(edition),
	/** A page that begins to read aloud by itself, by its own address; the row of tools has this id. */
	listen: (address: string) => `${address}#listen`,
	/** A place on a page. */
	anchor: (address: string, id: string) => `${address}#${id}`,
};

/** The last part of a list page's address; no keyword, person, place or term may be called so. */
export function listPage(page: number): string {
	return `page-${page}`;
}

/** The path of one page of what has a slug, below the list it stands in. */
export function within(slug: string, page: number): string {
	return page === 1 ? slug : `${slug}/${listPage(page)}`;
}

export function isListPage(slug: string): boolean {
	return /^page-\d+$/.test(slug);
}

/** What stands in an address as it is written. */
const plainPath = /^\/(?!\/)[a-z0-9/-]*$/;

/** A path as a whole address: what canonical links and the sitemap need. */
export function absolute(path: string, site: string): string {
	return plainPath.test(path) ? `${originOf(site)}${path}` : new URL(path, site).href;
}

let lastOrigin = { site: '', origin: '' };

/** The sitemap asks for every page of an archive. */
function originOf(site: string): string {
	if (lastOrigin.site !== site) lastOrigin = { site, origin: new URL(site).origin };
	return lastOrigin.origin;
}
