/** What stands around a page's content: its title, description and address, the site's name and the ways in. */
import type { Frame, Way } from '../view/frame.ts';
import type { Link } from '../view/link.ts';
import { lettersOf } from './name-letters.ts';
import { newsroom } from './newsroom.ts';
import { phrasesOf } from '../typesetting/headline.ts';
import { absolute, url } from './url.ts';

const ways = [
	{ label: '各期', href: url.archive() },
	{ label: '关键词', href: url.list('keywords') },
	{ label: '图片', href: url.list('photos') },
	{ label: '人名', href: url.list('people') },
	{ label: '地名', href: url.list('places') },
];

const search = { label: '搜索', href: url.search() };

/**
 * @param of.title what the page is called; null for the front page, which is called as the site
 * @param of.path the page's address from the site's root; null for 404
 * @param of.elder the address of its twin in large print; left out if it has none: then the front page of 长者版
 * @param of.preview the address of a piece's preview image; left out for pages other than a piece's
 * @param of.data the address of what programs read of the page; left out if there is nothing
 */
export async function frame(of: {
	title: string | null;
	description: string;
	path: string | null;
	elder?: string;
	preview?: string;
	data?: string;
}): Promise<Frame> {
	const { site } = await newsroom();
	const { title, description, path, elder = url.elder(url.front()) } = of;
	return {
		title: title === null ? `${site.name}｜${site.motto}` : `${title}｜${site.name}`,
		description,
		canonical: path === null ? null : absolute(path, site.address),
		data: of.data ?? null,
		shared:
			path === null
				? null
				: {
						title: title ?? site.name,
						kind: of.preview === undefined ? 'website' : 'article',
						image: absolute(of.preview ?? url.preview(), site.address),
					},
		site: {
			name: site.name,
			phrases: phrasesOf(site.name),
			motto: site.motto,
			contact: site.contact,
			href: url.front(),
			letters: lettersOf(site.name),
		},
		search: wayFrom(path)(search),
		ways: ways.map(wayFrom(path)),
		elder,
		posts: { label: '文章', href: url.posts() },
		saved: site.offline ? { label: '存在手机里的', href: url.saved() } : null,
	};
}

const wayFrom =
	(path: string | null) =>
	(link: Link): Way => ({
		...link,
		current: path?.startsWith(link.href) !== true ? null : path === link.href ? 'page' : 'true',
	});
