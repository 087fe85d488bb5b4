import { XMLParser } from 'fast-xml-parser';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { BuiltSite } from '../../support/built-sites.ts';
import { expectWellFormed } from '../../support/feed-rules.ts';
import { papers, programsAddress as address, programsSite } from '../../support/programs-site.ts';

/** All that Google asks of an entry. */
const News = z.object({
	urlset: z.object({
		'@_xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
		'@_xmlns:news': z.literal('http://www.google.com/schemas/sitemap-news/0.9'),
		url: z.array(
			z.strictObject({
				loc: z.url(),
				'news:news': z.strictObject({
					'news:publication': z.strictObject({ 'news:name': z.literal('日报'), 'news:language': z.literal('zh-cn') }),
					'news:publication_date': z.iso.date(),
					'news:title': z.string().min(1),
				}),
			}),
		),
	}),
});

let site: BuiltSite;

beforeAll(async () => {
	site = await programsSite();
}, 240_000);

test('the news sitemap names the pieces of two days, with paper, language, date and title', async () => {
	const xml = await readFile(join(site.dir, 'sitemap-news.xml'), 'utf8');
	expectWellFormed(xml);
	const { url } = News.parse(new XMLParser({ ignoreAttributes: false }).parse(xml)).urlset;
	expect(url.map((one) => [one['news:news']['news:publication_date'], one['news:news']['news:title']])).toEqual([
		[papers[0], '插秧到了田头'],
		[papers[0], '插秧的消息'],
		[papers[1], '放水到了田头'],
		[papers[1], '放水的消息'],
	]);
	for (const { loc } of url) {
		expect(loc.startsWith(`${address}/`)).toBe(true);
		expect(existsSync(join(site.dir, loc.slice(address.length), 'index.html')), loc).toBe(true);
	}
});

test('robots.txt leads to it; the sitemap of all addresses does not have them twice', async () => {
	const robots = await readFile(join(site.dir, 'robots.txt'), 'utf8');
	expect(robots).toBe(
		`User-agent: *\nAllow: /\nSitemap: ${address}/sitemap.xml\nSitemap: ${address}/sitemap-news.xml\n`,
	);
	expect(await readFile(join(site.dir, 'sitemap.xml'), 'utf8')).not.toContain('news');
});
