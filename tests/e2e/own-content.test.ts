/** A site of other content than the product's own: with an image, and with markup in every place a text can stand. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSite } from '../support/built-sites.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

const markup = '<script>alert(1)</script>';
const editionYaml = `newspaper: 试报
title: 试刊${markup}
published: 2024-02-03
pages:
  - file: 01.txt
    number: 1
    name: 要闻${markup}
    image: 一版 图 100%.jpg
`;
const pageText = `@主题 村里修了${markup}新路

@正文 近日，村里<img src=x onerror=alert(1)>修了一条新路，*路*面宽6米，村民出行更方便了。

@图说 新路宽又平${markup}。（本报记者 李四 摄）

@图说 路边的小树。（本报记者 李四 摄）

@主题 渡口换上新船

@正文 本报柳江2月2日讯（记者 李四）停了三年的渡口换上新船，一天往返二十趟。

@主题 山上种了新茶

@正文 本报姜下2月2日讯（记者 李寺）坡上种下三百亩新茶，两年后采摘。
`;
const post = `---
title: 试${markup}写
description: 试写
updated: 2024-02-03
---

段落里的<b onclick="alert(1)">标记</b>。

<script>alert(1)</script>

[链接](javascript:alert(1)) [写信](mailto:a@example.com) [本站](/photos/)

![别处的图](https://example.com/1.jpg) ![坏图](javascript:alert(1))

有注[^1]。

[^1]: 注在这里。
`;

/** The built site. */
let dir: string;
let served: Served;
let browser: Browser;
let page: Page;
const ran: string[] = [];

beforeAll(async () => {
	const image = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#86a873' } }).jpeg();
	const facsimile = sharp({ create: { width: 2000, height: 2900, channels: 3, background: '#dcd8cc' } }).jpeg();
	({ dir } = await builtSite('own-content', async (content) =>
		writeContent(content, {
			'site.yaml': siteYaml,
			'editions/2024-02-try/edition.yaml': editionYaml,
			'editions/2024-02-try/01.txt': pageText,
			'editions/2024-02-try/photos/01-1.jpg': await image.toBuffer(),
			'editions/2024-02-try/一版 图 100%.jpg': await facsimile.toBuffer(),
			'posts/try.md': post,
		}),
	));
	served = await serve(dir);
	browser = await sharedBrowser();
	page = await browser.newPage();
	page.on('dialog', (dialog) => {
		ran.push(dialog.message());
		void dialog.dismiss();
	});
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

const open = (address: string) => page.goto(served.url + address);

test('markup in a headline, a text, a caption and the names of page and edition shows as characters', async () => {
	await open('/2024-02-try/cun-li-xiu-le/');
	expect(await page.locator('h1').textContent()).toBe(`村里修了${markup}新路`);
	expect(await page.locator('.para').textContent()).toContain(
		'村里<img src=x onerror=alert(1)>修了一条新路，*路*面宽6米',
	);
	expect(await page.locator('figcaption').first().textContent()).toContain(`新路宽又平${markup}。`);
	expect(await page.title()).toContain(markup);
	for (const address of ['/', '/2024-02-try/', '/2024-02-try/01/', '/photos/', '/people/', '/editions/']) {
		await open(address);
		expect(await page.locator('main script:not([src])', { hasText: 'alert' }).count(), address).toBe(0);
	}
	await open('/2024-02-try/01/');
	expect(await page.locator('h1').textContent()).toContain(`要闻${markup}`);
	expect(ran).toEqual([]);
});

test('an image may be called what its editor likes', async () => {
	await open('/2024-02-try/01/');
	const image = page.locator('main img[src*="%E4%B8%80"]');
	expect(await image.evaluate((one) => one instanceof HTMLImageElement && one.complete && one.naturalWidth > 0)).toBe(
		true,
	);
	const list = z
		.object({ files: z.array(z.tuple([z.string(), z.number()])) })
		.parse(await (await fetch(`${served.url}/2024-02-try/offline.json`)).json());
	const kept = list.files.filter(([address]) => address.includes('%E4%B8%80'));
	expect(kept).toHaveLength(1);
	for (const [address, size] of kept) {
		const answer = await fetch(served.url + address);
		const bytes = await answer.arrayBuffer();
		expect([answer.status, bytes.byteLength], address).toEqual([200, size]);
		// Its small print is read without a network too.
		expect((await sharp(bytes).metadata()).width, address).toBeGreaterThanOrEqual(1440);
	}
});

test('HTML in a post is shown as it was typed, and nothing of it runs', async () => {
	await open('/posts/try/');
	const text = await page.locator('article').textContent();
	expect(text).toContain('段落里的<b onclick="alert(1)">标记</b>。');
	expect(text).toContain('<script>alert(1)</script>');
	expect(ran).toEqual([]);
});

test('a link in a post leads only where a link may, and no image asks another host', async () => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).origin));
	await open('/posts/try/');
	const links = page.locator('article a:not([data-footnote-ref], [data-footnote-backref])');
	expect(await links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]))).toEqual([
		['写信', 'mailto:a@example.com'],
		['本站', '/photos/'],
		['别处的图', 'https://example.com/1.jpg'],
	]);
	expect(await page.locator('article img').count()).toBe(0);
	const text = await page.locator('article').textContent();
	for (const words of ['链接', '坏图']) expect(text).toContain(words);
	expect(new Set(asked)).toEqual(new Set([served.url]));
});

test('the notes of a post speak Chinese', async () => {
	await open('/posts/try/');
	expect(await page.locator('#footnote-label').textContent()).toBe('注释');
	expect(await page.locator('[data-footnote-backref]').getAttribute('aria-label')).toBe('回到正文');
});

test('a photo whose file is there is offered in modern formats and many sizes, and keeps its place', async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open('/2024-02-try/cun-li-xiu-le/');
	const picture = page.locator('figure').first().locator('picture');
	const types = await picture.locator('source').evaluateAll((all) => all.map((source) => source.getAttribute('type')));
	expect(types).toEqual(['image/avif', 'image/webp']);
	const image = picture.locator('img');
	const [width, height] = await image.evaluate((one) => ['width', 'height'].map((name) => one.getAttribute(name)));
	expect(Number(width) / Number(height)).toBeCloseTo(1.6, 1);
	await image.scrollIntoViewIfNeeded();
	// The browser chose a file for the width that the photo has on the page, and not for that of the window.
	await expect
		.poll(() => image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth / one.clientWidth))
		.toBeCloseTo(1, 1);
	await page.setViewportSize({ width: 1280, height: 720 });
});

test('no file of a photo is larger than anybody looks at, however large the photo came', async () => {
	const assets = join(dir, '_astro');
	const names = (await readdir(assets)).filter((name) => name.startsWith('01-1.'));
	const widths = await Promise.all(names.map(async (name) => (await sharp(join(assets, name)).metadata()).width));
	expect(Math.max(...widths)).toBe(1440);
});

test('a photo without a file shows its caption and credit, and nothing broken', async () => {
	await open('/2024-02-try/cun-li-xiu-le/');
	const figure = page.locator('figure').nth(1);
	expect(await figure.textContent()).toBe('路边的小树。（本报记者 李四 摄）');
	expect(await figure.locator('img').count()).toBe(0);
});

test('a place in a dateline leads to what was reported from there, and on to all places and people', async () => {
	await open('/2024-02-try/du-kou-huan-shang-xin-chuan/');
	expect(await page.locator('.dateline').textContent()).toBe('本报柳江2月2日讯（记者 李四）');
	await follow(page.locator('.dateline').getByRole('link', { name: '柳江' }));
	expect(new URL(page.url()).pathname).toBe('/places/liu-jiang/');
	expect(await page.locator('h1').textContent()).toBe('柳江');
	expect(await page.locator('.row-title').allTextContents()).toEqual([expect.stringMatching(/^\s*渡口换上新船\s*$/)]);
	await open('/people/');
	await follow(page.getByRole('link', { name: '按地名查找' }));
	expect(await page.locator('.names a').first().getAttribute('href')).toBe('/places/jiang-xia/');
	await follow(page.getByRole('link', { name: '按人名查找' }));
	expect(new URL(page.url()).pathname).toBe('/people/');
});

test('people whose names are spelt alike stand on one page, each under their own name', async () => {
	await open('/2024-02-try/shan-shang-zhong-le-xin-cha/');
	await follow(page.getByRole('link', { name: '李寺' }));
	expect(new URL(page.url()).pathname).toBe('/people/li-si/');
	expect(await page.locator('h1').textContent()).toBe('李四、李寺');
	const under = (name: string) =>
		page
			.locator('.person')
			.filter({ has: page.getByRole('heading', { name }) })
			.locator('.row-title');
	expect(await under('李寺').allTextContents()).toEqual([expect.stringContaining('山上种了新茶')]);
	expect(await under('李四').allTextContents()).toContainEqual(expect.stringContaining('渡口换上新船'));
	await open('/people/');
	expect(await page.locator('.names a').evaluateAll((links) => links.map((a) => a.getAttribute('href')))).toEqual([
		'/people/li-si/',
		'/people/li-si/',
	]);
});

test('the sitemap lists places', async () => {
	const sitemap = await (await page.request.get(`${served.url}/sitemap-1.xml`)).text();
	for (const path of ['/places/', '/places/liu-jiang/']) expect(sitemap).toContain(`${path}</loc>`);
});

test('the lists of places and of what comes from one have no accessibility violation, light and dark', async () => {
	for (const address of [
		'/places/',
		'/places/liu-jiang/',
		'/people/',
		'/people/li-si/',
		'/2024-02-try/du-kou-huan-shang-xin-chuan/',
	]) {
		await open(address);
		await loadAxe(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), `${address} ${colorScheme}`).toEqual([]);
		}
	}
});

test('what search can narrow a piece down by stands on its page', async () => {
	const facets = async (address: string) => {
		await open(address);
		const text = await page.locator('[data-pagefind-body]').getAttribute('data-facets');
		const all: unknown = JSON.parse(text ?? 'null');
		return all;
	};
	expect(await facets('/2024-02-try/du-kou-huan-shang-xin-chuan/')).toEqual({ place: ['柳江'], contributor: ['李四'] });
	expect(await facets('/2024-02-try/photos/lu-bian-de-xiao-shu/')).toEqual({ contributor: ['李四'] });
	expect(await facets('/posts/try/')).toBeNull();
});
