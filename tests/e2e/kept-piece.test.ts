/** 收藏: a reader keeps a single piece on the phone. */
import { afterAll, beforeAll, describe, expect as always } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { saveData } from './support/loaded.ts';
import type { OfflineReader } from './support/offline-reader.ts';
import { test } from './support/offline-test.ts';
import { buildTwoSites } from './support/two-sites.ts';

const edition = '/2024-02-03/';
const ferry = `${edition}du-kou-huan-shang-xin-chuan/`;
/** With a photo. */
const road = `${edition}cun-li-xiu-le-xin-lu/`;

beforeAll(async () => {
	await buildTwoSites();
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

async function keep(reader: OfflineReader, address: string): Promise<void> {
	await reader.open(address);
	await reader.settled();
	await reader.button('收藏').click();
	await reader.page.getByRole('status').filter({ hasText: '收藏了，没有网络也能看' }).waitFor();
	await reader.button('已收藏').waitFor();
}

/** Forgets all that was merely opened, as a browser does in time. */
async function forgetOpened(reader: OfflineReader): Promise<void> {
	await reader.page.evaluate(async () => {
		for (const name of await caches.keys()) if (name.startsWith('opened-')) await caches.delete(name);
	});
}

const pieces = async (reader: OfflineReader): Promise<string[]> =>
	(await reader.page.evaluate(() => caches.keys())).filter((name) => name.startsWith('piece '));

describe.concurrent('a piece that is kept', () => {
	test('is removed by a double tap as by one', async ({ expect, reader }) => {
		await keep(reader, road);
		await reader.button('已收藏').dblclick();
		await reader.page.getByRole('status').filter({ hasText: '从手机里删去了' }).waitFor();
		await reader.button('收藏').waitFor();
		expect(await pieces(reader)).toEqual([]);
	});

	test('is read without a network, with its photo, in large print too, when what was opened is forgotten', async ({
		expect,
		reader,
	}) => {
		await keep(reader, road);
		await forgetOpened(reader);
		await reader.goOffline();
		for (const address of [road, `/elder${road}`]) {
			await reader.open(address);
			expect(await reader.heading()).toContain('村里修了新路');
			await reader.button('已收藏').waitFor();
		}
		await reader.open(road);
		expect(await reader.page.locator('main img').count()).toBe(1);
		expect(await reader.brokenPictures()).toBe(0);
		// Its sheet is there too.
		await reader.button('分享').click();
		await reader.page.getByRole('dialog', { name: '分享' }).waitFor();
		await reader.open(ferry);
		expect(await reader.heading()).toBe('存在手机里的');
		await follow(reader.page.getByRole('link', { name: '村里修了新路' }));
		expect(await reader.heading()).toContain('村里修了新路');
	});

	test('is read without a network by who saves data, and so had no worker', async ({ expect, reader }) => {
		await saveData(reader.context, reader.page);
		await reader.open(ferry);
		expect(await reader.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
		await reader.button('收藏').click();
		await reader.button('已收藏').waitFor();
		await reader.page.evaluate(async () => navigator.serviceWorker.ready);
		await reader.goOffline();
		await reader.open(ferry);
		expect(await reader.heading()).toContain('渡口换上新船');
	});

	test('is listed by its headline, with its paper and its date, and is removed there', async ({ expect, reader }) => {
		await keep(reader, ferry);
		await keep(reader, road);
		await reader.open('/saved/');
		const { page } = reader;
		const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^删去/ }) });
		await expect.poll(() => rows.count()).toBe(2);
		expect(await rows.first().innerText()).toContain('村里修了新路');
		expect(await rows.first().innerText()).toContain('《试报》2024年2月3日　第1版');
		expect(await page.getByText('还没有存过报纸').isVisible()).toBe(false);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		await reader.button('删去 渡口换上新船').press('Enter');
		await page.getByText('“渡口换上新船”删去了。').waitFor();
		expect(await rows.count()).toBe(1);
		expect(await pieces(reader)).toEqual([expect.stringContaining(road)]);
		await follow(rows.getByRole('link', { name: '村里修了新路' }));
		await reader.button('已收藏').waitFor();
	});

	test('is removed where it stands, by the keyboard, in large print too, and can be kept again', async ({
		expect,
		reader,
	}) => {
		await keep(reader, ferry);
		await reader.open(`/elder${ferry}`);
		await reader.button('已收藏').press('Enter');
		await reader.page.getByText('从手机里删去了').waitFor();
		expect(await pieces(reader)).toEqual([]);
		await reader.button('收藏').press('Enter');
		await reader.button('已收藏').waitFor();
		await reader.open(ferry);
		await reader.button('已收藏').waitFor();
	});

	test('is there whether or not its edition is', async ({ expect, reader }) => {
		await reader.save(edition);
		await keep(reader, ferry);
		await reader.open(edition);
		await reader.button('删去').click();
		await reader.button('把本期存到手机').waitFor();
		await forgetOpened(reader);
		await reader.goOffline();
		await reader.open(ferry);
		expect(await reader.text()).toContain('二十趟');
		await reader.goOnline();
		await reader.save(edition);
		await reader.open(ferry);
		await reader.button('已收藏').click();
		await reader.page.getByText('从手机里删去了').waitFor();
		await forgetOpened(reader);
		await reader.goOffline();
		await reader.open(ferry);
		expect(await reader.text()).toContain('二十趟');
	}, 120_000);

	test('outlives a new build, and is brought up to date where it is listed', async ({ expect, reader, sites }) => {
		await keep(reader, ferry);
		await sites.turnTo(sites.after);
		await forgetOpened(reader);
		await reader.goOffline();
		await reader.open(ferry);
		expect(await reader.text()).toContain('二十趟');
		await reader.goOnline();
		await reader.open('/saved/');
		await expect.poll(async () => (await reader.kept(ferry)).includes('三十趟'), { timeout: 15_000 }).toBe(true);
		expect(await pieces(reader)).toHaveLength(1);
		await forgetOpened(reader);
		await reader.goOffline();
		await reader.open(ferry);
		expect(await reader.text()).toContain('三十趟');
	}, 120_000);

	test('is found by a search without a network, once, whether or not its edition is saved too', async ({
		expect,
		reader,
	}) => {
		await keep(reader, road);
		const { page } = reader;
		const search = async () => {
			await forgetOpened(reader);
			await reader.goOffline();
			await reader.open('/search/?q=新路');
			await page.locator('[data-search-state="done"]').waitFor();
			return page
				.locator('[data-search-result] a')
				.evaluateAll((links) => links.map((one) => one.getAttribute('href')));
		};
		expect((await search()).map((address) => address?.split('#')[0])).toEqual([road]);
		await page.getByText('只搜了存在手机里的 1 篇收藏').waitFor();
		await reader.goOnline();
		await reader.save(edition);
		expect((await search()).filter((address) => address?.startsWith(road))).toHaveLength(1);
		await page.getByText('只搜了存在手机里的 1 期：').waitFor();
		// The last that could be searched takes along what searching took.
		await reader.goOnline();
		await reader.open('/saved/');
		const kits = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('kit ')));
		expect(await kits()).toHaveLength(1);
		await reader.button('删去 村里修了新路').click();
		await page.getByText('“村里修了新路”删去了。').waitFor();
		expect(await kits()).toHaveLength(1);
	}, 120_000);

	test('leaves nothing half-done on a full device, and says so', async ({ expect, reader, server }) => {
		await reader.open(road);
		await reader.settled();
		const session = await reader.context.newCDPSession(reader.page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1 });
		await reader.button('收藏').click();
		await reader.page.getByText('手机存不下了，没有收藏成').waitFor();
		expect(await pieces(reader)).toEqual([]);
		await reader.button('收藏').waitFor();
	});

	test('leaves nothing half-done where the line breaks off, and says so', async ({ expect, reader, server }) => {
		await reader.open(road);
		await reader.settled();
		server.breaks = (address) => address.endsWith('.webp');
		await reader.button('收藏').click();
		await reader.page.getByText('网络断了，没有收藏成').waitFor();
		expect(await pieces(reader)).toEqual([]);
	});
});

test('where the browser keeps nothing, that is said', async ({ reader }) => {
	await reader.page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		Reflect.deleteProperty(globalThis, 'caches');
	});
	await reader.open(ferry);
	await reader.button('收藏').click();
	await reader.page.getByText('这个浏览器不能把报纸存在手机里').waitFor();
});

test('without a script there is no button', async ({ server }) => {
	const context = await (await sharedBrowser()).newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(server.url + ferry);
	always(await page.getByRole('button', { name: '收藏' }).count()).toBe(0);
	await context.close();
});
