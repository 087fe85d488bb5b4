/** 每天自动存最新一期: the switch, what it saves, and what it leaves alone. */
import { afterAll, beforeAll, expect as expectNow } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import type { OfflineReader } from './support/offline-reader.ts';
import { test } from './support/offline-test.ts';
import { buildTwoSites } from './support/two-sites.ts';

const newest = '2024-02-03';
const wait = { timeout: 20_000 };

beforeAll(async () => {
	await buildTwoSites();
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

/** Opens what is kept, once the worker serves the page. */
async function openSaved(reader: OfflineReader): Promise<void> {
	await reader.open('/');
	await reader.settled();
	await reader.open('/saved/');
}

const toggle = (reader: OfflineReader) => reader.page.getByRole('switch', { name: '每天自动存最新一期' });
const editions = async (reader: OfflineReader) =>
	(await reader.saved()).filter((name) => name.startsWith('edition')).map((name) => name.split(' ')[1]);
const said = (reader: OfflineReader, words: string) =>
	reader.page.locator('auto-switch [role=status]').filter({ hasText: words }).waitFor();

/** The line the worker believes to have. */
async function onLine(reader: OfflineReader, line: { type?: string; saveData?: boolean }): Promise<void> {
	for (const worker of reader.context.serviceWorkers()) {
		await worker.evaluate((connection) => {
			Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
		}, line);
	}
}

test('nothing is saved as long as it is off; on, the newest edition is, and that is said', async ({
	expect,
	reader,
}) => {
	await openSaved(reader);
	expect(await toggle(reader).isChecked()).toBe(false);
	await reader.page.waitForTimeout(3000);
	expect(await editions(reader)).toEqual([]);
	await toggle(reader).check();
	await said(reader, '最新一期“二月三日”存好了');
	expect(await editions(reader)).toEqual([newest]);
	await reader.page.getByText('自动存的').first().waitFor();
	expect((await toggle(reader).locator('..').boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await loadAxe(reader.page);
	expect(await violations(reader.page)).toEqual([]);
	await reader.goOffline();
	await reader.open(`/${newest}/du-kou-huan-shang-xin-chuan/`);
	expect(await reader.heading()).toContain('渡口换上新船');
	await reader.open('/search/?q=%E6%B8%A1%E5%8F%A3%E6%8D%A2%E4%B8%8A');
	await reader.page.getByText('只搜了存在手机里的 1 期').waitFor();
}, 120_000);

test('the next edition is saved when the site is opened, not when it is off again', async ({
	expect,
	reader,
	sites,
}) => {
	await openSaved(reader);
	await toggle(reader).check();
	await said(reader, '存好了');
	await sites.turnTo(sites.after);
	await reader.open('/');
	await expect.poll(() => editions(reader), wait).toContain('2024-02-10');
	await reader.open('/saved/');
	await said(reader, '最新一期“二月十日”存好了');
	await reader.button('删去 二月十日').click();
	await reader.open('/');
	await reader.page.waitForTimeout(4000);
	// Its reader removed it: it does not come back.
	expect(await editions(reader)).toEqual([newest]);
}, 120_000);

for (const line of [{ type: 'cellular' }, { type: 'wifi', saveData: true }]) {
	test(`it waits for Wi-Fi where the browser says ${JSON.stringify(line)}`, async ({ expect, reader }) => {
		await openSaved(reader);
		await onLine(reader, line);
		await toggle(reader).check();
		await said(reader, '等连上 Wi‑Fi 再存');
		expect(await editions(reader)).toEqual([]);
		await onLine(reader, { type: 'wifi', saveData: false });
		await reader.open('/');
		await expect.poll(() => editions(reader), wait).toEqual([newest]);
	}, 120_000);
}

test('a full device is told so in words', async ({ expect, reader, server }) => {
	await openSaved(reader);
	const session = await reader.context.newCDPSession(reader.page);
	const { usage } = await reader.page.evaluate(() => navigator.storage.estimate());
	await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: (usage ?? 0) + 20_000 });
	await toggle(reader).check();
	await said(reader, '手机存不下“二月三日”了');
	expect(await editions(reader)).toEqual([]);
}, 120_000);

test('the seven newest saved by themselves are kept, and all that was saved by hand', async ({
	expect,
	reader,
	sites,
}) => {
	await reader.save('/2024-01-20/');
	// As if they had been saved on the days before.
	await reader.page.evaluate(async () => {
		for (let n = 1; n <= 8; n++) {
			const id = `day-${String(n)}`;
			const cache = await caches.open(`edition ${id} 1`);
			const record = { id, version: '1', title: id, day: '', size: 1, pages: 1, whole: true, instead: {}, auto: n };
			await cache.put('/saved/record', new Response(JSON.stringify(record)));
		}
	});
	await sites.turnTo(sites.after);
	await reader.open('/');
	await reader.page.evaluate(async () => {
		const state = { on: true, edition: '', title: '', result: 'none', done: 0, of: 0, at: 0 };
		await (await caches.open('memory')).put('/saved/auto', new Response(JSON.stringify(state)));
	});
	await reader.open('/');
	await expect
		.poll(async () => (await editions(reader)).sort(), wait)
		.toEqual(['2024-01-20', '2024-02-10', 'day-3', 'day-4', 'day-5', 'day-6', 'day-7', 'day-8']);
}, 120_000);

test('where the phone lets nothing be kept, that is said', async ({ reader }) => {
	await openSaved(reader);
	await reader.page.evaluate(() => {
		Cache.prototype.put = () => Promise.reject(new DOMException('no', 'SecurityError'));
	});
	await toggle(reader).click();
	await said(reader, '这部手机不让网站存东西');
	expectNow(await toggle(reader).isChecked()).toBe(false);
});
