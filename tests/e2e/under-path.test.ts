/** A site that lies under a path of its host, `/paper/`: nothing of it leads, asks or reaches out of there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { builtSite } from '../support/built-sites.ts';
import { crawl } from '../support/crawl.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { faultyServer, type FaultyServer } from './support/faulty-server.ts';
import { follow } from './support/follow.ts';
import { OfflineReader } from './support/offline-reader.ts';
import { serve } from './support/server.ts';

const edition = '/paper/2024-02-03/';
const ferry = `${edition}du-kou-huan-shang-xin-chuan/`;

const yaml = (title: string, published: string, more = '') =>
	`newspaper: 试报\ntitle: ${title}\npublished: ${published}\npages:\n  - file: 01.txt\n    number: 1\n    name: 要闻\n${more}`;

const february = `@主题 村里修了新路

@正文 本报柳江2月3日讯（记者 李四）近日，村里修了一条新路，路面宽六米，村民出行更方便了。

@图说 新路宽又平。（本报记者 李四 摄）

@主题 渡口换上新船

@正文 停了三年的渡口换上新船，一天往返二十趟。

@关键词 出行

@正文 坐船的人带上零钱。
`;

const post = `---
title: 怎么找旧报
description: 从关键词找。
updated: 2024-02-04
---

从[关键词](/keywords/)找，或者[搜索](/search/?q=渡口)，[二月三日](/2024-02-03/)也能找到。
`;

let dir: string;
let server: FaultyServer;
let reader: OfflineReader;
/** What the host was asked for, by pages and by the worker. */
let asked: string[];

beforeAll(async () => {
	const image = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#86a873' } }).jpeg();
	const photo = await image.toBuffer();
	const site = await builtSite('under-path', async (content) => {
		await writeContent(content, {
			'site.yaml': siteYaml.replace('https://example.com', 'https://gov.example/paper'),
			'posts/jiu-bao.md': post,
			'redirects.yaml': '/2024-02-03/xin-chuan/: /2024-02-03/du-kou-huan-shang-xin-chuan/\n',
			'editions/2024-02-03/edition.yaml': yaml(
				'二月三日',
				'2024-02-03',
				'    image: 01.jpg\n    regions:\n      - { article: 1, at: [0, 0, 100, 50] }\n',
			),
			'editions/2024-02-03/01.txt': february,
			'editions/2024-02-03/01.jpg': photo,
			'editions/2024-02-03/photos/01-1.jpg': photo,
			'editions/2024-01-20/edition.yaml': yaml('一月二十日', '2024-01-20'),
			'editions/2024-01-20/01.txt': '@主题 山上种了新茶\n\n@正文 坡上种下三百亩新茶，两年后采摘。\n',
		});
	});
	({ dir } = site);
}, 600_000);

beforeEach(async () => {
	server = await faultyServer(dir);
	asked = [];
	server.breaks = (address) => {
		asked.push(address);
		return false;
	};
	reader = await OfflineReader.in(await sharedBrowser(), server);
	return async () => {
		expect(reader.complaints).toEqual([]);
		expect(asked.filter((address) => !address.startsWith('/paper/'))).toEqual([]);
		await reader.context.close();
		await server.close();
	};
});

afterAll(async () => {
	await leave(await sharedBrowser());
});

const textOf = (file: string): string => readFileSync(join(dir, file), 'utf8');

test('every link, image and script is there, below the path; the sitemap lists every page', () => {
	const { reached, ...faults } = crawl(dir, '/paper');
	expect(reached).toBeGreaterThan(20);
	expect(faults).toEqual({ dead: [], orphans: ['/2024-02-03/xin-chuan/'], sitemap: [] });
});

test('the whole addresses that leave the site have the path', () => {
	const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	const texts = ['robots.txt', 'sitemap.xml', 'sitemap-1.xml', ...pages].map(textOf);
	const named = texts.flatMap((text) => text.match(/https:\/\/gov\.example[^\s"'<]*/g) ?? []);
	expect(named.length).toBeGreaterThan(texts.length);
	expect(named.filter((address) => !address.startsWith('https://gov.example/paper/'))).toEqual([]);
	const images = texts.flatMap((text) => text.match(/(?<=og:image" content=")[^"]*/g) ?? []);
	expect(images.length).toBeGreaterThan(0);
	for (const image of new Set(images)) {
		expect(existsSync(join(dir, image.replace('https://gov.example/paper/', ''))), image).toBe(true);
	}
	expect(textOf('2024-02-03/xin-chuan/index.html')).toContain(`content="0; url=${ferry}"`);
	expect(textOf('_redirects')).toBe(`${edition}xin-chuan/ ${ferry} 301\n`);
	expect(textOf('_redirects.nginx')).toContain(`location = ${edition}xin-chuan/ { return 301 ${ferry}; }`);
	expect(JSON.parse(textOf('newest.json'))).toMatchObject({ href: edition });
	expect(JSON.parse(textOf('site.webmanifest'))).toMatchObject({ start_url: '/paper/', scope: '/paper/' });
});

test('no page asks for anything outside, or for what is not there', { timeout: 180_000 }, async () => {
	const served = await serve(dir);
	const page = await (await (await sharedBrowser()).newContext({ serviceWorkers: 'block' })).newPage();
	const addresses = readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html') && file !== '2024-02-03/xin-chuan/index.html')
		.map((file) => `/paper/${file.replace(/index\.html$/, '')}`);
	for (const address of addresses) await page.goto(served.url + address, { waitUntil: 'load' });
	await page.context().close();
	served.close();
	expect(served.sent.length).toBeGreaterThan(addresses.length);
	expect(served.sent.filter(({ path, status }) => !path.startsWith('/paper/') || ![200, 304].includes(status))).toEqual(
		[],
	);
});

test('search finds, and its results lead to their pieces', async () => {
	await reader.open('/paper/');
	await reader.page.getByRole('searchbox').first().fill('换上新船');
	await reader.page.keyboard.press('Enter');
	await follow(reader.page.getByRole('link', { name: '渡口换上新船' }));
	expect(new URL(reader.page.url()).pathname).toBe(ferry);
	expect(await reader.heading()).toContain('渡口换上新船');
});

test('the worker serves the path, and an edition that was saved is read and searched without a line', async () => {
	await reader.save(edition);
	const scopes = await reader.page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	);
	expect(scopes).toEqual([`${server.url}/paper/`]);
	await reader.open('/paper/');
	await expect.poll(() => asked, { timeout: 10_000 }).toContain('/paper/newest.json');
	await reader.goOffline();
	await reader.open(ferry);
	expect(await reader.heading()).toContain('渡口换上新船');
	await reader.open(`${edition}01/`);
	expect(await reader.brokenPictures()).toBe(0);
	await reader.open('/paper/search/?q=往返二十趟');
	await follow(reader.page.getByRole('link', { name: '渡口换上新船' }));
	expect(new URL(reader.page.url()).pathname).toBe(ferry);
	await reader.open('/paper/2024-01-20/');
	await reader.page.getByText('现在连不上网站').waitFor();
	await follow(reader.page.getByRole('link', { name: '二月三日' }));
	expect(new URL(reader.page.url()).pathname).toBe(edition);
});

test('what is kept does not mix with another site of the same host', async () => {
	await reader.save(edition);
	const names = await reader.page.evaluate(() => caches.keys());
	expect(names.filter((name) => !name.includes('/paper'))).toEqual([]);
});

test('an address that is not there is told under the path, with ways on', async () => {
	const missing = await reader.page.goto(`${server.url}/paper/nichts/`);
	expect(missing?.status()).toBe(404);
	await follow(reader.page.locator('main').getByRole('link').first());
	expect(new URL(reader.page.url()).pathname).toBe('/paper/');
});

test('beside the path lies nothing; the rules of _headers are followed below it', async () => {
	const served = await serve(dir);
	for (const address of ['/', '/search/', '/papers/', '/paperless']) {
		expect((await fetch(served.url + address)).status, address).toBe(404);
	}
	const folder = await fetch(`${served.url}/paper`, { redirect: 'manual' });
	expect([folder.status, folder.headers.get('location')]).toEqual([301, '/paper/']);
	const sheet = readdirSync(join(dir, '_astro'))[0] ?? '';
	const asset = await fetch(`${served.url}/paper/_astro/${encodeURIComponent(sheet)}`);
	expect(asset.headers.get('cache-control')).toContain('immutable');
	served.close();
});
