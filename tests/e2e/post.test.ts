import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
	page = await browser.newPage();
	await page.goto(`${served.url}/posts/how-to-read/`);
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

test('emphasis that touches Chinese punctuation is emphasis', async () => {
	const heading = page.locator('h2', { hasText: '怎么用' });
	expect(await heading.textContent()).toBe('“关键词”怎么用');
	expect(await heading.locator('strong').textContent()).toBe('“关键词”');
});

test('no asterisk is left over anywhere', async () => {
	expect(await page.locator('article').textContent()).not.toContain('*');
});

test('quotation marks are as they were written', async () => {
	expect(await page.locator('article').textContent()).toContain('选“在浏览器打开”');
});
