/** What a reader has without a network: a small paper of two editions, and then of three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pagesBelow } from '../../src/offline/build/make-list.ts';
import { isKeepList, sizeOf } from '../../src/offline/format/keep-list.ts';
import { sizeName } from '../../src/offline/page/sentences.ts';
import { launch } from './support/browser.ts';
import { faultyServer, type FaultyServer } from './support/faulty-server.ts';
import { SearchPage } from './support/search-page.ts';
import { buildTwoSites, type TwoSites } from './support/two-sites.ts';

const edition = '/2024-02-03/';
const ferry = `${edition}du-kou-huan-shang-xin-chuan/`;

let sites: TwoSites;
let server: FaultyServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	sites = await buildTwoSites();
	server = await faultyServer(sites.dir);
	browser = await launch();
}, 600_000);

afterAll(async () => {
	await browser.close();
	await server.close();
	await sites.remove();
});

beforeEach(async () => {
	complaints = [];
	context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	page = await context.newPage();
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) complaints.push(message.text());
	});
});

afterEach(async () => {
	await context.close();
	server.breaks = () => false;
	server.slow = { address: () => false, by: 0 };
	await server.open().catch(() => undefined);
	await sites.turnTo(sites.before);
	expect(complaints).toEqual([]);
});

async function open(address: string): Promise<void> {
	await page.goto(server.url + address);
}

/** Until the worker serves the page, and has kept what the page was opened with. */
async function settled(): Promise<void> {
	const kept = () =>
		page.evaluate(async () => {
			const pages = await caches.open('opened-pages');
			return navigator.serviceWorker.controller !== null && (await pages.match(location.pathname)) !== undefined;
		});
	await expect.poll(kept, { timeout: 20_000 }).toBe(true);
}

async function goOffline(): Promise<void> {
	await server.close();
	await context.setOffline(true);
}

async function goOnline(): Promise<void> {
	await server.open();
	await context.setOffline(false);
}

const status = () => page.locator('[data-keep-status]');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = () => page.getByRole('heading', { level: 1 }).innerText();

async function save(address = edition): Promise<void> {
	await open(address);
	await settled();
	await button('把本期存到手机').click();
	await status().filter({ hasText: '已存' }).waitFor();
}

/** What any of the caches has at an address. */
function textAt(address: string): Promise<string> {
	return page.evaluate(async (path) => (await (await caches.match(path))?.text()) ?? '', address);
}

function cacheNames(): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}

/** @param site the built site whose list is meant */
function listOf(site: string) {
	const list: unknown = JSON.parse(readFileSync(join(site, edition, 'offline.json'), 'utf8'));
	if (!isKeepList(list)) throw new Error('no list');
	return list;
}

describe('what was opened', () => {
	test('opens again without a line, the very first page too', async () => {
		await open(ferry);
		await settled();
		await goOffline();
		await page.reload();
		expect(await heading()).toContain('渡口换上新船');
	});

	test('is shown after a few seconds where the line is slow, and what comes late is kept', async () => {
		await open(ferry);
		await settled();
		await sites.turnTo(sites.after);
		server.slow = { address: (address) => address === ferry, by: 8000 };
		await page.reload();
		expect(await page.locator('main').innerText()).toContain('二十趟');
		await expect.poll(() => textAt(ferry), { timeout: 15_000 }).toContain('三十趟');
	});

	test('a page that was not says so, and lists what there is', async () => {
		await open(ferry);
		await settled();
		await goOffline();
		await open('/2024-01-20/');
		expect(await heading()).toBe('存在手机里的');
		await page.getByText('现在连不上网站').waitFor();
		await page.getByRole('link', { name: '渡口换上新船' }).click();
		expect(await heading()).toContain('渡口换上新船');
	});

	test('a server in trouble is the same as none', async () => {
		await open(ferry);
		await settled();
		server.breaks = () => true;
		await page.reload();
		expect(await heading()).toContain('渡口换上新船');
	});
});

describe('a saved edition', () => {
	test('says how large it is before, how far while, and how large after', async () => {
		await open(edition);
		const size = sizeName(sizeOf(listOf(sites.before)));
		await status()
			.filter({ hasText: `约 ${size}` })
			.waitFor();
		await settled();
		server.slow = {
			address: (address) => address.startsWith(edition) && address !== `${edition}offline.json`,
			by: 300,
		};
		await button('把本期存到手机').click();
		await status()
			.filter({ hasText: /^正在存 \d+\/\d+$/ })
			.waitFor();
		await status()
			.filter({ hasText: `已存，${size}` })
			.waitFor();
	});

	test('opens on every page, with its photos and its search', async () => {
		await save();
		await goOffline();
		for (const file of pagesBelow(sites.before, edition.replaceAll('/', ''))) {
			const address = `/${file.replace('index.html', '')}`;
			await open(address);
			expect(await heading(), address).not.toBe('存在手机里的');
			const broken = await page.evaluate(async () => {
				const images = [...document.querySelectorAll('img')];
				for (const image of images) image.loading = 'eager';
				await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
				return images.filter(({ naturalWidth }) => naturalWidth === 0).length;
			});
			expect(broken, address).toBe(0);
		}
		const search = new SearchPage(page, server.url);
		await search.open({ q: '渡口换上' });
		expect(await search.headlines()).toEqual(['渡口换上新船']);
		expect(await search.status()).toBe('现在没有网络，只搜了存在手机里的 1 期：找到 1 条，完全匹配。');
		await search.open({ q: '新茶' });
		expect(await search.headlines()).toEqual([]);
		await search.open({ q: '村民 出行' });
		expect(await search.headlines()).toEqual(['村里修了新路']);
		await search.results.getByRole('link').click();
		expect(await heading()).toContain('村里修了新路');
	}, 180_000);

	test('is searched by the same texts as the index is made of', async () => {
		await save();
		const texts = await page.evaluate(async () => {
			const name = (await caches.keys()).find((one) => one.startsWith('edition '));
			const cache = await caches.open(name ?? '');
			const kept: unknown = await (await cache.match('/saved/texts'))?.json();
			return JSON.stringify(kept);
		});
		const index = join(sites.before, 'pagefind');
		const manifest: unknown = JSON.parse(readFileSync(join(index, 'manifest.json'), 'utf8'));
		const [, folder = ''] = /"folder":"(\w+)"/.exec(JSON.stringify(manifest)) ?? [];
		let compared = 0;
		for (let number = 0; number < 10; number++) {
			let piece: string;
			try {
				piece = readFileSync(join(index, folder, 'pieces', `${String(number)}.json`), 'utf8');
			} catch {
				break;
			}
			if (!piece.includes(`"url":"${edition}`)) continue;
			const withoutReading = piece.replace(/"spelt":"[^"]*"/, '"spelt":""');
			expect(texts).toContain(withoutReading.slice(1, -1));
			compared++;
		}
		expect(compared).toBeGreaterThan(2);
	});

	test('answers again from the whole archive once there is a network', async () => {
		await save();
		await goOffline();
		const search = new SearchPage(page, server.url);
		await search.open({ q: '新' });
		const alone = await search.headlines();
		await goOnline();
		await page.locator('[data-search-status]').filter({ hasText: '已查' }).waitFor();
		expect((await search.headlines()).length).toBeGreaterThan(alone.length);
	});

	test('is removed, and frees its place', async () => {
		await save();
		await button('删去').click();
		await button('把本期存到手机').waitFor();
		expect((await cacheNames()).filter((name) => /^(?:edition|kit) /.test(name))).toEqual([]);
	});

	test('is listed with others, and all are removed at once', async () => {
		await save();
		await save('/2024-01-20/');
		await open('/saved/');
		const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^删去/ }) });
		expect(await rows.count()).toBe(2);
		await page.getByRole('button', { name: '删去 一月二十日' }).click();
		await page.getByText('“一月二十日”删去了。').waitFor();
		expect(await rows.count()).toBe(1);
		await save('/2024-01-20/');
		await open('/saved/');
		await button('全部删去').click();
		await page.getByRole('button', { name: /真的全部删去/ }).click();
		await page.getByText('还没有存过报纸').waitFor();
		expect((await cacheNames()).filter((name) => /^(?:edition|kit) /.test(name))).toEqual([]);
	});
});

describe('an update', () => {
	test('of a saved edition that breaks off half-way leaves the old one whole; it can be gone on with', async () => {
		await save();
		await sites.turnTo(sites.after);
		await open(edition);
		server.breaks = (address) => address === ferry;
		await button('存新的').click();
		await status().filter({ hasText: '网络断了' }).waitFor();
		await goOffline();
		await open(ferry);
		expect(await page.locator('main').innerText()).toContain('二十趟');
		server.breaks = () => false;
		await goOnline();
		await open(edition);
		await button('存新的').click();
		await status().filter({ hasText: '已存' }).waitFor();
		await goOffline();
		await open(ferry);
		expect(await page.locator('main').innerText()).toContain('三十趟');
	});

	test('of the site in the midst of saving never mixes two versions', async () => {
		await open(edition);
		await settled();
		server.slow = { address: (address) => address === ferry, by: 2000 };
		await button('把本期存到手机').click();
		await status()
			.filter({ hasText: /^正在存/ })
			.waitFor();
		await sites.turnTo(sites.after);
		await status().filter({ hasText: '报纸刚刚更新过' }).waitFor();
		expect((await cacheNames()).filter((name) => name.startsWith('edition '))).toEqual([]);
	});

	test('of the worker that breaks off leaves the old one working', async () => {
		await open(ferry);
		await settled();
		server.breaks = (address) => address.startsWith('/sw.js') || address === '/saved/';
		await page.evaluate(async () => {
			await (await navigator.serviceWorker.ready).update().catch(() => undefined);
		});
		await goOffline();
		await page.reload();
		expect(await heading()).toContain('渡口换上新船');
	});
});

test('a full device says so, keeps nothing half, and leaves what was saved', async () => {
	await save('/2024-01-20/');
	await open(edition);
	await settled();
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1 });
	await button('把本期存到手机').click();
	await status().filter({ hasText: '手机存不下了' }).waitFor();
	const names = (await cacheNames()).filter((name) => name.startsWith('edition '));
	expect(names).toHaveLength(1);
	expect(names[0]).toContain('2024-01-20');
});

describe('a new edition', () => {
	test('is announced to who has read an earlier one, and no more once it was opened', async () => {
		const line = page.locator('.news');
		await open(ferry);
		await settled();
		await page.reload();
		await expect.poll(() => textAt('/saved/known'), { timeout: 15_000 }).toBe('2024-02-03');
		expect(await line.isVisible()).toBe(false);
		await sites.turnTo(sites.after);
		await page.reload();
		const link = page.getByRole('link', { name: '有新的一期：2024年2月10日 二月十日' });
		await link.waitFor();
		expect(await heading()).toContain('渡口换上新船');
		await link.click();
		expect(await heading()).toBe('二月十日');
		await expect.poll(() => textAt('/saved/known'), { timeout: 15_000 }).toBe('2024-02-10');
		await open(ferry);
		await page.waitForTimeout(3000);
		expect(await line.isVisible()).toBe(false);
	});
});

test('where the browser has no service workers, nothing of it is seen', async () => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	});
	await open(edition);
	expect(await page.getByText('把本期存到手机').isVisible()).toBe(false);
	expect(await page.getByText('存在手机里的').isVisible()).toBe(false);
	await open('/saved/');
	await page.getByText('这个浏览器不能把报纸存在手机里').waitFor();
});

test('what every new reader downloads after the page is small', () => {
	const worker = readFileSync(join(sites.before, 'sw.js'));
	expect(worker.byteLength).toBeLessThanOrEqual(30 * 1024);
	expect(worker.toString('utf8')).not.toContain('importScripts');
});
