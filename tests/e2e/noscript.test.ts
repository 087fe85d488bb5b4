import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await launch();
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
	page = await context.newPage();
});

afterAll(async () => {
	await browser.close();
	served.close();
});

const withoutSpace = (text: string | null) => (text ?? '').replace(/\s/g, '');

test.each(addresses())('%s can be read with JavaScript off', async (address) => {
	await page.goto(served.url + address);
	const heading = page.locator('h1');
	expect(await heading.isVisible()).toBe(true);
	expect(withoutSpace(await heading.innerText())).not.toBe('');
	const shown = withoutSpace(await page.locator('main').innerText());
	expect(shown.length).toBeGreaterThan(0);
	const piece = page.locator('[data-pagefind-body]');
	if ((await piece.count()) > 0) {
		expect(withoutSpace(await piece.innerText())).toBe(withoutSpace(await piece.textContent()));
	}
});

test('the search page leads on by names and by date with JavaScript off', async () => {
	await page.goto(`${served.url}/search/`);
	const links = page.locator('main').getByRole('link');
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.filter((href) => /^\/keywords\/.+/.test(href)).length).toBeGreaterThan(3);
	expect(hrefs.some((href) => href.startsWith('/people/'))).toBe(true);
	expect(hrefs).toContain('/editions/');
	for (const link of await links.all()) expect(await link.isVisible(), await link.innerText()).toBe(true);
});
