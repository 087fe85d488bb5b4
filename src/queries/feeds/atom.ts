/** A feed as Atom (https://www.rfc-editor.org/rfc/rfc4287). */
import { generateAtomFeed } from 'feedsmith';
import { inXml, startOfDay } from './feed-source.ts';
import type { FeedItem, FeedSource } from './feed-source.ts';

/** Feed readers know the first day of their time for none. */
const noDay = '1970-01-01';

/**
 * Atom demands of every entry when it was updated, which is not when it was published: of an entry without a printed date
 * it is the day of what is reported, and `published` is left out.
 *
 * @returns XML
 */
export function atom({ title, description, site, home, self, items }: FeedSource): string {
	return generateAtomFeed({
		id: self,
		title: { value: inXml(title) },
		subtitle: { value: inXml(description) },
		updated: startOfDay(items.reduce((last, item) => (updated(item) > last ? updated(item) : last), noDay)),
		authors: [{ name: inXml(site) }],
		links: [
			{ href: self, rel: 'self', type: 'application/atom+xml' },
			{ href: home, rel: 'alternate', type: 'text/html', hreflang: 'zh-CN' },
		],
		xml: { lang: 'zh-CN' },
		entries: items.map((item) => ({
			id: item.url,
			title: { value: inXml(item.title) },
			updated: startOfDay(updated(item)),
			...(item.published === null ? {} : { published: startOfDay(item.published) }),
			links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
			authors: item.authors.map((name) => ({ name: inXml(name) })),
			categories: item.keywords.map((keyword) => ({ term: inXml(keyword) })),
			content: { type: 'html', value: inXml(item.html) },
		})),
	});
}

/** YYYY-MM-DD. */
function updated({ published, day }: FeedItem): string {
	return published ?? day ?? noDay;
}
