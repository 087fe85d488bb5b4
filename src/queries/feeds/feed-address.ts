/** Which feeds there are, where each lies, and the page whose news it brings. */
import { assertNever } from '../../newspaper/model/assert-never.ts';
import type { ArticleKind } from '../../newspaper/model.ts';
import type { FeedLink } from '../../view/feed-link.ts';
import type { Link } from '../../view/link.ts';
import { siteAddress } from '../../site-path.ts';
import { keywordsAt } from '../names/keywords.ts';
import { newsroom } from '../newsroom.ts';
import { url } from '../url.ts';
import { feedFormats, mediaTypes } from './feed-format.ts';

export type FeedOf =
	/** The pieces of the site, or those of one kind. */
	| { what: 'news'; kind: ArticleKind | null }
	/** The keyword blocks of the site. */
	| { what: 'keywords' }
	/** The blocks of what stands at one address. */
	| { what: 'keyword'; slug: string };

const kinds: Readonly<Record<ArticleKind, { label: string; slug: string }>> = {
	report: { label: '报道', slug: 'reports' },
	brief: { label: '简讯', slug: 'briefs' },
};

/** The kinds of pieces that have feeds of their own, with the names of their folders. */
export const feedKinds: readonly { kind: ArticleKind; slug: string }[] = [
	{ kind: 'report', slug: kinds.report.slug },
	{ kind: 'brief', slug: kinds.brief.slug },
];

/** All but those of single keywords. */
export const siteFeeds: readonly FeedOf[] = [
	{ what: 'news', kind: null },
	...feedKinds.map(({ kind }) => ({ what: 'news' as const, kind })),
	{ what: 'keywords' },
];

/** The address of the folder its files lie in, from the site's root. */
export function feedFolder(of: FeedOf): string {
	switch (of.what) {
		case 'news':
			return of.kind === null ? '/' : `/feeds/${kinds[of.kind].slug}/`;
		case 'keywords':
			return siteAddress(url.list('keywords'));
		case 'keyword':
			return siteAddress(url.keyword(of.slug));
		default:
			return assertNever(of);
	}
}

/** @returns what it is called besides the site's name, null for the site's own; and the page whose news it brings */
export async function feedTitle(of: FeedOf): Promise<{ heading: string | null; page: string }> {
	switch (of.what) {
		case 'news':
			return { heading: of.kind === null ? null : kinds[of.kind].label, page: url.front() };
		case 'keywords':
			return { heading: '关键词', page: url.list('keywords') };
		case 'keyword': {
			const names = (await keywordsAt(of.slug)).map(({ keyword }) => keyword);
			return { heading: `关键词：${names.join('、')}`, page: url.keyword(of.slug) };
		}
		default:
			return assertNever(of);
	}
}

/** What a page names to feed readers, in each format. */
export async function feedLinks(...feeds: readonly FeedOf[]): Promise<FeedLink[]> {
	const { site } = await newsroom();
	const links = feeds.map(async (of) => {
		const { heading } = await feedTitle(of);
		const title = heading === null ? site.name : `${site.name}：${heading}`;
		return feedFormats.map((format) => ({ title, type: mediaTypes[format], href: url.feed(feedFolder(of), format) }));
	});
	return (await Promise.all(links)).flat();
}

/** 订阅, as a link that a reader sees. @param heading what they would hear of */
export function subscribeTo(of: FeedOf, heading: string): Link {
	return { label: `订阅“${heading}”（RSS）`, href: url.feed(feedFolder(of), 'rss') };
}
