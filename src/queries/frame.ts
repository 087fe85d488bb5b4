/** What stands around a page's content: its title, description and address, the site's name and the ways in. */
import type { Frame } from '../view/frame.ts';
import { newsroom } from './newsroom.ts';
import { absolute, url } from './url.ts';

const ways = [
	{ label: '各期', href: url.archive() },
	{ label: '关键词', href: url.list('keywords') },
	{ label: '图片', href: url.list('photos') },
	{ label: '人名', href: url.list('people') },
	{ label: '文章', href: url.posts() },
	{ label: '搜索', href: url.search() },
];

/**
 * @param of.title what the page is called; null for the front page, which is called as the site
 * @param of.path the page's address from the site's root; null for 404
 * @param of.elder the address of its twin in large print; left out if it has none: then the front page of 长者版
 * @param of.preview the address of a piece's preview image; left out for pages other than a piece's
 */
export async function frame(of: {
	title: string | null;
	description: string;
	path: string | null;
	elder?: string;
	preview?: string;
}): Promise<Frame> {
	const { site } = await newsroom();
	const { title, description, path, elder = url.elder(url.front()) } = of;
	return {
		title: title === null ? `${site.name}｜${site.motto}` : `${title}｜${site.name}`,
		description,
		canonical: path === null ? null : absolute(path, site.address),
		shared:
			path === null
				? null
				: {
						title: title ?? site.name,
						kind: of.preview === undefined ? 'website' : 'article',
						image: absolute(of.preview ?? url.preview(), site.address),
					},
		site: { name: site.name, motto: site.motto, contact: site.contact, href: url.front() },
		ways: ways.map(({ label, href }) => ({ label, href, current: currency(href, path) })),
		elder,
		posts: { label: '文章', href: url.posts() },
		saved: { label: '存在手机里的', href: url.saved() },
	};
}

/** `page` on the very page, `true` on a page under it. */
function currency(href: string, path: string | null): 'page' | 'true' | null {
	if (path?.startsWith(href) !== true) return null;
	return path === href ? 'page' : 'true';
}
