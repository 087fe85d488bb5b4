import { parseFeed } from '@rowanmanning/feed-parser';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ArticleData } from '../../../src/queries/machine/article-data.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { expectAtom, expectJsonFeed, expectRss, expectWellFormed } from '../../support/feed-rules.ts';
import { papers, programsAddress as address, programsSite } from '../../support/programs-site.ts';

let site: BuiltSite;
let files: string[];

const textAt = (file: string): Promise<string> => readFile(join(site.dir, file), 'utf8');

beforeAll(async () => {
	site = await programsSite();
	files = (await readdir(site.dir, { recursive: true })).filter((file) =>
		/(?:^|\/)(?:feed|atom)\.(?:xml|json)$/.test(file),
	);
}, 240_000);

async function articles(): Promise<ArticleData[]> {
	const all = (await readdir(site.dir, { recursive: true })).filter((file) => file.endsWith('/article.json'));
	return Promise.all(all.map(async (file) => ArticleData.parse(JSON.parse(await textAt(file)))));
}

test('there are feeds of the site, of each kind, of the keywords and of each keyword, in three formats', async () => {
	const keywords = (await readdir(join(site.dir, 'keywords'), { withFileTypes: true })).filter((one) =>
		one.isDirectory(),
	);
	expect(keywords.length).toBeGreaterThan(9);
	const folders = [
		'',
		'feeds/reports/',
		'feeds/briefs/',
		'keywords/',
		...keywords.map(({ name }) => `keywords/${name}/`),
	];
	const expected = folders.flatMap((folder) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => folder + file));
	expect([...files].sort()).toEqual(expected.sort());
});

test('every feed is what its specification asks for, and a feed reader reads it', async () => {
	for (const file of files) {
		const text = await textAt(file);
		const self = `${address}/${file}`;
		if (file.endsWith('.json')) {
			expectJsonFeed(text, self);
			continue;
		}
		expectWellFormed(text);
		const feed = parseFeed(text);
		expect(feed.self, file).toBe(self);
		expect(feed.items.length, file).toBeGreaterThan(0);
		if (file.endsWith('atom.xml')) expectAtom(text);
		else expectRss(text);
	}
});

test('a feed says the same in each format', async () => {
	for (const file of files.filter((one) => one.endsWith('feed.json'))) {
		const json = expectJsonFeed(await textAt(file), `${address}/${file}`);
		for (const other of ['feed.xml', 'atom.xml']) {
			const feed = parseFeed(await textAt(file.replace('feed.json', other)));
			expect(feed.title).toBe(json.title);
			expect(feed.url).toBe(json.home_page_url);
			expect(feed.items.map(({ url }) => url)).toEqual(json.items.map(({ url }) => url));
			expect(feed.items.map(({ published }) => published?.toISOString())).toEqual(
				json.items.map((item) => item.date_published),
			);
		}
	}
});

test('the feed of the site has the full text of the newest edition, and then of those of the two days before it', async () => {
	const feed = parseFeed(await textAt('feed.xml'));
	expect(feed).toMatchObject({ title: '柳江读报', description: '慢慢读', url: `${address}/` });
	expect(feed.meta).toMatchObject({ type: 'rss', version: '2.0' });
	const days = feed.items.map(({ published }) => published?.toISOString());
	// The day begins in China.
	expect(days).toEqual(['07', '07', '06', '06', '05', '05'].map((day) => `2024-03-${day}T16:00:00.000Z`));
	for (const article of await articles()) {
		const item = feed.items.find(({ url }) => url === article.url);
		if (article.published === null || article.published === papers[3]) {
			expect(item).toBeUndefined();
			continue;
		}
		expect(item).toMatchObject({ id: article.url, title: article.title });
		for (const { blocks } of article.parts) {
			for (const block of blocks) {
				// This parser resolves entities once more after XML has.
				if (block.kind === 'paragraph') expect(item?.content).toContain(`<p>${block.text}</p>`);
				if (block.kind === 'photo') expect(item?.content).toContain(`<img src="${block.image ?? ''}"`);
			}
		}
	}
});

test('a kind has its own pieces, a keyword its newest blocks of all years, each once', async () => {
	const titles = async (file: string) => parseFeed(await textAt(file)).items.map(({ title }) => title);
	expect(await titles('feeds/reports/atom.xml')).toEqual(['插秧到了田头', '放水到了田头', '翻地到了田头']);
	expect(await titles('feeds/briefs/atom.xml')).toEqual(['插秧的消息', '放水的消息', '翻地的消息']);
	const sowing = parseFeed(await textAt('keywords/chun-geng/feed.xml'));
	expect(sowing.title).toBe('柳江读报：关键词：春耕');
	expect(sowing.items.map(({ title }) => title)).toEqual(
		['插秧', '放水', '翻地', '选种'].map((words) => `春耕：${words}到了田头`),
	);
	expect(sowing.items[0]?.content).toContain('<p><strong>【攻略】</strong>插秧的时候，先看水，再看苗。</p>');
	expect(new Set(sowing.items.map(({ id }) => id)).size).toBe(4);
	expect(await titles('keywords/feed.xml')).toHaveLength(4 * 2 + 7);
});

test('no date is given where the paper prints none; Atom, which must have one, says when it was last changed', async () => {
	const files = ['feed.xml', 'atom.xml'].map((file) => `keywords/jian-ding-xin-nian/${file}`);
	for (const file of files)
		expect(parseFeed(await textAt(file)).items.map(({ published }) => published)).toEqual([null]);
	const json = await textAt('keywords/jian-ding-xin-nian/feed.json');
	expect(json).not.toContain('date_published');
	expect(await textAt(files[1] ?? '')).toContain('<updated>2024-01-04T16:00:00.000Z</updated>');
});

test('every address in a feed is whole, and on the site', async () => {
	for (const file of files) {
		const text = await textAt(file);
		const found = [...text.matchAll(/https?:\/\/gov\.example[^"<\s&\]\\]*/g)].map(([one]) => one);
		expect(found.length).toBeGreaterThan(2);
		for (const one of found) {
			const path = decodeURI(new URL(one).pathname).slice('/paper'.length);
			expect(one.startsWith(`${address}/`) && existsSync(join(site.dir, path)), `${file}: ${one}`).toBe(true);
		}
		expect(text.match(/(?:src|href)=\\?"(?!https:)/g) ?? [], file).toEqual([]);
	}
});

describe('pages name feeds to feed readers', () => {
	const feedsOf = (html: string) =>
		[...html.matchAll(/<link rel="alternate" type="application\/(?:rss|atom|feed)\+\w+"[^>]*href="([^"]*)"/g)].map(
			([, href]) => href,
		);
	const beside = (folder: string) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `/paper${folder}${file}`);

	test('where they belong, and nowhere else', async () => {
		const pages = (await readdir(site.dir, { recursive: true })).filter((file) => file.endsWith('.html'));
		const naming = pages.filter((page) => !/^(?:keywords\/(?:[^/]+\/)?)?index\.html$/.test(page));
		expect(naming.length).toBeGreaterThan(50);
		for (const page of naming) expect(feedsOf(await textAt(page)), page).toEqual([]);
		expect(feedsOf(await textAt('index.html'))).toEqual(beside('/'));
		expect(feedsOf(await textAt('keywords/index.html'))).toEqual(beside('/keywords/'));
		expect(feedsOf(await textAt('keywords/chun-geng/index.html'))).toEqual(beside('/keywords/chun-geng/'));
	});

	test('and keywords name them to readers too', async () => {
		expect(await textAt('keywords/chun-geng/index.html')).toMatch(
			/<a class="go" href="\/paper\/keywords\/chun-geng\/feed\.xml"[^>]*>\s*订阅“春耕”（RSS）\s*<\/a>/,
		);
		expect(await textAt('keywords/index.html')).toContain('href="/paper/keywords/feed.xml"');
	});

	test('and so does llms.txt', async () => {
		const text = await textAt('llms.txt');
		for (const file of ['feed.xml', 'atom.xml', 'feed.json', 'feeds/reports/feed.xml', 'feeds/briefs/feed.xml'])
			expect(text).toContain(`(${address}/${file})`);
	});
});
