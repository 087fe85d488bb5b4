/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). */
import { generateRssFeed } from 'feedsmith';
import { inXml, startOfDay } from './feed-source.ts';
import type { FeedSource } from './feed-source.ts';

/** @returns XML; an item without a printed date has no date */
export function rss({ title, description, home, self, items }: FeedSource): string {
	return generateRssFeed({
		title: inXml(title),
		description: inXml(description),
		link: home,
		language: 'zh-CN',
		atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
		items: items.map((item) => ({
			title: inXml(item.title),
			link: item.url,
			guid: { value: item.url, isPermaLink: true },
			...(item.published === null ? {} : { pubDate: startOfDay(item.published) }),
			dc: { creators: item.authors.map(inXml) },
			categories: item.keywords.map((keyword) => ({ name: inXml(keyword) })),
			content: { encoded: inXml(item.html) },
		})),
	});
}
