import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
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

const Result = z.object({
	violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) })),
});

/**
 * Axe passes over text whose first character paints nothing, taking it for an icon. On a machine without a Chinese
 * font that is every Chinese text, and pale text would go unseen: here whatever holds text is looked at.
 */
const lookAtAllText = `axe.configure({
	rules: [{
		id: 'color-contrast',
		matches: (node) => !node.closest(':disabled, [inert]') &&
			[...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue.trim() !== ''),
	}],
})`;

async function loadAxe(): Promise<void> {
	await page.evaluate(axe.source);
	await page.evaluate(lookAtAllText);
}

/** Every violation axe finds on the page as it stands: the rule, and where it is broken. */
async function violations(): Promise<string[]> {
	const found = Result.parse(await page.evaluate('axe.run(document)'));
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('pale Chinese text is seen, whatever fonts the machine has', async () => {
	await page.setContent(
		'<html lang="zh-CN"><title>报</title><main><h1 style="color: #ccc">柳江读报</h1><p>正文</p></main></html>',
	);
	await loadAxe();
	expect(await violations()).toEqual(['color-contrast: h1']);
});

test.each(addresses())('%s has no accessibility violation, narrow and wide, light and dark', async (address) => {
	await page.goto(served.url + address);
	await loadAxe();
	for (const width of widths) {
		for (const colorScheme of colourSchemes) {
			await page.setViewportSize({ width, height: 844 });
			await page.emulateMedia({ colorScheme });
			expect(await violations(), `${width} px, ${colorScheme}`).toEqual([]);
		}
	}
});
