/** The front page as somebody opens it every morning: today's paper whole, saved, listened to, and yesterday's. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveVoice } from './support/fake-voice.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { dayBefore, frontSite, piecesOn, smallestSite } from './support/front-site.ts';
import { Listener } from './support/listener.ts';
import { boxesOf } from './support/measures.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const sites = new Map<string, Served>();

beforeAll(async () => {
	browser = await sharedBrowser();
	const [full, smallest] = [await frontSite(), await smallestSite()];
	for (const [name, dir] of [
		['full', full.dir],
		['smallest', smallest.dir],
	] as const) {
		sites.set(name, await serve(dir));
	}
}, 600_000);
beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	page = await context.newPage();
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	for (const served of sites.values()) served.close();
});

function served(name: string): Served {
	const one = sites.get(name);
	if (one === undefined) throw new Error(`no site ${name}`);
	return one;
}

const url = (name = 'full', address = '/') => served(name).url + address;
const open = (name = 'full', on = page) => on.goto(url(name), { waitUntil: 'networkidle' });
/** What is shown, hidden text left out. */
const shown = async (selector: string) => (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();
const at = (moment: string) => page.clock.setFixedTime(new Date(moment));
const path = () => new URL(page.url()).pathname;

describe("today's paper", () => {
	test('says its day and weekday, its pages and its pieces', async () => {
		await open();
		expect(await shown('.today h2')).toBe('2024年3月10日 星期日');
		expect(await shown('.today header .aside')).toBe('柳江日报 第1203期 共3版18篇');
		expect(piecesOn.reduce<number>((sum, pieces) => sum + pieces, 0)).toBe(18);
	});

	test('shows the button that saves it once a press is not lost, in the room that was left for it', async () => {
		let come: (() => void) | undefined;
		const held = new Promise<void>((done) => (come = done));
		await page.route('**/_astro/KeepEdition*', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(url());
		const button = page.locator('.today [data-keep="save"]');
		expect(await button.isVisible()).toBe(false);
		const room = await button.boundingBox();
		come?.();
		await button.waitFor();
		expect(await button.boundingBox()).toEqual(room);
		await button.click();
		await page.locator('.today [data-keep="remove"]').waitFor();
	});

	test('is one tap from being whole', async () => {
		await open();
		await follow(page.getByRole('link', { name: '看整期' }));
		expect(path()).toBe('/newest/');
	});

	test('has each of its pages, one tap away, with its image or a drawing of it', async () => {
		await open();
		const pages = page.locator('.stamps li');
		expect(await pages.allInnerTexts()).toEqual(['第1版\n要闻', '第2版\n综合', '第3版\n副刊·大榕树']);
		expect(await pages.locator('img').count()).toBe(1);
		expect(await pages.locator('svg').count()).toBe(2);
		await follow(page.getByRole('link', { name: '第3版' }));
		expect(path()).toBe('/newest/03/');
	});

	test('is saved with one tap, which says so, and all that is saved is one tap on', async () => {
		await open();
		const acts = () => boxesOf(page, '.today-acts > .act, .today-acts [data-keep]:not([hidden])');
		const before = (await acts()).map(({ left, width }) => [left, width]);
		await page.getByRole('button', { name: '存到手机' }).click();
		const saved = page.getByRole('link', { name: '已存' });
		await saved.waitFor();
		expect((await acts()).map(({ left, width }) => [left, width])).toEqual(before);
		await open();
		await saved.waitFor();
		expect(await page.getByRole('button', { name: '存到手机' }).count()).toBe(0);
		await follow(saved);
		expect(path()).toBe('/saved/');
		await page.getByText('第1203期').waitFor();
	}, 60_000);

	test('is listened to with one tap, where one is', async () => {
		await giveVoice(page, {});
		await open();
		await page.getByRole('button', { name: '听这一期' }).click();
		await new Listener(page, url()).reads();
		expect(path()).toBe('/');
	});

	test('leads to the paper before it', async () => {
		await open();
		await follow(page.getByRole('link', { name: '上一期' }));
		expect(path()).toBe('/before/');
	});
});

describe('今天 and 昨天', () => {
	const near = () => page.locator('.near:visible').allInnerTexts();

	test.each([
		['as the day begins in Beijing', '2024-03-09T16:00:00Z', ['今天', '昨天'], '听今天的报'],
		['as it ends there', '2024-03-10T15:59:59Z', ['今天', '昨天'], '听今天的报'],
		['the day after', '2024-03-10T16:00:00Z', ['昨天'], '听这一期'],
		['two days after', '2024-03-12T04:00:00Z', [], '听这一期'],
		['by a clock that is a year behind', '2023-03-10T04:00:00Z', [], '听这一期'],
	])('are said by the clock: %s', async (_, moment, words, listen) => {
		await at(moment);
		await open();
		expect(await near()).toEqual(words);
		expect(await page.locator('.listen-on').innerText()).toBe(listen);
	});

	test('are taken back on a page that was left open overnight', async () => {
		await at('2024-03-10T04:00:00Z');
		await open();
		await at('2024-03-11T04:00:00Z');
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect(await near()).toEqual(['昨天']);
	});

	test('are in no page as it is sent', async () => {
		const html = await (await fetch(url())).text();
		expect(html.replaceAll(/data-(?:today|yesterday)="?[^\s">]*"?/g, '')).not.toMatch(/今天|昨天/);
	});
});

describe('本期', () => {
	test('leads with a photo under its headline, and then goes on in the order of the pages: six, and the number of all', async () => {
		await open();
		expect(await page.locator('.lead h2').innerText()).toBe('第1版的消息一');
		const [headline, photo] = await boxesOf(page, '.lead h2, .lead-photo');
		expect(photo?.top).toBeGreaterThanOrEqual(headline?.bottom ?? Infinity);
		expect(await page.locator('.lead-photo figcaption').innerText()).toBe('新路宽又平。');
		expect(await page.locator('.piece-title').allInnerTexts()).toEqual(
			['二', '三', '四', '五', '六', '七'].map((n) => `第1版的消息${n}`),
		);
		await follow(page.getByRole('link', { name: '全部18篇' }));
		expect(path()).toBe('/newest/');
		expect(await page.locator('.card').count()).toBe(18);
	});

	test('has a small picture beside each piece that has a photo, and none beside others', async () => {
		await open();
		const pictured = page.locator('.piece-row:has(img)');
		expect(await pictured.locator('.piece-title').allInnerTexts()).toEqual(['第1版的消息三']);
		const [title, image] = [await pictured.locator('h3').boundingBox(), await pictured.locator('img').boundingBox()];
		expect(image?.x).toBeGreaterThanOrEqual((title?.x ?? 0) + (title?.width ?? 0));
		expect(image?.width).toBeLessThan(110);
		await pictured.click({ position: { x: (image?.x ?? 0) - (title?.x ?? 0) + 10, y: 30 } });
		await page.waitForURL(/di-1-ban-de-xiao-xi-san/);
	});

	test('shows no photo twice', async () => {
		await open();
		expect(await page.locator('.front-photos .plate-caption').allInnerTexts()).toEqual(['山上的茶。']);
	});
});

describe('without', () => {
	test('a date, a second article and photos, nothing is promised that is not there', async () => {
		await open('smallest');
		expect(await shown('.today h2')).toBe('试刊');
		expect(await shown('.today header .aside')).toBe('日报 共1版1篇');
		expect(await page.getByText(/上一期|本期|往期|今天|昨天|星期/).count()).toBe(0);
		expect(await page.getByText(/全部\d+篇/).count()).toBe(0);
		expect(await page.locator('main img').count()).toBe(0);
		for (const link of await page.locator('main a').all()) {
			expect((await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)).status()).toBe(
				200,
			);
		}
	});

	test('a script, nothing is offered that needs one, and the page is whole', async () => {
		const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
		await open('full', plain);
		expect(await plain.locator('.today-acts').innerText()).toBe('看整期');
		expect(await plain.locator('.near:visible').count()).toBe(0);
		expect(await plain.locator('.stamps li').count()).toBe(3);
		await plain.context().close();
	});

	test('a browser that keeps pages, the other buttons have all the room', async () => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		});
		await open();
		expect(await shown('.today-acts')).toBe('看整期 听这一期');
		const [row] = await boxesOf(page, '.today-acts');
		const acts = await boxesOf(page, '.act');
		expect(acts.at(-1)?.right).toBeCloseTo(row?.right ?? 0, 0);
	});
});

test('the paper of the day before is named by its day', async () => {
	await open();
	expect(await shown('.today-before')).toBe('上一期 3月9日 星期六');
	expect(dayBefore).toBe('2024-03-09');
});
