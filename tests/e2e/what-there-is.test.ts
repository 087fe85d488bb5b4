/** What stands in the place of a page that can't be had, where nothing was saved; and what the worker brings along: nothing. */
import { afterAll, beforeAll } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { test } from './support/offline-test.ts';
import { buildTwoSites } from './support/two-sites.ts';

const ferry = '/2024-02-03/du-kou-huan-shang-xin-chuan/';

beforeAll(async () => {
	await buildTwoSites();
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

test('what there is stands under its own address too, and is read as well as any page', async ({
	expect,
	reader,
	server,
}) => {
	await reader.open(ferry);
	await reader.settled();
	await reader.goOffline();
	await reader.open('/saved/');
	const { page } = reader;
	await page.getByText('现在连不上网站。手机里有的').waitFor();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await loadAxe(page);
		expect(await violations(page), colorScheme).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	for (const link of await page.getByRole('link').all())
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await reader.goOnline();
	await page.getByRole('link', { name: '再连一次' }).click();
	await page.getByRole('switch', { name: '每天自动存最新一期' }).waitFor();
	expect(page.url()).toBe(`${server.url}/saved/`);
});

test('what an earlier version of the worker brought along is removed', async ({ expect, reader, server }) => {
	await reader.open(ferry);
	const brought = `workbox-precache-v2-${server.url}/`;
	await reader.page.evaluate((name) => caches.open(name), brought);
	await expect.poll(() => reader.page.evaluate((name) => caches.has(name), brought)).toBe(false);
});
