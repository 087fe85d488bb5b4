/** 听报 in the reader's hands, and where nothing can be said. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { giveVoice, hear } from './support/fake-voice.ts';
import { Listener, brief, printed, report } from './support/listener.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let reader: Listener;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	page = await context.newPage();
	await giveVoice(page);
	reader = new Listener(page, served.url);
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

describe('the reader', () => {
	test('who looks elsewhere is left there, and led back when he wants to be', async () => {
		await reader.listenTo(report);
		await hear(page, 10);
		await page.waitForTimeout(800);
		const back = reader.button('回到正在读的地方');
		expect(await back.isVisible()).toBe(false);
		await page.mouse.move(200, 300);
		await page.mouse.wheel(0, 4000);
		await back.waitFor();
		const place = () => page.evaluate(() => scrollY);
		await expect.poll(place).toBeGreaterThan(3000);
		await page.waitForTimeout(500);
		const there = await place();
		await hear(page, 1);
		await page.waitForTimeout(300);
		expect(await place()).toBe(there);
		await back.click();
		await expect.poll(place).toBeLessThan(there);
		await back.waitFor({ state: 'hidden' });
	});

	test('who has only the keyboard opens it, finds its buttons, and closes it with Escape', async () => {
		await reader.open(brief);
		await reader.opener.focus();
		await page.keyboard.press('Enter');
		await reader.reads();
		expect(await reader.opener.getAttribute('aria-expanded')).toBe('true');
		await expect.poll(() => reader.player.locator(':focus').textContent()).toBe('暂停');
		await page.keyboard.press('Tab');
		expect(await reader.player.locator(':focus').textContent()).toBe('下一句');
		await page.keyboard.press('Escape');
		expect(await reader.player.count()).toBe(0);
		expect(await reader.now()).toBeNull();
		expect(await reader.opener.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await reader.opener.getAttribute('aria-expanded')).toBe('false');
	});

	test('who presses the button twice, because the line is slow, has it open', async () => {
		await reader.open(brief);
		await reader.opener.dblclick();
		await reader.reads();
		await page.waitForTimeout(300);
		expect(await reader.now()).not.toBeNull();
	});

	test('who presses the button again closes it', async () => {
		await reader.listenTo(brief);
		await page.waitForTimeout(1000);
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await reader.opener.click();
		await reader.player.waitFor({ state: 'detached' });
		expect(await reader.now()).toBeNull();
	});

	test.each(['light', 'dark'] as const)('has no barrier before him, in %s', async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await reader.listenTo(brief);
		await hear(page, 3);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		for (const button of await reader.player.getByRole('button').all()) {
			const box = await button.boundingBox();
			if (box === null) continue;
			expect(box.height, await button.innerText()).toBeGreaterThanOrEqual(44);
			expect(box.width, await button.innerText()).toBeGreaterThanOrEqual(44);
		}
	});

	test.each([320, 390])('with huge type on %i pixels has it in a third of the screen', async (width) => {
		await page.setViewportSize({ width, height: 640 });
		await page.addInitScript(() => {
			localStorage.setItem('size', 'huge');
		});
		await reader.listenTo(brief);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		const bar = await reader.player.boundingBox();
		expect(bar?.height).toBeLessThan(640 / 3);
		// The rest is one tap away, and can be put away again.
		expect(await reader.button('上一句').isVisible()).toBe(false);
		await reader.press('更多');
		await reader.press('上一句');
		for (const button of await reader.player.getByRole('button').all())
			expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(44);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await reader.press('收起');
		expect((await reader.player.boundingBox())?.height).toBeLessThan(640 / 3);
	});

	test.each([brief, printed])('who prints %s prints nothing of it', async (address) => {
		await reader.listenTo(address);
		await page.emulateMedia({ media: 'print' });
		expect(await reader.player.isVisible()).toBe(false);
		expect(await reader.opener.isVisible()).toBe(false);
		expect(await page.evaluate(() => getComputedStyle(document.body).paddingBottom)).toBe('0px');
	});

	test('who goes away finds it paused, where a phone can’t show it on its locked screen', async () => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'mediaSession');
		});
		await reader.listenTo(brief);
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		expect(await reader.now()).toBeNull();
		await reader.says('停在这里');
	});

	test('who listens in another tab hears only that one', async () => {
		await reader.listenTo(brief);
		const other = await context.newPage();
		await giveVoice(other);
		await other.goto(served.url + report);
		await other.locator('.tools [data-listen]').click();
		await other.getByRole('button', { name: '暂停' }).waitFor();
		await reader.says('停在这里');
	});
});

describe('where nothing can be said', () => {
	test('a phone without a Chinese voice says so, and how to get one', async () => {
		const phone = await browser.newContext({
			viewport: { width: 390, height: 844 },
			userAgent: 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36',
		});
		page = await phone.newPage();
		reader = new Listener(page, served.url);
		await giveVoice(page, { languages: ['en-US'] });
		await reader.open(brief);
		await reader.opener.click();
		await reader.says('没有中文语音');
		const advice = await reader.player.innerText();
		expect(advice).toContain('文字转语音');
		expect(advice).not.toContain('苹果');
		expect(await reader.button('再试').isVisible()).toBe(true);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		await phone.close();
	});

	test('a browser without speech says so', async () => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(window, 'speechSynthesis');
		});
		await reader.open(brief);
		await reader.opener.click();
		await reader.says('这个浏览器不会朗读');
		expect(await reader.player.innerText()).toContain('手机自带的浏览器');
	});

	test('a browser that wants a tap first gets one', async () => {
		await giveVoice(page, { manner: 'refuses' });
		await reader.open(brief);
		await reader.opener.click();
		await reader.says('请按“继续”');
		expect(await reader.button('继续').isVisible()).toBe(true);
	});

	test('a browser that keeps silent is tried twice, and then wants a tap', async () => {
		await giveVoice(page, { manner: 'is silent' });
		await reader.open(brief);
		await reader.opener.click();
		await reader.says('请按“继续”');
	});

	test('a voice that breaks off says so, and can be tried again', async () => {
		await reader.listenTo(brief);
		await hear(page, 2);
		const sentence = await reader.now();
		await page.evaluate(() => {
			dispatchEvent(new Event('voice-lost'));
		});
		await reader.says('没有读出来');
		await reader.press('再试');
		expect(await reader.now()).toBe(sentence);
	});

	test('without a network and a player, the button says so', async () => {
		await page.goto(served.url + brief, { waitUntil: 'networkidle' });
		await context.setOffline(true);
		await reader.opener.click();
		await page.getByRole('button', { name: '没有网络' }).waitFor();
	});

	test.each([brief, printed])('without a script there is no button on %s that does nothing', async (address) => {
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const still = await plain.newPage();
		await still.goto(served.url + address);
		expect(await still.locator('main button').count()).toBe(0);
		await plain.close();
	});
});
