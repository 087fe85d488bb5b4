/** 分享一段: a paragraph, its pin and what is passed on of it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { ShareReader } from './support/share-reader.ts';
import { site } from './support/site.ts';

const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
const brief = '/2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/';
const citation = '《日报》·第1版·“洗刷刷”美化家园';

let served: Served;
let browser: Browser;
let reader: ShareReader;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
beforeEach(async () => {
	reader = await ShareReader.in(browser, served);
	page = reader.page;
	return () => reader.context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

describe('a paragraph', () => {
	test('its pin offers its link and its words with where they are from', async () => {
		await page.goto(served.url + brief);
		const pin = page.locator('#p2 .pin');
		const before = await page.locator('#p2').boundingBox();
		await pin.click();
		await page.getByRole('group', { name: '分享第2段' }).waitFor();
		expect(await page.locator('#p2').boundingBox()).toEqual(before);
		const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
		await reader.press('复制链接');
		await reader.said('已复制链接');
		expect(await reader.copied()).toBe(`${address}#p2`);
		await reader.press('复制这一段');
		await reader.said('已复制这一段');
		const words = (await page.locator('#p2').textContent())?.trim() ?? '';
		expect(await reader.copied()).toBe(`${words}\n——${citation}·第2段\n${address}#p2`);
	});

	test.each([
		{ width: 390, size: '' },
		{ width: 320, size: 'huge' },
	])(
		'at $width px and size "$size" pins are found by a thumb, and what they open covers nothing of it',
		async (look) => {
			await page.setViewportSize({ width: look.width, height: 700 });
			await page.addInitScript((size) => {
				localStorage.setItem('size', size);
			}, look.size);
			await reader.openSheet(report);
			await reader.pressMore('分享一段');
			await reader.said('¶');
			for (const number of [1, 2, 5, 12]) {
				const pin = page.getByRole('button', { name: `分享第${String(number)}段`, exact: true });
				const area = await pin.evaluate((element) => {
					const box = element.getBoundingClientRect();
					const around = getComputedStyle(element, '::after');
					return {
						width: box.width - parseFloat(around.left) - parseFloat(around.right),
						height: box.height - parseFloat(around.top) - parseFloat(around.bottom),
					};
				});
				expect(area.width).toBeGreaterThanOrEqual(44);
				expect(area.height).toBeGreaterThanOrEqual(44);
				await pin.click();
				const panel = page.getByRole('group', { name: `分享第${String(number)}段` });
				await panel.waitFor();
				const [above, passage] = [await panel.boundingBox(), await page.locator('.is-shared').boundingBox()];
				if (above === null || passage === null) throw new Error('nothing is seen');
				expect(above.y).toBeGreaterThanOrEqual(0);
				expect(above.y + above.height).toBeLessThanOrEqual(passage.y);
				expect(above.x + above.width).toBeLessThanOrEqual(look.width);
				// Nor does anything else lie over its beginning.
				expect(passage.y).toBeLessThan(690);
				expect(await page.locator('.share-line').count()).toBe(0);
				await page.keyboard.press('Escape');
				expect(await pin.evaluate((element) => element === document.activeElement)).toBe(true);
			}
		},
	);

	test('its link scrolls to it and marks it', async () => {
		await page.goto(`${served.url}${report}#p12`);
		const { top, marked } = await page.locator('#p12').evaluate((element) => ({
			top: element.getBoundingClientRect().top,
			marked: getComputedStyle(element).boxShadow,
		}));
		expect(top).toBeGreaterThan(0);
		expect(top).toBeLessThan(844);
		expect(marked).not.toBe('none');
	});

	test('the pins are shown, named and reached by keyboard once somebody asks for them', async () => {
		await reader.openSheet(report);
		expect(await page.getByRole('button', { name: '分享第3段' }).count()).toBe(0);
		await reader.pressMore('分享一段');
		await reader.said('¶');
		const pin = page.getByRole('button', { name: '分享第3段' });
		await pin.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('group', { name: '分享第3段' }).waitFor();
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await page.getByRole('group', { name: '分享第3段' }).count()).toBe(0);
		expect(await pin.evaluate((element) => element === document.activeElement)).toBe(true);
	});
});
