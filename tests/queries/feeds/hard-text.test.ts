import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { feedFormats, writeFeed } from '../../../src/queries/feeds/feed-format.ts';
import type { FeedSource } from '../../../src/queries/feeds/feed-source.ts';
import { expectAtom, expectJsonFeed, expectRss, expectWellFormed } from '../../support/feed-rules.ts';

const self = 'https://gov.example/feed';
const source: FeedSource = {
	title: 'A & B ]]>',
	description: '\u0002x',
	site: '<读报>',
	home: 'https://gov.example/',
	self,
	items: [
		{
			url: 'https://gov.example/a/b/',
			title: ']]>\u0001<i>&lt;',
			html: '<p>a\u0000\u000b\uffff]]&gt; &lt;b&gt;&amp;amp; 𠮷</p>',
			published: '2024-01-05',
			day: '2024-01-05',
			authors: ['甲 & 乙'],
			keywords: ['<丙>'],
		},
	],
};

test('what XML can not hold is left out, and marks of XML and HTML in a text stay text', () => {
	for (const format of ['rss', 'atom'] as const) {
		const written = writeFeed(format, source);
		expectWellFormed(written);
		const feed = parseFeed(written);
		expect(feed).toMatchObject({ title: 'A & B ]]>', description: 'x' });
		const [item] = feed.items;
		// This parser resolves entities once more after XML has.
		expect(item?.content).toContain('<p>a]]> <b>&amp; 𠮷</p>');
		expect(item?.title).toBe(']]><i><');
		expect(item?.published?.toISOString()).toBe('2024-01-04T16:00:00.000Z');
		expect(item?.authors.map(({ name }) => name)).toEqual(['甲 & 乙']);
		expect(item?.categories.map(({ term }) => term)).toEqual(['<丙>']);
	}
	const json = expectJsonFeed(writeFeed('json', source), self);
	expect(json.items[0]?.title).toBe(source.items[0]?.title);
});

test('a feed may be empty, and knows no day if nothing in it has one', () => {
	for (const format of feedFormats) {
		const written = writeFeed(format, { ...source, items: [] });
		if (format === 'json') expect(expectJsonFeed(written, self).items).toEqual([]);
		else expect(parseFeed(written).items).toEqual([]);
		if (format === 'rss') expectRss(written);
		if (format === 'atom') expectAtom(written);
	}
	const undated = source.items.map((item) => ({ ...item, published: null, day: null }));
	const atom = writeFeed('atom', { ...source, items: undated });
	expectAtom(atom);
	expect(parseFeed(atom).items[0]?.published).toBeNull();
	expect(writeFeed('rss', { ...source, items: undated })).not.toContain('pubDate');
});
