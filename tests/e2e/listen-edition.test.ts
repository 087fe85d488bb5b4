/** 听报 as a programme: a whole edition with one tap, when it stops, and what the phone shows of it. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { allSaid, giveVoice, hear } from './support/fake-voice.ts';
import { piecesOn, frontSite } from './support/front-site.ts';
import { Listener } from './support/listener.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

const pieces = piecesOn.reduce<number>((sum, one) => sum + one, 0);
/** The first piece of the second page, and that page. */
const page2 = { address: '/newest/02/', opening: '第2版，综合。', first: '第2版的消息一' };

let browser: Browser;
let context: BrowserContext;
let page: Page;
let reader: Listener;
let served: Served;

beforeAll(async () => {
	browser = await sharedBrowser();
	served = await serve((await frontSite()).dir);
}, 600_000);
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

const said = async () => (await allSaid(page)).map(({ text }) => text);
/** Opens a page and presses its button. */
async function listenOn(address: string, button: string | RegExp): Promise<void> {
	await reader.open(address);
	await page.getByRole('button', { name: button }).first().click();
	await reader.reads();
}
/** Listens until this is being said. */
async function hearUpTo(words: string): Promise<void> {
	for (let step = 0; step < 200 && (await reader.now()) !== words; step++) await hear(page, 1);
	expect(await reader.now()).toBe(words);
}

describe('a whole edition', () => {
	test('is heard from the front page with one tap, from piece to piece and page to page, to its end', async () => {
		await listenOn('/', /^听/);
		const heard = await reader.hearAll();
		expect(new URL(page.url()).pathname).toBe('/');
		expect(heard[0]).toBe('柳江日报，二〇二四年3月10日，星期日，共3版18篇。');
		expect(heard.at(-1)).toBe('这一期读完了。');
		expect(heard.filter((words) => /^第\d版，/.test(words))).toEqual([
			'第1版，要闻。',
			page2.opening,
			'第3版，副刊·大榕树。',
		]);
		// Each piece's title before its text.
		const titles = heard.filter((words) => /^第\d版的消息.$/.test(words));
		expect(titles).toHaveLength(pieces);
		for (const title of titles) expect(heard[heard.indexOf(title) + 1]).toContain(`这是${title}`);
		expect(await reader.button('从头听').isVisible()).toBe(true);
		await reader.says('这一期读完了');
	});

	test('tells which piece of how many it is, and the time that is left', async () => {
		await listenOn('/', /^听/);
		const told = () => reader.player.locator('.listen-piece').innerText();
		expect(await told()).toMatch(new RegExp(`第1篇，共${pieces}篇\\s*约\\d分钟`));
		const minutes = async () => Number(/约(\d+)分钟/.exec(await told())?.[1]);
		const before = await minutes();
		await reader.press('下一篇');
		await reader.press('下一篇');
		expect(await told()).toContain(`第3篇，共${pieces}篇`);
		for (let n = 0; n < 2; n++) await reader.press('上一句');
		expect(await told()).toContain(`第2篇，共${pieces}篇`);
		await reader.press('上一篇');
		await reader.press(/^语速/);
		await reader.press(/^语速/);
		expect(await minutes()).toBeLessThan(before);
	});

	test('is gone on with where it was left', async () => {
		await listenOn('/', /^听/);
		await hearUpTo(page2.first);
		await page.reload();
		await page.getByRole('button', { name: /^听/ }).first().click();
		await reader.reads();
		expect(await reader.now()).toBe(page2.first);
		await listenOn('/newest/', '接着听');
		expect(await reader.now()).toBe(page2.first);
	});

	test('is gone on with from any of its pages, past the page’s own', async () => {
		await listenOn(page2.address, '听这一版');
		expect(await reader.now()).toBe(page2.first);
		const heard = await reader.hearAll();
		expect(heard.filter((words) => /^第2版的消息.$/.test(words))).toHaveLength(piecesOn[1]);
		expect(heard).toContain('第3版，副刊·大榕树。');
		expect(heard.some((words) => words.startsWith('第1版'))).toBe(false);
	});
});

describe('it stops', () => {
	test('after the piece, if that is wanted', async () => {
		await listenOn('/', /^听/);
		await reader.press('读完这篇停');
		await hear(page, 100);
		await reader.says('这一篇读完了');
		expect((await said()).filter((words) => /^第\d版的消息.$/.test(words))).toHaveLength(1);
		await reader.press('读完这篇停');
		await reader.press('继续');
		expect(await reader.now()).toBe('第1版的消息二');
		await hear(page, 100);
		await reader.says('这一期读完了');
	});

	test('after a quarter of an hour, at the end of the sentence, once', async () => {
		await page.clock.install();
		await listenOn('/', /^听/);
		await hear(page, 2);
		await reader.press('15分钟后停');
		await page.clock.fastForward('10:00');
		await hear(page, 1);
		expect(await reader.now()).not.toBeNull();
		const button = reader.button('5分钟后停');
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		await page.clock.runFor(5 * 60_000);
		await hear(page, 1);
		await reader.says('时间到了，停在这里');
		expect(await reader.now()).toBeNull();
		await reader.press('继续');
		await hear(page, 5);
		expect(await reader.now()).not.toBeNull();
		expect(await reader.button('15分钟后停').getAttribute('aria-pressed')).toBe('false');
	});
});

describe('the locked screen', () => {
	const session = () =>
		page.evaluate(() => {
			const { metadata, playbackState } = navigator.mediaSession;
			return { playbackState, title: metadata?.title, artist: metadata?.artist, art: metadata?.artwork[0]?.src ?? '' };
		});
	const press = (key: string) =>
		page.evaluate((name) => {
			dispatchEvent(new CustomEvent('media-key', { detail: name }));
		}, key);

	beforeEach(async () => {
		// The keys of the phone, which a test can't press.
		await page.addInitScript(() => {
			const keys = new Map<string, MediaSessionActionHandler | null>();
			navigator.mediaSession.setActionHandler = (action, handler) => {
				keys.set(action, handler);
			};
			addEventListener('media-key', (event) => {
				if (!(event instanceof CustomEvent)) return;
				const action = [...keys.keys()].find((one) => one === event.detail);
				keys.get(action ?? '')?.({ action: 'play' });
			});
		});
	});

	test('shows the piece, its picture and the paper, and its keys go from piece to piece', async () => {
		await listenOn('/', /^听/);
		expect(await session()).toMatchObject({ playbackState: 'playing', title: '第1版的消息一', artist: '柳江日报' });
		expect((await session()).art).toMatch(/\/_astro\/.+\.jpe?g$/);
		await press('nexttrack');
		expect(await reader.now()).toBe('第1版的消息二');
		expect((await session()).title).toBe('第1版的消息二');
		expect((await session()).art).toMatch(/\/icon-192\.png$/);
		await press('previoustrack');
		expect(await reader.now()).toBe('第1版的消息一');
		await press('pause');
		expect(await reader.now()).toBeNull();
		expect((await session()).playbackState).toBe('paused');
		await press('play');
		expect(await reader.now()).toBe('第1版的消息一');
		await reader.press('关闭');
		expect(await session()).toMatchObject({ playbackState: 'none' });
		await press('play');
		expect(await reader.now()).toBeNull();
	});

	test('lets it go on out of sight, and what is cut off there goes on in sight', async () => {
		const turn = (state: string) =>
			page.evaluate((value) => {
				Object.defineProperty(document, 'visibilityState', { value, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}, state);
		await listenOn('/', /^听/);
		await expect.poll(() => page.evaluate(() => document.querySelector('.listen') !== null)).toBe(true);
		await page.waitForTimeout(300);
		await turn('hidden');
		await hear(page, 3);
		const sentence = await reader.now();
		expect(sentence).not.toBeNull();
		await page.evaluate(() => {
			dispatchEvent(new Event('voice-lost'));
		});
		expect(await reader.now()).toBeNull();
		await turn('visible');
		expect(await reader.now()).toBe(sentence);
	});
});

test('nothing of it breaks the security policy', async () => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) complaints.push(message.text());
	});
	await listenOn('/', /^听/);
	await hear(page, 3);
	await page.waitForTimeout(300);
	expect(complaints).toEqual([]);
});

test('what is saved of an edition is heard without a network', async () => {
	const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
	page = await phone.newPage();
	await giveVoice(page);
	reader = new Listener(page, served.url);
	await page.goto(`${served.url}/`, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: '存到手机' }).click();
	await page.getByRole('link', { name: '已存' }).waitFor();
	await phone.setOffline(true);
	await listenOn('/newest/', '听这一期');
	const heard = await reader.hearAll();
	expect(heard.filter((words) => /^第\d版的消息.$/.test(words))).toHaveLength(pieces);
	await phone.close();
}, 120_000);

test('without a network and without what it takes, it says so, and can be tried again', async () => {
	await page.route('**/programme.json', (route) => route.abort());
	await reader.open('/');
	await page.getByRole('button', { name: /^听/ }).first().click();
	await reader.says('没有网络，听不了');
	await page.unroute('**/programme.json');
	await reader.press('再试');
	await reader.reads();
});

describe('长者版', () => {
	test.each([
		['/elder/', '听这一期', '柳江日报，二〇二四年3月10日，星期日，共3版18篇。'],
		['/elder/newest/', '听这一期', '柳江日报，二〇二四年3月10日，星期日，共3版18篇。'],
		['/elder/newest/02/', '听这一版', page2.first],
	])('%s is listened to with one tap, and goes on by itself', async (address, button, first) => {
		await listenOn(address, button);
		expect(await reader.now()).toBe(first);
		const heard = await reader.hearAll();
		expect(heard.filter((words) => /^第\d版的消息.$/.test(words)).length).toBeGreaterThan(3);
		expect(new URL(page.url()).pathname).toBe(address);
	});

	test('a piece goes on with those behind it, and tells how far it has come', async () => {
		await page.goto(`${served.url}/elder/newest/`);
		await page.locator('.rows a').nth(piecesOn[0]).click();
		await page.getByRole('button', { name: '听这一篇' }).click();
		await reader.reads();
		expect(await reader.now()).toBe(page2.first);
		await reader.player.getByText(`第${String(piecesOn[0] + 1)}篇，共18篇`).waitFor();
		const heard = await reader.hearAll();
		expect(heard).toContain('第3版的消息一');
		expect(heard.at(-1)).toBe('这一期读完了。');
	});

	test.each([
		[320, 'light'],
		[390, 'dark'],
	] as const)('a piece has a large player at %i px, %s', async (width, colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 640 });
		await reader.open('/elder/newest/02/');
		await page.goto(`${served.url}/elder/newest/`);
		await page.locator('.rows a').nth(piecesOn[0]).click();
		await page.getByRole('button', { name: '听这一篇' }).click();
		await reader.reads();
		expect(await reader.now()).toBe(page2.first);
		expect((await reader.player.boundingBox())?.height).toBeLessThan(640 / 3);
		await reader.press('更多');
		for (const button of await reader.player.getByRole('button').all()) {
			const box = await button.boundingBox();
			if (box === null) continue;
			expect(box.height, await button.innerText()).toBeGreaterThanOrEqual(60);
			expect(box.width, await button.innerText()).toBeGreaterThanOrEqual(60);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
	});
});
