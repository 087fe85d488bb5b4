/** A site that phones kept, until its editors wrote `offline: false`. */
import { afterAll, beforeAll, expect } from 'vitest';
import { builtSite } from '../support/built-sites.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { test } from './support/offline-test.ts';
import { buildTwoSites } from './support/two-sites.ts';

/** The site that is not kept. */
let dir: string;

beforeAll(async () => {
	await buildTwoSites();
	({ dir } = await builtSite('not-kept', (content) =>
		writeContent(content, {
			'site.yaml': `${siteYaml}offline: false\n`,
			...shortEdition('2024-02-03', '2024-02-03', '修路'),
		}),
	));
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

test('leaves the phone of a reader who comes back, and is read as before', async ({ reader, sites }) => {
	await reader.open('/2024-02-03/cun-li-xiu-le-xin-lu/');
	await reader.settled();
	await reader.button('收藏').click();
	await reader.button('已收藏').waitFor();
	await reader.save('/2024-02-03/');
	const { page } = reader;
	await reader.open('/saved/');
	await page.getByRole('switch', { name: '每天自动存最新一期' }).check();
	await reader.open('/');
	const noted = () => page.evaluate(() => ['read', 'visit'].filter((key) => localStorage.getItem(key) !== null));
	expect(await noted()).toEqual(['read', 'visit']);
	const left = () =>
		page.evaluate(async () => [
			...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
			...(await caches.keys()),
		]);
	expect((await left()).length).toBeGreaterThan(2);
	// Somebody else's, on the same host.
	await page.evaluate(() => caches.open('another-site'));

	await sites.turnTo(dir);
	await reader.open('/2024-02-03/');
	await expect.poll(left, { timeout: 20_000 }).toEqual(['another-site']);
	await reader.open('/2024-02-03/');
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	expect(await page.getByRole('link', { name: /修路/ }).first().isVisible()).toBe(true);
	expect(await page.getByRole('button', { name: '把本期存到手机' }).count()).toBe(0);
	// Nor is there an empty row in the button's place.
	const rows = page.locator('.keeps');
	for (const row of await rows.all()) expect(await row.boundingBox()).toBeNull();
	expect(await left()).toEqual(['another-site']);
	// Nothing is noted of what was read or when, no piece can be kept, and nothing saves by itself.
	expect(await noted()).toEqual([]);
	await page.getByRole('link', { name: /修路/ }).first().click();
	await reader.button('分享').waitFor();
	expect(await reader.button('收藏').count()).toBe(0);
	await reader.open('/');
	expect(await noted()).toEqual([]);
	expect(await page.getByText('已读').count()).toBe(0);
	// Nothing leads to the list of what is kept; who opens it all the same reads why it is none.
	for (const address of ['/', '/elder/', '/2024-02-03/']) {
		await reader.open(address);
		expect(await page.locator('a[href*="/saved/"]').count()).toBe(0);
	}
	await reader.open('/saved/');
	await page.getByText('不存在手机里').waitFor();
	expect(await page.locator('main').innerText()).not.toMatch(/把本期存到手机|收藏/);
	expect(await page.locator('saved-editions, button[data-saved], [role=switch]').count()).toBe(0);
	expect(await left()).toEqual(['another-site']);
});
