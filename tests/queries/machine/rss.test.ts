import { parseFeed } from '@rowanmanning/feed-parser';
import { existsSync } from 'node:fs';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ArticleData } from '../../../src/queries/machine/article-data.ts';
import { rss } from '../../../src/queries/machine/rss.ts';
import { builtSite } from '../../support/built-sites.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { projectRoot } from '../../support/run.ts';

const address = 'https://gov.example/paper';
let site: BuiltSite;
let xml: string;

/** The same site as that of article-data.test.ts. */
beforeAll(async () => {
	site = await builtSite('for-programs', async (content) => {
		await cp(join(projectRoot, 'content'), content, { recursive: true });
		const yaml = `name: 柳江读报\nmotto: 慢慢读\naddress: ${address}\ncontact: null\ncompressed: true\n`;
		await writeFile(join(content, 'site.yaml'), yaml);
	});
	xml = await readFile(join(site.dir, 'feed.xml'), 'utf8');
}, 120_000);

async function articles(): Promise<ArticleData[]> {
	const files = (await readdir(site.dir, { recursive: true })).filter((file) => file.endsWith('/article.json'));
	return Promise.all(
		files.map(async (file) => ArticleData.parse(JSON.parse(await readFile(join(site.dir, file), 'utf8')))),
	);
}

test('a feed reader finds the site and every piece of the newest edition with its full text', async () => {
	const feed = parseFeed(xml);
	expect(feed).toMatchObject({
		title: '柳江读报',
		description: '慢慢读',
		url: `${address}/`,
		self: `${address}/feed.xml`,
	});
	expect(feed.meta).toMatchObject({ type: 'rss', version: '2.0' });
	const all = await articles();
	expect(all.length).toBeGreaterThan(3);
	expect(feed.items.map(({ url }) => url).sort()).toEqual(all.map(({ url }) => url).sort());
	for (const article of all) {
		const item = feed.items.find(({ url }) => url === article.url);
		expect(item).toMatchObject({ id: article.url, title: article.title, published: null });
		const texts = article.parts.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
		);
		for (const text of texts) expect(item?.content).toContain(`<p>${text}</p>`);
	}
});

test('every address in the feed is on the site', () => {
	const addresses = [...xml.matchAll(/https:\/\/gov\.example[^"<\s&\]]*/g)].map(([found]) => found);
	expect(addresses.length).toBeGreaterThan(6);
	for (const found of addresses) {
		const file = found.slice(address.length);
		expect(found.startsWith(`${address}/`) && existsSync(join(site.dir, file)), found).toBe(true);
	}
	expect(parseFeed(xml).items.flatMap(({ content }) => content?.match(/src="(?!https:)/g) ?? [])).toEqual([]);
});

test('the front page names the feed, and no other page does', async () => {
	const pages = (await readdir(site.dir, { recursive: true })).filter((file) => file.endsWith('.html'));
	const naming = await Promise.all(
		pages.map(async (page) => (await readFile(join(site.dir, page), 'utf8')).includes('application/rss+xml')),
	);
	expect(pages.filter((_, n) => naming[n])).toEqual(['index.html']);
	expect(await readFile(join(site.dir, 'index.html'), 'utf8')).toContain('href="/paper/feed.xml"');
	expect(await readFile(join(site.dir, 'llms.txt'), 'utf8')).toContain(`(${address}/feed.xml)`);
});

test('what XML can not hold is left out, and marks of XML and HTML in a text stay text', async () => {
	const [article] = await articles();
	if (article === undefined) throw new Error('no article');
	const text = 'a\u0000\u000b\uffff]]> <b>&amp; 𠮷';
	const paragraph = { kind: 'paragraph' as const, id: 'p1', text };
	const hard: ArticleData = {
		...article,
		title: `]]>\u0001<i>&lt;`,
		published: '2024-01-05',
		parts: [{ id: 'a', heading: null, page: null, blocks: [paragraph] }],
	};
	const source = { title: 'A & B ]]>', description: '\u0002x', home: `${address}/`, self: `${address}/feed.xml` };
	const written = rss({ ...source, articles: [hard] });
	expect(written).toContain('<p>a]]&gt; &lt;b&gt;&amp;amp; 𠮷</p>');
	const feed = parseFeed(written);
	expect(feed).toMatchObject({ title: 'A & B ]]>', description: 'x' });
	// This parser resolves entities once more after XML has.
	expect(feed.items[0]?.content).toContain('<p>a]]> <b>&amp; 𠮷</p>');
	expect(feed.items[0]?.title).toBe(']]><i><');
	expect(feed.items[0]?.published?.toISOString()).toBe('2024-01-04T16:00:00.000Z');
	expect(parseFeed(rss({ ...source, articles: [] })).items).toEqual([]);
});
