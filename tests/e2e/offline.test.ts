/** What a reader has without a network: a small paper of two editions, and then of three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { pagesBelow } from '../../src/publish/built/built-page.ts';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import type { OfflineReader } from './support/offline-reader.ts';
import { test } from './support/offline-test.ts';
import { SearchPage } from './support/search-page.ts';
import { sizeSaid } from './support/size-said.ts';
import { buildTwoSites } from './support/two-sites.ts';
import type { BuiltTwice } from './support/two-sites.ts';

const edition = '/2024-02-03/';
const older = '/2024-01-20/';
const ferry = `${edition}du-kou-huan-shang-xin-chuan/`;

let built: BuiltTwice;

beforeAll(async () => {
	built = await buildTwoSites();
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

describe.concurrent('what was opened', () => {
	async function openFirst(reader: OfflineReader): Promise<void> {
		await reader.open(ferry);
		await reader.settled();
	}

	test('opens again without a line, the very first page too', async ({ reader }) => {
		await openFirst(reader);
		await reader.goOffline();
		await reader.page.reload();
		expect(await reader.heading()).toContain('渡口换上新船');
	});

	test('is shown after a few seconds where the line is slow, and what comes late is kept', async ({
		expect,
		reader,
		server,
		sites,
	}) => {
		await openFirst(reader);
		await sites.turnTo(sites.after);
		server.slow = { address: (address) => address === ferry, by: 8000 };
		await reader.page.reload();
		expect(await reader.text()).toContain('二十趟');
		await expect.poll(() => reader.kept(ferry), { timeout: 15_000 }).toContain('三十趟');
	});

	test('a page that was not says so, and lists what there is', async ({ reader }) => {
		await openFirst(reader);
		await reader.goOffline();
		await reader.open(older);
		expect(await reader.heading()).toBe('存在手机里的');
		await reader.page.getByText('现在连不上网站，您要看的这一页没有存在手机里').waitFor();
		await follow(reader.page.getByRole('link', { name: '渡口换上新船' }));
		expect(await reader.heading()).toContain('渡口换上新船');
	});

	test('a server in trouble is the same as none', async ({ reader, server }) => {
		await openFirst(reader);
		server.breaks = () => true;
		await reader.page.reload();
		expect(await reader.heading()).toContain('渡口换上新船');
	});

	test('goes on where an update of the worker breaks off', async ({ reader, server }) => {
		await openFirst(reader);
		server.breaks = (address) => address === '/sw.js' || address === '/saved/';
		await reader.page.evaluate(async () => {
			await (await navigator.serviceWorker.ready).update().catch(() => undefined);
		});
		await reader.goOffline();
		await reader.page.reload();
		expect(await reader.heading()).toContain('渡口换上新船');
	});
});

describe.concurrent('a saved edition', () => {
	test('says how large it is before, how far while, and how large after', async ({ reader, server }) => {
		await reader.open(edition);
		await reader.says(`约 ${sizeSaid(built.before, edition)}`);
		await reader.settled();
		server.slow = { address: (address) => address === ferry, by: 1500 };
		await reader.button('把本期存到手机').click();
		await reader.says(/^正在存 \d+\/\d+$/);
		await reader.says(`已存，${sizeSaid(built.before, edition)}`);
	});

	test('opens on every page, in large print too, with its photos', async ({ reader }) => {
		await reader.save(edition);
		await reader.goOffline();
		const id = edition.replaceAll('/', '');
		const inLarge = pagesBelow(built.before, `elder/${id}`);
		expect(inLarge.length).toBeGreaterThan(3);
		for (const { file } of [...pagesBelow(built.before, id), ...inLarge]) {
			const address = `/${file.replace('index.html', '')}`;
			await reader.open(address);
			expect(await reader.heading(), address).not.toBe('存在手机里的');
			expect(await reader.brokenPictures(), address).toBe(0);
		}
	}, 180_000);

	test('is searched without a network, which is said, and with one the archive is again', async ({
		expect,
		reader,
		server,
	}) => {
		await reader.save(edition);
		await reader.goOffline();
		const search = new SearchPage(reader.page, server.url);
		await search.open({ q: '渡口换上' });
		expect(await search.headlines()).toEqual(['渡口换上新船']);
		expect(await search.status()).toBe('现在没有网络，只搜了存在手机里的 1 期：找到 1 条，完全匹配。');
		await search.open({ q: '新茶' });
		expect(await search.headlines()).toEqual([]);
		// Other words for it, and its number in figures.
		for (const q of ['渡轮', '20趟']) {
			await search.open({ q });
			expect(await search.headlines()).toEqual(['渡口换上新船']);
		}
		await search.open({ q: '村民 出行' });
		expect(await search.headlines()).toEqual(['村里修了新路']);
		await search.results.getByRole('link').click();
		expect(await reader.heading()).toContain('村里修了新路');
		await reader.open(older);
		await reader.page.getByText('您要看的这一页没有存在手机里').waitFor();
		await reader.button('删去 二月三日').waitFor();
		await search.open({ q: '三百亩新茶' });
		await reader.goOnline();
		await expect.poll(() => search.headlines(), { timeout: 15_000 }).toEqual(['山上种了新茶']);
	}, 120_000);

	test('is searched by the same texts as the index is made of', async ({ reader }) => {
		await reader.save(edition);
		const texts = await reader.kept('/saved/texts');
		const index = join(built.before, 'pagefind');
		const [, shard = ''] = /"folder":"(\w+)"/.exec(readFileSync(join(index, 'manifest.json'), 'utf8')) ?? [];
		const pieces = [0, 1, 2, 3].map((number) =>
			readFileSync(join(index, shard, `pieces/${String(number)}.json`), 'utf8').replace(
				/"spelt":"[^"]*"/,
				'"spelt":""',
			),
		);
		const own = pieces.filter((piece) => piece.includes(`"url":"${edition}`));
		expect(own.length).toBeGreaterThan(2);
		for (const piece of own) expect(texts).toContain(piece);
	});

	test('is removed, and frees its place', async ({ reader }) => {
		await reader.save(edition);
		expect(await reader.saved()).toHaveLength(2);
		await reader.button('删去').click();
		await reader.button('把本期存到手机').waitFor();
		expect(await reader.saved()).toEqual([]);
	});

	test('is listed with others; one is removed, or all', async ({ expect, reader }) => {
		await reader.save(edition);
		await reader.save(older);
		await reader.open('/saved/');
		const { page } = reader;
		const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^删去/ }) });
		await expect.poll(() => rows.count()).toBe(2);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		await reader.button('删去 一月二十日').click();
		await page.getByText('“一月二十日”删去了。').waitFor();
		expect(await rows.count()).toBe(1);
		await reader.save(older);
		await reader.open('/saved/');
		await reader.button('全部删去').click();
		expect(await rows.count()).toBe(2);
		await page.getByRole('button', { name: /真的全部删去/ }).click();
		await page.getByText('还没有存过报纸').waitFor();
		expect(await reader.saved()).toEqual([]);
	}, 120_000);

	test('stays as it was where its update breaks off; the update can be gone on with', async ({
		reader,
		server,
		sites,
	}) => {
		await reader.save(edition);
		await sites.turnTo(sites.after);
		await reader.open(edition);
		server.breaks = (address) => address === ferry;
		await reader.button('存新的').click();
		await reader.says('网络断了');
		await reader.goOffline();
		await reader.open(ferry);
		expect(await reader.text()).toContain('二十趟');
		server.breaks = () => false;
		await reader.goOnline();
		await reader.open(edition);
		await reader.button('存新的').click();
		await reader.says('已存');
		await reader.goOffline();
		await reader.open(ferry);
		expect(await reader.text()).toContain('三十趟');
	}, 120_000);

	test('is never of two versions, where the site is published while it is saved', async ({ reader, server, sites }) => {
		await reader.open(edition);
		await reader.settled();
		server.slow = { address: (address) => address === ferry, by: 2000 };
		await reader.button('把本期存到手机').click();
		// Once it counts, it knows which version it saves.
		await reader.says(/^正在存 \d/);
		await sites.turnTo(sites.after);
		await reader.says('报纸刚刚更新过');
		expect((await reader.saved()).filter((name) => name.startsWith('edition'))).toEqual([]);
	});

	test('leaves a full device as it was', async ({ reader, server }) => {
		await reader.save(older);
		await reader.open(edition);
		await reader.settled();
		const session = await reader.context.newCDPSession(reader.page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1 });
		await reader.button('把本期存到手机').click();
		await reader.says('手机存不下了');
		const names = (await reader.saved()).filter((name) => name.startsWith('edition'));
		expect(names).toEqual([expect.stringContaining('2024-01-20')]);
		await reader.goOffline();
		await reader.open(older);
		expect(await reader.heading()).toBe('一月二十日');
	});
});

test('a new edition is announced to who has read an earlier one, and no more once it was opened', async ({
	expect,
	reader,
	sites,
}) => {
	const line = reader.page.locator('.news');
	await reader.open(ferry);
	await reader.settled();
	await reader.page.reload();
	await expect.poll(() => reader.kept('/saved/known'), { timeout: 15_000 }).toBe('2024-02-03');
	expect(await line.isVisible()).toBe(false);
	await sites.turnTo(sites.after);
	await reader.page.reload();
	const link = reader.page.getByRole('link', { name: '有新的一期：2024年2月10日 二月十日' });
	await link.waitFor();
	expect(await reader.heading()).toContain('渡口换上新船');
	await link.click();
	expect(await reader.heading()).toBe('二月十日');
	await expect.poll(() => reader.kept('/saved/known'), { timeout: 15_000 }).toBe('2024-02-10');
	await reader.open(ferry);
	await reader.page.waitForTimeout(4000);
	expect(await line.isVisible()).toBe(false);
});

test('who reads in large print is led to the new edition in large print', async ({ expect, reader, sites }) => {
	await reader.open(`/elder${ferry}`);
	await reader.settled();
	await reader.page.reload();
	await expect.poll(() => reader.kept('/saved/known'), { timeout: 15_000 }).toBe('2024-02-03');
	await sites.turnTo(sites.after);
	await reader.page.reload();
	await reader.page.getByRole('link', { name: '有新的一期：2024年2月10日 二月十日' }).click();
	expect(new URL(reader.page.url()).pathname).toBe('/elder/2024-02-10/');
	await expect.poll(() => reader.kept('/saved/known'), { timeout: 15_000 }).toBe('2024-02-10');
});

test('where the browser has no service workers, nothing of it is seen', async ({ reader }) => {
	await reader.page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	});
	await reader.open(edition);
	expect(await reader.page.getByText('把本期存到手机').isVisible()).toBe(false);
	expect(await reader.page.getByText('存在手机里的').isVisible()).toBe(false);
	await reader.open('/saved/');
	await reader.page.getByText('这个浏览器不能把报纸存在手机里').waitFor();
});

test('what comes to every new reader after the page is small, one file, and the same in every publication', () => {
	const worker = readFileSync(join(built.before, 'sw.js'));
	expect(gzipSync(worker).byteLength).toBeLessThanOrEqual(11.5 * 1024);
	expect(worker.toString('utf8')).not.toContain('importScripts');
	expect(readFileSync(join(built.after, 'sw.js')).equals(worker)).toBe(true);
});
