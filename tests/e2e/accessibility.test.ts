import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';

const widths = [390, 1280];
/** The narrowest phone, on which nothing may be wider than the page; there is no more for axe to see. */
const narrowest = 320;
const sizes = ['', 'large', 'huge'];
const themes = ['light', 'dark', 'soft'];
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await launch();
	page = await browser.newPage();
});

afterAll(async () => {
	await browser.close();
	served.close();
});

test('pale Chinese text is seen, whatever fonts the machine has, and text that is a little too pale for 7:1', async () => {
	await page.setContent(
		'<html lang="zh-CN"><title>报</title><main><h1 style="color: #ccc">柳江读报</h1><p style="color: #6b6b6b">正文</p></main></html>',
	);
	await loadAxe(page);
	expect((await violations(page)).sort()).toEqual(['color-contrast-enhanced: p', 'color-contrast: h1']);
});

/** Sets the page as the reader's settings do, without loading it anew. */
async function set(size: string, theme: string): Promise<void> {
	await page.evaluate(
		([chosenSize = '', chosenTheme = '']) => {
			document.documentElement.dataset['size'] = chosenSize;
			document.documentElement.dataset['paper'] = chosenTheme;
		},
		[size, theme],
	);
}

test.each(addresses())(
	'%s has no accessibility violation, narrow and wide, in any type size and theme',
	async (address) => {
		await page.goto(served.url + address);
		await loadAxe(page);
		for (const width of [narrowest, ...widths]) {
			await page.setViewportSize({ width, height: 844 });
			for (const size of sizes) {
				await set(size, themes[0] ?? '');
				const widest = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(widest, `${width} px, size “${size}”`).toBeLessThanOrEqual(width);
				if (width === narrowest) continue;
				for (const [index, theme] of themes.entries()) {
					await set(size, theme);
					// A theme gives other colours and nothing else: what is no matter of colour is the same in each.
					const found = await violations(page, index === 0 ? 'all' : 'colours');
					expect(found, `${width} px, size “${size}”, ${theme}`).toEqual([]);
				}
			}
		}
	},
);
