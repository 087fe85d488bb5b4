/** The newest edition as an RSS 2.0 feed (https://www.rssboard.org/rss-specification). */
import { generateRssFeed } from 'feedsmith';
import type { ArticleData } from './article-data.ts';
import { articleHtml } from './article-html.ts';

export type FeedSource = {
	title: string;
	description: string;
	/** The front page's address. */
	home: string;
	/** The feed's own address. */
	self: string;
	/** In the order of the feed. */
	articles: readonly ArticleData[];
};

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * @param source all addresses absolute
 * @returns XML with each article's full text as HTML; an article without a printed date has no date
 */
export function rss({ title, description, home, self, articles }: FeedSource): string {
	return generateRssFeed({
		title: inXml(title),
		description: inXml(description),
		link: home,
		language: 'zh-CN',
		atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
		items: articles.map((article) => ({
			title: inXml(article.title),
			link: article.url,
			guid: { value: article.url, isPermaLink: true },
			...(article.published === null ? {} : { pubDate: startOfDay(article.published) }),
			content: { encoded: inXml(articleHtml(article)) },
		})),
	});
}

function inXml(text: string): string {
	return text.replace(notInXml, '');
}

/** The paper's day begins in China. */
function startOfDay(day: string): Date {
	return new Date(`${day}T00:00:00+08:00`);
}
