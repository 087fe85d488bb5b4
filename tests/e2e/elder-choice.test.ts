/** Who reads in large print is led back to it, in the paper they chose, and out of it by one plain button. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { paperColours } from '../../src/reader/choices/paper-colours.ts';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { boxesOf, textsOf } from './support/measures.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { addresses, site } from './support/site.ts';

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
	page = await context.newPage();
});
afterEach(() => context.close());

const path = () => new URL(page.url()).pathname;

async function chooseElder(): Promise<void> {
	await page.goto(`${served.url}/`);
	await follow(page.getByRole('banner').getByRole('link', { name: '长者版' }));
	expect(path()).toBe('/elder/');
}

/** A page without a twin. */
const ordinary = addresses().find((address) => address.startsWith('/people/') && address !== '/people/') ?? '';

test('the front page leads back to the large print that was chosen, and is never seen on the way', async () => {
	await chooseElder();
	await page.route('**/elder/', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 600));
		await route.continue();
	});
	await page.goto('about:blank');
	const arriving = page.goto(`${served.url}/`).catch(() => null);
	// While the large print is on its way, nothing of the ordinary front page stands on the screen.
	await page.waitForURL(`${served.url}/`, { waitUntil: 'commit', timeout: 5000 }).catch(() => undefined);
	const seen = await page
		.evaluate(() => document.documentElement.hidden || document.querySelector('h1') === null)
		.catch(() => true);
	expect(seen).toBe(true);
	await arriving;
	await page.waitForURL('**/elder/');
	await page.goBack();
	expect(page.url()).toBe('about:blank');
});

test('who was only sent a page in large print is not led to it again', async () => {
	await page.goto(`${served.url}/elder/`);
	await page.goto(`${served.url}/`);
	expect(path()).toBe('/');
});

test('who reads on in it is', async () => {
	await page.goto(`${served.url}/elder/`);
	await follow(page.locator('.rows a').first());
	await page.goto(`${served.url}/`);
	await page.waitForURL('**/elder/');
	expect(path()).toBe('/elder/');
});

test('回普通版 leads back for good', async () => {
	await chooseElder();
	await follow(page.getByRole('banner').getByRole('link', { name: '回普通版' }));
	expect(path()).toBe('/');
	await page.reload();
	expect(path()).toBe('/');
	expect(await page.locator('h1').isVisible()).toBe(true);
});

test('a page without a twin opens large, and has the ways back to either form', async () => {
	await page.goto(served.url + ordinary);
	expect(await page.getByRole('button', { name: '回普通版' }).isVisible()).toBe(false);
	const before = Math.max(...(await textsOf(page)).map(({ size }) => size));
	await chooseElder();
	for (const width of [320, 390, 1280]) {
		await page.setViewportSize({ width, height: 844 });
		await page.goto(served.url + ordinary);
		const sizes = (await textsOf(page)).map(({ size }) => size);
		expect(Math.max(...sizes)).toBeGreaterThan(before);
		expect(sizes.filter((size) => size < 21)).toEqual([]);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
		const ways = await boxesOf(page, '.in-elder > *');
		expect(ways.map(({ name }) => name)).toEqual(['回长者版', '回普通版']);
		expect(ways.filter(({ height }) => height < 60)).toEqual([]);
	}
	await page.getByRole('button', { name: '回普通版' }).press('Enter');
	expect(await page.getByRole('button', { name: '回普通版' }).isVisible()).toBe(false);
	await page.goto(`${served.url}/`);
	expect(path()).toBe('/');
});

test.each(['light', 'dark', 'soft'] as const)('it has the paper that was chosen: %s', async (paper) => {
	await page.emulateMedia({ colorScheme: paper === 'dark' ? 'light' : 'dark' });
	await page.goto(`${served.url}/`);
	await page.evaluate((value) => {
		localStorage.setItem('paper', value);
	}, paper);
	await page.goto(`${served.url}/elder/`);
	const { colour, bars } = await page.evaluate(() => ({
		colour: getComputedStyle(document.documentElement).backgroundColor,
		bars: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ content }) => content),
	}));
	const hex = paperColours[paper];
	const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	expect(colour).toBe(`rgb(${parts.join(', ')})`);
	expect(bars).toEqual([hex, hex]);
});

test('a piece is shared and an edition is kept by large buttons', async () => {
	await page.goto(`${served.url}/elder/`);
	await follow(page.locator('.rows a').first());
	const share = page.getByRole('button', { name: '分享' });
	await share.waitFor();
	const box = await share.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(60);
	expect(box?.width).toBeGreaterThan(300);
	await share.click();
	const small = await page.locator('.share-panel, .share-sheet').evaluate((panel) =>
		[...panel.querySelectorAll('button')]
			.filter((button) => button.getClientRects().length > 0)
			.filter(
				(button) => button.getBoundingClientRect().height < 60 || parseFloat(getComputedStyle(button).fontSize) < 24,
			)
			.map(({ textContent }) => textContent),
	);
	expect(small).toEqual([]);
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await follow(page.getByRole('link', { name: '回到这一期' }));
	// A script shows it where the browser can keep an edition.
	await page.getByRole('button', { name: '把本期存到手机' }).waitFor();
});
