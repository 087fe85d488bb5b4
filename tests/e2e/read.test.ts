/** 已读 and 上次看过以后: what a phone remembers of its reader, for nobody else. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { contrastOf } from './support/contrast.ts';
import { frontSite } from './support/front-site.ts';
import { test as withHost } from './support/offline-test.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { buildTwoSites } from './support/two-sites.ts';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await sharedBrowser();
	served = await serve((await frontSite()).dir);
	await buildTwoSites();
}, 600_000);
beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	page = await context.newPage();
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

const open = (address: string) => page.goto(served.url + address);
const second = (role: 'link') => page.getByRole(role, { name: /^第1版的消息二/ });
/** Opens the second piece of the paper's first page. */
async function read(): Promise<void> {
	await open('/');
	await second('link').click();
	await page.waitForURL(/\/newest\/.+/);
}

describe('a piece that was opened', () => {
	test.each(['/', '/newest/', '/newest/01/'])('steps back in the list %s, and screen readers say it', async (list) => {
		await open(list);
		expect(await page.getByText('灰色的是您读过的').count()).toBe(0);
		expect(await second('link').innerText()).not.toContain('已读');
		await read();
		await open(list);
		await page.getByText('灰色的是您读过的').waitFor();
		expect(await second('link').count()).toBe(1);
		expect(await page.getByRole('link', { name: /^第1版的消息二\s?（已读）$/ }).count()).toBe(1);
	});

	test.each(['light', 'dark', 'soft'])('is still legible on paper that is %s', async (paper) => {
		await page.addInitScript((value) => {
			localStorage.setItem('paper', value);
		}, paper);
		await read();
		await open('/');
		await page.locator('.was-read').waitFor();
		const { colour, ground, other } = await page.evaluate(() => {
			const marked = document.querySelector('.was-read');
			const plain = document.querySelector('.piece-title a:not(.was-read)');
			if (marked === null || plain === null) throw new Error('no headlines');
			return {
				colour: getComputedStyle(marked).color,
				ground: getComputedStyle(document.documentElement).backgroundColor,
				other: getComputedStyle(plain).color,
			};
		});
		expect(colour).not.toBe(other);
		expect(contrastOf(colour, ground)).toBeGreaterThanOrEqual(4.5);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
	});

	test('is marked when the list comes back as it was left', async () => {
		await read();
		await page.goBack();
		await page.locator('.was-read').waitFor();
		expect(await page.locator('.was-read').count()).toBe(1);
	});

	test.each(['/newest/', '/saved/'])('is forgotten from %s', async (list) => {
		await read();
		await open(list);
		const button = page.getByRole('button', { name: '忘掉读过的' });
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await button.click();
		expect(await page.locator(':focus').innerText()).toBe('忘掉了。');
		expect(await page.locator('.was-read').count()).toBe(0);
		await open('/');
		await page.waitForTimeout(300);
		expect(await page.getByText('已读').count()).toBe(0);
	});

	test('is not marked, and is read as ever, where the phone keeps nothing', async () => {
		const failed: string[] = [];
		page.on('pageerror', (error) => failed.push(String(error)));
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				},
			});
		});
		await read();
		await open('/');
		await page.waitForTimeout(300);
		expect(await page.locator('.was-read').count()).toBe(0);
		expect(failed).toEqual([]);
	});
});

withHost(
	'a reader who comes back is told how much is new, for a while, and who was not away is not',
	async ({ reader, sites }) => {
		const since = reader.page.locator('.today-since');
		await reader.open('/');
		expect(await since.isVisible()).toBe(false);
		await sites.turnTo(sites.after);
		await reader.open('/');
		expect(await since.innerText()).toBe('上次看过以后有1篇新文章');
		expect(await since.getByRole('link').getAttribute('href')).toBe('/2024-02-10/');
		expect((await since.getByRole('link').boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await reader.page.reload();
		expect(await since.isVisible()).toBe(true);
		await reader.page.clock.setFixedTime(Date.now() + 31 * 60_000);
		await reader.page.reload();
		expect(await since.isVisible()).toBe(false);
	},
);

test('nothing of it moves the page once it is painted', async () => {
	await page.addInitScript(() => {
		localStorage.setItem('visit', `before  ${String(Date.now())}`);
	});
	await open('/');
	expect(await page.locator('.today-since').innerText()).toBe('上次看过以后有18篇新文章');
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					resolve(sum);
				}, 500);
			}),
	);
	expect(shift).toBeLessThan(0.01);
});
