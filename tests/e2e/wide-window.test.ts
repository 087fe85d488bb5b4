/** What stands beside other things in a wide window has room there. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { setTexts } from './support/lines.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { inType, setInType } from './support/set-in-type.ts';
import { site } from './support/site.ts';

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
beforeEach(async () => {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
	await setInType(context);
	page = await context.newPage();
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

test('a figure of the front page stands on one line', async () => {
	await page.goto(`${served.url}/`);
	await inType(page);
	const figures = await setTexts(page, '.front-figures b');
	expect(figures.length).toBeGreaterThan(1);
	expect(figures.filter(({ lines }) => lines.length > 1)).toEqual([]);
});

test('what narrows and orders the results of 长者版 stands in its column, each word on one line', async () => {
	await page.goto(`${served.url}/elder/search/?q=${encodeURIComponent('柳江')}`);
	await page.locator('[data-search-state="done"] [data-search-result]').first().waitFor();
	await inType(page);
	const tools = await setTexts(page, '.search-tools summary, .search-order label > span');
	expect(tools.map(({ lines }) => lines.join('/')).toSorted()).toEqual(['最新', '最相关', '筛选']);
	const right = async (selector: string) => {
		const box = await page.locator(selector).first().boundingBox();
		return (box?.x ?? 0) + (box?.width ?? 0);
	};
	expect(await right('.search-tools')).toBeLessThanOrEqual((await right('.search-form')) + 1);
});

test('on paper no button stands, and nothing is wider than the sheet', async () => {
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.emulateMedia({ media: 'print' });
	for (const path of ['/', '/2024-01-liujiang/', '/elder/2024-01-liujiang/']) {
		await page.goto(served.url + path);
		await inType(page);
		expect(await page.locator('button:visible').count(), path).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
	}
});
