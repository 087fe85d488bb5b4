/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { generateJsonFeed } from 'feedsmith';
import { startOfDay } from './feed-source.ts';
import type { FeedSource } from './feed-source.ts';

/** @returns JSON; an item without a printed date has no date */
export function jsonFeed({ title, description, site, home, self, items }: FeedSource): string {
	const feed = generateJsonFeed({
		title,
		description,
		home_page_url: home,
		feed_url: self,
		language: 'zh-CN',
		authors: [{ name: site, url: home }],
		items: items.map((item) => ({
			id: item.url,
			url: item.url,
			title: item.title,
			content_html: item.html,
			...(item.published === null ? {} : { date_published: startOfDay(item.published) }),
			...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
			...(item.keywords.length === 0 ? {} : { tags: [...item.keywords] }),
		})),
	});
	// A feed has items, though there may be none: https://www.jsonfeed.org/version/1.1/#top-level
	return JSON.stringify(Object.assign({ items: [] }, feed));
}
