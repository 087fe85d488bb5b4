/** 分享: what reaches the clipboard, the share sheet and a scanner. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { qrIn, readQr } from './support/read-qr.ts';
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

async function shareSheet(answer: 'shares' | 'refuses'): Promise<void> {
	await page.addInitScript((act) => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				document.documentElement.dataset['shared'] = JSON.stringify(data);
				return act === 'shares' ? Promise.resolve() : Promise.reject(new Error('no'));
			},
		});
	}, answer);
}
describe('a piece', () => {
	test('a double tap opens one sheet, which one Escape closes', async () => {
		await reader.open(brief);
		const opener = page.getByRole('button', { name: '分享', exact: true });
		await opener.dblclick();
		const sheet = page.getByRole('dialog', { name: '分享' });
		await sheet.first().waitFor();
		await page.waitForFunction(() => document.getAnimations().length === 0);
		expect(await sheet.count()).toBe(1);
		await page.keyboard.press('Escape');
		await sheet.waitFor({ state: 'detached' });
		expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
	});

	test('its link is the address it is known by', async () => {
		const address = await reader.openSheet(brief);
		expect(address).toMatch(/\/2024-01-liujiang\/xi-shua-shua-mei-hua-jia-yuan\/$/);
		await reader.press('复制链接');
		await reader.said('已复制链接');
		expect(await reader.copied()).toBe(address);
	});

	test('its citation leaves out the day of publication that is not printed', async () => {
		const address = await reader.openSheet(brief);
		await reader.pressMore('复制出处');
		await reader.said('已复制出处');
		expect(await reader.copied()).toBe(`${citation}\n${address}`);
	});

	test('its QR code reads as its address, on dark paper too', async () => {
		await page.emulateMedia({ colorScheme: 'dark' });
		const address = await reader.openSheet(report);
		await reader.pressMore('二维码');
		const code = page.locator('.share-sheet .qr');
		await code.waitFor();
		expect(await readQr(code)).toBe(address);
	});

	test('all of it, and nothing around it, is copied for 公众号, with inline styles alone', async () => {
		await reader.openSheet(report);
		await reader.pressMore('复制到公众号');
		await reader.said('已复制');
		const inPage = await page.evaluate(() =>
			[...document.querySelectorAll('.piece .stack, .piece .text')].map(({ textContent }) => textContent).join(''),
		);
		const taken = await page.evaluate(
			(html) => {
				const parsed = new DOMParser().parseFromString(html, 'text/html');
				return {
					text: parsed.body.textContent,
					tags: [...new Set([...parsed.body.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
					attributes: [...new Set([...parsed.body.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()))],
					boxes: parsed.querySelectorAll('section section[style*="border:1px solid"]').length,
				};
			},
			await reader.copiedHtml(),
		);
		const withoutSpace = (text: string) => text.replace(/\s/g, '');
		expect(withoutSpace(taken.text)).toContain(withoutSpace(inPage));
		expect(withoutSpace(taken.text).slice(withoutSpace(inPage).length)).toMatch(/^来源：《日报》·第1版·.+http.+\/$/);
		expect(taken.tags).toEqual(['p', 'section', 'span', 'strong']);
		expect(taken.attributes).toEqual(['style']);
		expect(taken.boxes).toBe(7);
		expect(await reader.copied()).toContain('关键词：坚定信念');
	});

	test('goes to a friend by the share sheet of the phone, with headline, citation and address', async () => {
		await shareSheet('shares');
		const address = await reader.openSheet(brief);
		await reader.press('发给微信好友');
		const shared = await page.locator('html').getAttribute('data-shared');
		expect(JSON.parse(shared ?? 'null')).toEqual({ title: '“洗刷刷”美化家园', text: citation, url: address });
	});

	test.each(['has none', 'refuses'] as const)(
		'goes to a friend by the clipboard where the share sheet %s, and how to paste is said',
		async (phone) => {
			if (phone === 'refuses') await shareSheet('refuses');
			const address = await reader.openSheet(brief);
			await reader.press('发给微信好友');
			await reader.said('打开微信');
			expect(await reader.copied()).toBe(`“洗刷刷”美化家园\n${address}`);
		},
	);

	test.each(['light', 'dark'] as const)('is saved as a picture with its address as a QR code, in %s', async (theme) => {
		await page.emulateMedia({ colorScheme: theme });
		const address = await reader.openSheet(report);
		const [download] = await Promise.all([page.waitForEvent('download'), reader.press('存成图片')]);
		await reader.said('图片存下了');
		expect(download.suggestedFilename()).toMatch(/^笃行实干出实绩.+\.png$/);
		const picture = await readFile(await download.path());
		const { width, height } = await sharp(picture).metadata();
		expect(width).toBe(1080);
		expect(height).toBeGreaterThan(1080);
		expect(await qrIn(picture)).toBe(address);
		// Ink on paper, whatever the page's colours are.
		const [corner] = await sharp(picture).extract({ left: 2, top: 2, width: 1, height: 1 }).raw().toBuffer();
		expect(corner).toBeGreaterThan(240);
		const shown = page.getByRole('img', { name: '的图片，有标题' });
		const box = await shown.boundingBox();
		expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(height / width, 1);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
	});

	test("in WeChat's own browser nothing is downloaded, and a long press is asked for", async () => {
		await reader.inWechat();
		const downloads: string[] = [];
		page.on('download', (download) => downloads.push(download.suggestedFilename()));
		await reader.openSheet(brief);
		await reader.press('存成图片');
		await reader.said('长按上面的图');
		const image = page.getByRole('img', { name: '《“洗刷刷”美化家园》的图片' });
		// What that browser saves is the address of the image itself.
		expect(await image.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
		expect(await image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).toBe(1080);
		expect(downloads).toEqual([]);
	});

	test("in WeChat's own browser a pointer shows where its menu is, and gives the focus back", async () => {
		await reader.inWechat();
		await reader.openSheet(brief);
		await reader.press('发给微信好友');
		const pointer = page.getByRole('dialog', { name: '发给微信好友' });
		expect(await pointer.innerText()).toContain('点右上角的“…”');
		const arrow = await pointer.locator('svg').boundingBox();
		expect(arrow?.x).toBeGreaterThan(390 / 2);
		expect(arrow?.y).toBeLessThan(40);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(await page.locator(':focus').innerText()).toBe('分享');
	});

	test('without a share sheet and without the clipboard of secure pages, copying still works', async () => {
		await page.addInitScript(() => {
			const { clipboard } = navigator;
			Object.defineProperty(window, 'kept', { value: clipboard });
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			Object.defineProperty(navigator, 'share', { value: undefined });
		});
		await reader.openSheet(brief);
		await reader.pressMore('复制到公众号');
		await reader.said('已复制');
		const html = await page.evaluate(
			'kept.read().then(([item]) => item.getType("text/html")).then((blob) => blob.text())',
		);
		expect(html).toContain('我为柳江洗刷刷');
		expect(html).toContain('text-indent');
	});

	test('its sheet opens and closes by keyboard, holds the focus, gives it back, and breaks no rule of axe', async () => {
		await page.goto(served.url + brief);
		const button = page.getByRole('button', { name: '分享', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const sheet = page.getByRole('dialog', { name: '分享' });
		await sheet.waitFor();
		expect(await button.getAttribute('aria-expanded')).toBe('true');
		expect(await sheet.locator(':focus').count()).toBe(1);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		await reader.press('更多');
		expect(await violations(page)).toEqual([]);
		for (const one of await sheet.getByRole('button').all()) {
			expect((await one.boundingBox())?.height, await one.innerText()).toBeGreaterThanOrEqual(44);
		}
		for (let n = 0; n < 20; n++) {
			await page.keyboard.press('Tab');
			// Past the last one the browser's own buttons may have it; what lies under the sheet never has.
			expect(await page.locator('main :focus, header :focus, footer :focus').count()).toBe(0);
		}
		await page.keyboard.press('Escape');
		expect(await sheet.count()).toBe(0);
		await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
		await button.click();
		await page.mouse.click(195, 40);
		expect(await sheet.count()).toBe(0);
	});

	test.each(['light', 'dark'] as const)(
		'in the largest type on the narrowest phone its sheet fits, %s',
		async (theme) => {
			await page.setViewportSize({ width: 320, height: 568 });
			await page.emulateMedia({ colorScheme: theme });
			await page.addInitScript(() => {
				localStorage.setItem('size', 'huge');
			});
			await reader.openSheet(brief);
			const sheet = page.getByRole('dialog', { name: '分享' });
			await reader.press('更多');
			await loadAxe(page);
			expect(await violations(page)).toEqual([]);
			const box = await sheet.evaluate((one) => ({
				tooWide: one.scrollWidth - one.clientWidth,
				top: one.getBoundingClientRect().top,
				bottom: one.getBoundingClientRect().bottom,
			}));
			expect(box.tooWide).toBe(0);
			expect(box.top).toBeGreaterThanOrEqual(0);
			expect(box.bottom).toBeLessThanOrEqual(568);
			await sheet.getByRole('button', { name: '关闭' }).click();
			expect(await sheet.count()).toBe(0);
		},
	);

	test('where a browser has no dialogs, the sheet is there all the same, and closes', async () => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
		});
		await reader.openSheet(brief);
		expect(await page.locator('.share-sheet :focus').innerText()).toContain('发给微信好友');
		await page.keyboard.press('Escape');
		expect(await page.locator('.share-sheet').count()).toBe(0);
		expect(await page.locator(':focus').innerText()).toBe('分享');
	});

	test('what the sheet needs is loaded when it is asked for, and a sheet that cannot be loaded says so', async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(served.url + brief, { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.endsWith('.js') && path.includes('panel'))).toEqual([]);
		await reader.context.setOffline(true);
		await page.getByRole('button', { name: '分享', exact: true }).click();
		await page.getByRole('button', { name: '没有网络' }).waitFor();
	});
});

test('without a script there is no button that does nothing, the address is there to copy, and a pin is a link', async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const still = await plain.newPage();
	await still.goto(served.url + brief);
	expect(await still.locator('main button').count()).toBe(0);
	const address = (await still.locator('link[rel=canonical]').getAttribute('href')) ?? '';
	expect(await still.locator('main').innerText()).toContain(`要发给别人，请复制这个网址：${address}`);
	await still.locator('#p2 .pin').click();
	expect(new URL(still.url()).hash).toBe('#p2');
	await plain.close();
});
