/** Nothing on the search page moves under the reader's finger while an answer comes. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { leave, sharedBrowser } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { site } from './support/site.ts';

/** The most that may have moved in all: a tenth of this is seen by nobody, five times as much is called good. */
const most = 0.02;

/** Milliseconds by which each file of the index is late, as on a slow line. */
const late = 150;

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

beforeEach(async () => {
	context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	await context.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(window, { moved });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await context.route('**/pagefind/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, late));
		await route.continue();
	});
	page = await context.newPage();
});

afterEach(() => context.close());

const Shifts = z.array(z.object({ value: z.number(), hadRecentInput: z.boolean() }));

/** How much moved that no tap or key called for. */
async function shifts(): Promise<number> {
	// What the last frame moved is reported after it.
	await page.waitForTimeout(300);
	const moved: unknown = await page.evaluate('window.moved.map((one) => JSON.parse(one))');
	return Shifts.parse(moved).reduce((sum, { value, hadRecentInput }) => (hadRecentInput ? sum : sum + value), 0);
}

const done = () => page.waitForSelector('[data-search-state="done"]', { state: 'attached' });

test.each([
	['results', '柳江'],
	['one result', '“校园周边流动摊点”'],
	['words apart', '柳江 城管'],
	['other words', '5%'],
	['nothing found', '“鲸鱼洄游”'],
	['what may have been meant', '笃形实干'],
	['nothing to look for', '，。'],
	['a filter', '柳江&kind=简讯'],
	['nothing asked', ''],
])('an address that asks for something: %s', async (_, query) => {
	await page.goto(`${served.url}/search/${query === '' ? '' : `?q=${query}`}`);
	if (query !== '') await done();
	expect(await shifts()).toBeLessThanOrEqual(most);
});

test('so it is seen: what moves is measured', async () => {
	await page.goto(`${served.url}/search/`);
	await page.evaluate(() => {
		const high = document.createElement('p');
		high.style.height = '300px';
		document.querySelector('main')?.prepend(high);
	});
	expect(await shifts()).toBeGreaterThan(most);
});
