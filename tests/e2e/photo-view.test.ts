/** A photo seen large: opened and left by finger, key and the browser's back; and what there is without a script. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { buildPrintedSite } from './support/printed-site.ts';
import { scriptsCome } from './support/scripts-come.ts';
import { type Served, serve } from './support/server.ts';

const report = '/2024-02-try/xiang-mu-jian-she-pao-chu-xin-su-du/';
const captions = ['新修的路宽又平。', '路边的小树。', '山下的工厂，远处是新城的楼群，再远处是江。'];
let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	served = await serve((await buildPrintedSite()).dir);
	browser = await sharedBrowser();
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

beforeEach(async () => {
	context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		// What a service worker asks for does not go past the routes of a page, by which these tests take files away.
		serviceWorkers: 'block',
	});
	page = await context.newPage();
	complaints = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(served.url + report);
	await scriptsCome(page);
});

afterEach(async () => {
	await context.close();
	expect(complaints).toEqual([]);
});

const view = () => page.getByRole('dialog', { name: '看大图' });
const photo = (n: number) => page.locator('figure [data-photo]').nth(n);
const words = () => view().locator('.photo-words').textContent();
const shown = () => view().locator('[aria-hidden="false"] img:not([aria-hidden])');

async function open(n: number): Promise<void> {
	await photo(n).tap();
	await view().waitFor();
	await expect.poll(words).toContain(captions[n]);
}

async function gone(): Promise<void> {
	await view().waitFor({ state: 'detached' });
	expect(page.url()).toBe(served.url + report);
}

/** Moves one finger over the middle of the window, as far as this, in steps. */
async function swipe(by: number): Promise<void> {
	const client = await context.newCDPSession(page);
	const at = (x: number) => [{ x, y: 400 }];
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(195 - by / 2) });
	for (let step = 1; step <= 8; step++) {
		const touchPoints = at(195 - by / 2 + (by * step) / 8);
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
	}
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Two fingers go apart, from the middle of the window. */
async function pinch(): Promise<void> {
	const client = await context.newCDPSession(page);
	const at = (apart: number) => [
		{ x: 195 - apart, y: 400, id: 0 },
		{ x: 195 + apart, y: 400, id: 1 },
	];
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(30) });
	for (let apart = 40; apart <= 120; apart += 10) {
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(apart) });
	}
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('nothing of the large view is fetched before a photo is tapped', async () => {
	await page.waitForLoadState('networkidle');
	const before = served.sent.map(({ path }) => path);
	expect(before.filter((path) => path.includes('show-photo'))).toEqual([]);
	await open(0);
	expect(served.sent.length).toBeGreaterThan(before.length);
});

test('a tap shows the photo over the page, with its caption and credit under it', async () => {
	await open(0);
	expect(await words()).toBe('新修的路宽又平。（本报记者 李四 摄）');
	// Its words are read once: those under it.
	expect(await shown().getAttribute('alt')).toBe('');
	await expect.poll(async () => (await shown().boundingBox())?.width).toBeGreaterThan(380);
	const [image, below] = [await shown().boundingBox(), await view().locator('.photo-words').boundingBox()];
	expect((image?.y ?? 0) + (image?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
	expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(844.5);
});

test('back closes it and leaves the reader where they were; forward shows it again', async () => {
	await photo(1).scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => scrollY);
	await open(1);
	await page.goBack();
	await gone();
	expect(await page.evaluate(() => scrollY)).toBe(place);
	await page.goForward();
	await view().waitFor();
	await expect.poll(words).toContain(captions[1]);
	await page.goBack();
	await gone();
});

test('the close button and Escape leave no entry behind: the next back leaves the article', async () => {
	await page.goto(`${served.url}/photos/`);
	await page.goto(served.url + report);
	await open(0);
	await view().getByRole('button', { name: '关闭' }).tap();
	await gone();
	await open(0);
	await page.keyboard.press('Escape');
	await gone();
	await page.goBack();
	expect(new URL(page.url()).pathname).toBe('/photos/');
});

test('a swipe goes to the next photo and back, and back still closes at once', async () => {
	await open(0);
	await swipe(-260);
	await expect.poll(words).toContain(captions[1]);
	await swipe(-260);
	await expect.poll(words).toContain(captions[2]);
	await swipe(260);
	await expect.poll(words).toContain(captions[1]);
	await page.goBack();
	await gone();
});

test('two fingers bring the photo nearer, and its words make room', async () => {
	await open(0);
	await expect.poll(async () => (await shown().boundingBox())?.width).toBeGreaterThan(380);
	await pinch();
	await expect.poll(async () => (await shown().boundingBox())?.width).toBeGreaterThan(600);
	await expect
		.poll(() =>
			view()
				.locator('.photo-words')
				.evaluate((one) => getComputedStyle(one).opacity),
		)
		.toBe('0');
});

test('by keyboard: Enter opens, arrows move on, Tab reaches nothing of the page, and the focus comes back', async () => {
	await photo(0).focus();
	await page.keyboard.press('Enter');
	await view().waitFor();
	await expect.poll(words).toContain(captions[0]);
	await page.keyboard.press('ArrowRight');
	await expect.poll(words).toContain(captions[1]);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(words).toContain(captions[0]);
	for (let n = 0; n < 8; n++) {
		await page.keyboard.press('Tab');
		// Past the last button the focus is the browser's own; nothing of the page has it.
		expect(
			await page.evaluate(() => document.activeElement?.matches('body, .photo-view, .photo-view *')),
			`after ${n + 1} tabs`,
		).toBe(true);
	}
	await page.keyboard.press('Escape');
	await gone();
	await expect.poll(() => photo(0).evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a page loaded anew shows the photo again, and back closes it', async () => {
	await open(1);
	await page.reload();
	await view().waitFor();
	await expect.poll(words).toContain(captions[1]);
	await page.goBack();
	await gone();
});

test('with reduced motion it is there and gone without moving', async () => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(0);
	expect(await view().evaluate((one) => one.getAnimations({ subtree: true }).length)).toBe(0);
	await page.goBack();
	await gone();
});

test('every button is large enough for a finger, and axe finds nothing, light and dark', async () => {
	await page.close();
	page = await browser.newPage({ viewport: { width: 1280, height: 844 } });
	await page.goto(served.url + report);
	// A tap before them leads to the photo's own page.
	await scriptsCome(page);
	await photo(1).click();
	await expect.poll(words).toContain(captions[1]);
	for (const name of ['关闭', '上一张', '下一张']) {
		const box = await view().getByRole('button', { name }).boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
	}
	await loadAxe(page);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect(await violations(page), colorScheme).toEqual([]);
	}
	await page.close();
});

test('where the view can’t be fetched, the tap leads to the photo’s own page', async () => {
	await page.waitForLoadState('networkidle');
	// The photo's own page gets its scripts.
	await page.route(/_astro\/.*\.js/, (route) => (page.url().endsWith(report) ? route.abort() : route.continue()));
	await photo(0).tap();
	await page.waitForURL('**/photos/xin-xiu-de-lu-kuan-you-ping/');
	complaints = [];
});

test('without a script a photo leads to its own page, and there to the image itself', async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const quiet = await plain.newPage();
	await quiet.goto(served.url + report);
	await quiet.locator('figure [data-photo]').first().click();
	expect(new URL(quiet.url()).pathname).toBe('/2024-02-try/photos/xin-xiu-de-lu-kuan-you-ping/');
	expect(await quiet.locator('h1').textContent()).toBe(captions[0]);
	expect(await quiet.locator('article img').getAttribute('alt')).toBe('');
	await follow(quiet.locator('article a', { has: quiet.locator('img') }));
	expect(quiet.url()).toMatch(/\.jpg$/);
	await plain.close();
});

test('on a photo’s own page a tap shows it large too', async () => {
	await page.goto(`${served.url}/2024-02-try/photos/lu-bian-de-xiao-shu/`);
	await page.locator('article a', { has: page.locator('img') }).tap();
	await view().waitFor();
	expect(await words()).toBe('路边的小树。（本报记者 张三 摄）');
	await page.goBack();
	await view().waitFor({ state: 'detached' });
});

test('in a list a tap on the picture leads to the photo’s page', async () => {
	await page.goto(`${served.url}/photos/`);
	const picture = await page.locator('.plate img').first().boundingBox();
	await page.touchscreen.tap((picture?.x ?? 0) + 60, (picture?.y ?? 0) + 60);
	await page.waitForURL('**/2024-02-try/photos/*/');
});
