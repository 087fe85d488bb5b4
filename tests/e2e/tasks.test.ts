/** What residents come for: each thing done, and in how few taps from the front page. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { giveVoice } from './support/fake-voice.ts';
import { Listener } from './support/listener.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { TaskReader } from './support/task-reader.ts';
import { tasksSite } from './support/tasks-site.ts';

let browser: Browser;
let served: Served;
let context: BrowserContext;
let reader: TaskReader;

beforeAll(async () => {
	served = await serve((await tasksSite()).dir);
	browser = await sharedBrowser();
}, 600_000);
beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
	const page = await context.newPage();
	await page.clock.setFixedTime(new Date('2024-07-09T00:30:00Z'));
	reader = new TaskReader(page, served.url);
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

describe('by search', () => {
	test.each([
		['when the lamps at school no. 41 were put up', '41中 路灯', '群众回家路亮堂堂'],
		['what pensions are now', '退休金', '城乡居民基本养老金再提标'],
		['an old article of which a few words are left', '粮仓 图书', '老粮仓变成图书室'],
	])('%s', async (_, words, headline) => {
		await reader.begin();
		expect((await reader.search(words))[0]).toBe(headline);
		await reader.openFirst();
		expect((await reader.heading()).replace(/\s/g, '')).toBe(headline);
		expect(reader.taps).toBe(2);
	});
});

test("yesterday's paper", async () => {
	await reader.begin();
	await reader.go(reader.link(/上一期/));
	expect(await reader.page.locator('main').innerText()).toContain('水库放水保夏种');
	expect(reader.taps).toBe(1);
});

test('hearing the paper while cooking', async () => {
	await giveVoice(reader.page, {});
	await reader.begin();
	await reader.tap(reader.button('听今天的报'));
	await new Listener(reader.page, served.url).reads();
	expect(reader.taps).toBe(1);
});

test('who wrote a piece, and what else', async () => {
	await reader.begin();
	await reader.go(reader.link('城乡居民基本养老金再提标'));
	await reader.go(reader.link('覃小满'));
	const works = await reader.page.locator('main').innerText();
	expect(works).toContain('进德镇修好三条机耕路');
	expect(works).toContain('覃家湾夜市开张');
	expect(reader.taps).toBe(2);
});

test('larger letters', async () => {
	await reader.begin();
	const size = () =>
		reader.page
			.locator('.rows a')
			.first()
			.evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
	const before = await size();
	await reader.tap(reader.page.locator('summary', { hasText: '设置' }));
	await reader.tap(reader.page.getByRole('radio', { name: '特大' }));
	expect(await size()).toBeGreaterThan(before * 1.2);
	expect(reader.taps).toBe(2);
	await reader.begin();
	expect(await size()).toBeGreaterThan(before * 1.2);
});

test('the newest paper where there is no network', async () => {
	await reader.begin();
	await reader.page.evaluate(() => navigator.serviceWorker.ready);
	await reader.tap(reader.button('存到手机'));
	await reader.link('已存').waitFor();
	expect(reader.taps).toBe(1);
	await context.setOffline(true);
	await reader.begin();
	await reader.go(reader.link('看整期'));
	await reader.go(reader.link('老粮仓变成图书室'));
	expect(await reader.page.locator('main').innerText()).toContain('放暑假的孩子在里面看书');
	expect(reader.taps).toBe(2);
});

test("a brief for the village's board: a sheet of large print", async () => {
	await reader.begin();
	await reader.page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = 'true';
		};
	});
	await reader.go(reader.link('渡口加开早班船'));
	await reader.tap(reader.button('分享'));
	await reader.tap(reader.button('更多'));
	await reader.tap(reader.button('打印'));
	await reader.page.locator('html[data-printed]').waitFor();
	expect(reader.taps).toBe(4);
});

test('what has been written of 进德镇 lately', async () => {
	await reader.begin();
	await reader.go(reader.link('地名'));
	await reader.go(reader.link(/^进德镇/));
	await reader.go(reader.page.locator('main').getByRole('link', { name: '进德镇修好三条机耕路' }));
	expect((await reader.heading()).replace(/\s/g, '')).toBe('进德镇修好三条机耕路');
	expect(reader.taps).toBe(3);
});

test('a piece for mother, in WeChat', async () => {
	await reader.page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				document.documentElement.dataset['shared'] = data.url ?? '';
				return Promise.resolve();
			},
		});
	});
	await reader.begin();
	await reader.go(reader.link('城乡居民基本养老金再提标'));
	await reader.tap(reader.button('分享'));
	await reader.tap(reader.page.getByRole('button', { name: '发给微信好友' }));
	const address = await reader.page.locator('link[rel=canonical]').getAttribute('href');
	await reader.page.locator(`html[data-shared="${address ?? ''}"]`).waitFor();
	expect(reader.taps).toBe(3);
});
