import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { newsArticle } from '../../../src/queries/files/news-article.ts';
import type { NewsArticle } from '../../../src/queries/files/news-article.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { programsAddress as address, programsSite } from '../../support/programs-site.ts';

const piece: NewsArticle = {
	headline: '村里修了</script><script>alert(1)</script>新路',
	address: 'https://example.com/2024-02-try/xin-lu/',
	newspaper: '试报',
	edition: { title: '试刊', address: 'https://example.com/2024-02-try/' },
	page: { number: 'A05', name: '要闻' },
	published: null,
	authors: [],
	keywords: [],
	images: [],
	publisher: { name: '读报', logo: 'https://example.com/icon-512.png' },
};

/** A file of the site, or one of its pages. */
const OnSite = z.url().refine((one) => {
	const path = one.slice(address.length);
	return one.startsWith(`${address}/`) && existsSync(join(site.dir, path.endsWith('/') ? `${path}index.html` : path));
});

/** What Google recommends (https://developers.google.com/search/docs/appearance/structured-data/article), and of print. */
const Complete = z.strictObject({
	'@context': z.literal('https://schema.org'),
	'@type': z.literal('NewsArticle'),
	headline: z.string().min(1).max(110),
	image: z
		.array(z.strictObject({ '@type': z.literal('ImageObject'), url: OnSite, creditText: z.string().min(1).optional() }))
		.min(1),
	datePublished: z.iso.date().optional(),
	inLanguage: z.literal('zh-CN'),
	mainEntityOfPage: OnSite,
	articleSection: z.string().min(1),
	pageStart: z.string().regex(/^[A-Z]?\d+$/),
	printPage: z.string(),
	printEdition: z.string(),
	keywords: z.array(z.string()).min(1).optional(),
	isPartOf: z.strictObject({
		'@type': z.literal('PublicationIssue'),
		name: z.string().min(1),
		url: OnSite,
		isPartOf: z.strictObject({ '@type': z.literal('Newspaper'), name: z.literal('日报') }),
	}),
	publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.literal('柳江读报'), logo: OnSite }),
	author: z
		.array(z.strictObject({ '@type': z.literal('Person'), name: z.string().min(1), url: OnSite }))
		.min(1)
		.optional(),
});

let site: BuiltSite;

beforeAll(async () => {
	site = await programsSite();
}, 240_000);

async function dataOf(page: string): Promise<z.infer<typeof Complete>> {
	const html = await readFile(join(site.dir, page, 'index.html'), 'utf8');
	const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
	return Complete.parse(JSON.parse(json));
}

test('a report says all that Google and schema.org ask of an article in a newspaper', async () => {
	const data = await dataOf('2024-03-08/cha-yang-dao-le-tian-tou');
	expect(data).toMatchObject({
		headline: '插秧到了田头',
		datePublished: '2024-03-08',
		articleSection: '要闻',
		pageStart: '1',
		printPage: '1',
		printEdition: '2024-03-08期',
		keywords: ['春耕', '插秧'],
		isPartOf: { name: '2024-03-08期', url: `${address}/2024-03-08/` },
	});
	expect(data.image[0]?.creditText).toBe('覃海南');
	expect(data.image[0]?.url).toMatch(/\.jpg$/);
	expect(data.author?.map(({ name }) => name)).toContain('韦勇');
});

test('a piece without a photo has the image that was drawn for it, and without a printed date no date', async () => {
	const brief = await dataOf('2024-03-08/cha-yang-de-xiao-xi');
	expect(brief.image).toEqual([
		{ '@type': 'ImageObject', url: `${address}/2024-03-08/cha-yang-de-xiao-xi/preview.png` },
	]);
	const html = await readFile(join(site.dir, '2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/index.html'), 'utf8');
	expect(html).not.toContain('datePublished');
});

test('data of a piece cannot end the script element it stands in, and says the headline as printed', () => {
	const json = newsArticle(piece);
	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toMatchObject({ headline: piece.headline });
});

test('what the paper does not print is left out', () => {
	const unknown: unknown = JSON.parse(newsArticle(piece));
	for (const name of ['datePublished', 'author', 'image', 'keywords']) expect(unknown).not.toHaveProperty(name);
	const author = { name: '李四', address: 'https://example.com/people/li-si/' };
	const known: unknown = JSON.parse(newsArticle({ ...piece, published: '2024-02-03', authors: [author] }));
	expect(known).toMatchObject({ datePublished: '2024-02-03', author: [{ '@type': 'Person', name: '李四' }] });
});
