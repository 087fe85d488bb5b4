import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';

const widths = [390, 1280];
const colourSchemes = ['light', 'dark'] as const;
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

test('pale Chinese text is seen, whatever fonts the machine has', async () => {
	await page.setContent(
		'<html lang="zh-CN"><title>报</title><main><h1 style="color: #ccc">柳江读报</h1><p>正文</p></main></html>',
	);
	await loadAxe(page);
	expect(await violations(page)).toEqual(['color-contrast: h1']);
});

test.each(addresses())('%s has no accessibility violation, narrow and wide, light and dark', async (address) => {
	await page.goto(served.url + address);
	await loadAxe(page);
	for (const width of widths) {
		for (const colorScheme of colourSchemes) {
			await page.setViewportSize({ width, height: 844 });
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
		}
	}
});
