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

/** Every violation axe finds on the page as it stands: the rule, and where it is broken. */
async function violations(): Promise<string[]> {
	const found = Result.parse(await page.evaluate('axe.run(document)'));
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.each(addresses())('%s has no accessibility violation, narrow and wide, light and dark', async (address) => {
	await page.goto(served.url + address);
	await page.evaluate(axe.source);
	for (const width of widths) {
		for (const colorScheme of colourSchemes) {
			await page.setViewportSize({ width, height: 844 });
			await page.emulateMedia({ colorScheme });
			expect(await violations(), `${width} px, ${colorScheme}`).toEqual([]);
		}
	}
});
