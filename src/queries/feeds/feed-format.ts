/** What a feed is written as: the file beside its page, and how it is named to programs and readers. */
import { assertNever } from '../../newspaper/model/assert-never.ts';
import { atom } from './atom.ts';
import type { FeedSource } from './feed-source.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import type { FeedFormat } from '../url.ts';

export const feedFormats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

export const mediaTypes: Readonly<Record<FeedFormat, string>> = {
	rss: 'application/rss+xml',
	atom: 'application/atom+xml',
	json: 'application/feed+json',
};

/** @returns the file's text */
export function writeFeed(format: FeedFormat, source: FeedSource): string {
	switch (format) {
		case 'rss':
			return rss(source);
		case 'atom':
			return atom(source);
		case 'json':
			return jsonFeed(source);
		default:
			return assertNever(format);
	}
}
