/** 分享: what reaches the clipboard, the share sheet and a scanner. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { readQr } from './support/read-qr.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
const brief = '/2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/';
const citation = '《日报》·第1版·“洗刷刷”美化家园';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.url });
	page = await context.newPage();
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

/** Opens a piece and its panel; tells the address the piece is known by. */
async function openPanel(address: string): Promise<string> {
	await page.goto(served.url + address);
	await page.getByRole('button', { name: '分享', exact: true }).click();
	await page.getByRole('group', { name: '分享' }).waitFor();
	return (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
}
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const copied = () => page.evaluate(() => navigator.clipboard.readText());
const copiedHtml = () =>
	page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return item === undefined ? '' : (await item.getType('text/html')).text();
	});

describe('a piece', () => {
	test('its link is the address it is known by', async () => {
		const address = await openPanel(brief);
		expect(address).toMatch(/\/2024-01-liujiang\/xi-shua-shua-mei-hua-jia-yuan\/$/);
		await press('复制链接');
		await said('已复制链接');
		expect(await copied()).toBe(address);
	});

	test('its citation leaves out the day of publication that is not printed', async () => {
		const address = await openPanel(brief);
		await press('复制引文');
		await said('已复制引文');
		expect(await copied()).toBe(`${citation}\n${address}`);
	});

	test('its QR code reads as its address, on dark paper too', async () => {
		await page.emulateMedia({ colorScheme: 'dark' });
		const address = await openPanel(report);
		await press('二维码');
		const code = page.locator('.tools .qr');
		await code.waitFor();
		expect(await readQr(code)).toBe(address);
	});

	test('all of it, and nothing around it, is copied for 公众号, with inline styles alone', async () => {
		await openPanel(report);
		await press('复制到公众号');
		await said('已复制');
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
			await copiedHtml(),
		);
		const withoutSpace = (text: string) => text.replace(/\s/g, '');
		expect(withoutSpace(taken.text)).toContain(withoutSpace(inPage));
		expect(withoutSpace(taken.text).slice(withoutSpace(inPage).length)).toMatch(/^来源：《日报》·第1版·.+http.+\/$/);
		expect(taken.tags).toEqual(['p', 'section', 'span', 'strong']);
		expect(taken.attributes).toEqual(['style']);
		expect(taken.boxes).toBe(7);
		expect(await copied()).toContain('关键词：坚定信念');
	});

	test('the share sheet gets headline, citation and address', async () => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'share', {
				value: (data: ShareData) => {
					document.documentElement.dataset['shared'] = JSON.stringify(data);
					return Promise.resolve();
				},
			});
		});
		const address = await openPanel(brief);
		await press('系统分享');
		const shared = await page.locator('html').getAttribute('data-shared');
		expect(JSON.parse(shared ?? 'null')).toEqual({ title: '“洗刷刷”美化家园', text: citation, url: address });
	});

	test('without a share sheet and without the clipboard of secure pages, copying still works', async () => {
		await page.addInitScript(() => {
			const { clipboard } = navigator;
			Object.defineProperty(window, 'kept', { value: clipboard });
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			Object.defineProperty(navigator, 'share', { value: undefined });
		});
		await openPanel(brief);
		await press('复制到公众号');
		await said('已复制');
		const html = await page.evaluate(
			'kept.read().then(([item]) => item.getType("text/html")).then((blob) => blob.text())',
		);
		expect(html).toContain('我为柳江洗刷刷');
		expect(html).toContain('text-indent');
	});

	test('its panel opens and closes by keyboard, gives the focus back, and breaks no rule of axe', async () => {
		await page.goto(served.url + brief);
		const button = page.getByRole('button', { name: '分享', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('group', { name: '分享' });
		await panel.waitFor();
		expect(await button.getAttribute('aria-expanded')).toBe('true');
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		for (const one of await panel.getByRole('button').all()) {
			expect((await one.boundingBox())?.height, await one.innerText()).toBeGreaterThanOrEqual(44);
		}
		await page.keyboard.press('Tab');
		expect(await panel.locator(':focus').count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await panel.count()).toBe(0);
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
		await button.click();
		await page.locator('h1').click();
		expect(await panel.count()).toBe(0);
	});

	test('what the panel needs is loaded when it is asked for, and a panel that cannot be loaded says so', async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(served.url + brief, { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.endsWith('.js') && path.includes('panel'))).toEqual([]);
		await context.setOffline(true);
		await page.getByRole('button', { name: '分享', exact: true }).click();
		await page.getByRole('button', { name: '没有网络' }).waitFor();
	});
});

describe('a paragraph', () => {
	test('its pin is found by a thumb, and offers its link and its words with where they are from', async () => {
		await page.goto(served.url + brief);
		const pin = page.locator('#p2 .pin');
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
		const before = await page.locator('#p2').boundingBox();
		await pin.click();
		await page.getByRole('group', { name: '分享第2段' }).waitFor();
		expect(await page.locator('#p2').boundingBox()).toEqual(before);
		const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
		await press('复制链接');
		await said('已复制链接');
		expect(await copied()).toBe(`${address}#p2`);
		await press('复制引文');
		await said('已复制引文');
		const words = (await page.locator('#p2').textContent())?.trim() ?? '';
		expect(await copied()).toBe(`${words}\n——${citation}·第2段\n${address}#p2`);
	});

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
		await openPanel(report);
		expect(await page.getByRole('button', { name: '分享第3段' }).count()).toBe(0);
		await press('分享一段');
		await said('¶');
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

test('without a script there is no button that does nothing, and a pin is a link', async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const still = await plain.newPage();
	await still.goto(served.url + brief);
	expect(await still.locator('main button').count()).toBe(0);
	await still.locator('#p2 .pin').click();
	expect(new URL(still.url()).hash).toBe('#p2');
	await plain.close();
});
