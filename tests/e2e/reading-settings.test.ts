import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { ReaderPanel } from './support/reader-panel.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';

const brief = '/2024-01-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang/';
const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let panel: ReaderPanel;
let complaints: string[];

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});
beforeEach(async () => {
	complaints = [];
	context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		colorScheme: 'light',
		// A line is made slow for the page's own requests, not for those of a worker.
		serviceWorkers: 'block',
	});
	page = await newPage();
	panel = new ReaderPanel(page);
});
afterEach(async () => {
	await context.close();
	expect(complaints).toEqual([]);
});

async function newPage(): Promise<Page> {
	const opened = await context.newPage();
	opened.on('pageerror', (error) => complaints.push(String(error)));
	return opened;
}
const open = (address: string, on = page) => on.goto(served.url + address);

/** Keeps settings as an earlier visit left them. */
async function keep(settings: Readonly<Record<string, string>>): Promise<void> {
	await open('/404.html');
	await page.evaluate((all) => {
		for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
	}, settings);
}

const hex = (colour: string) =>
	`#${[...colour.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;

test('the text can be larger, and larger still', async () => {
	await open(brief);
	const { size } = await panel.look();
	await panel.choose('字号', '大');
	const large = (await panel.look()).size;
	await panel.choose('字号', '特大');
	const huge = (await panel.look()).size;
	expect(large / size).toBeGreaterThan(1.15);
	expect(huge / large).toBeGreaterThan(1.15);
	await panel.choose('字号', '标准');
	expect((await panel.look()).size).toBe(size);
});

test('lines can stand further apart, and the face can be chosen', async () => {
	await open(brief);
	const before = await panel.look();
	expect(before.leading).toBeGreaterThanOrEqual(1.75);
	await panel.choose('行距', '宽松');
	expect((await panel.look()).leading).toBeGreaterThanOrEqual(before.leading + 0.3);
	await panel.choose('字体', '宋体');
	const song = (await panel.look()).face;
	await panel.choose('字体', '黑体');
	const hei = (await panel.look()).face;
	expect(song).toContain('Songti');
	expect(hei).toContain('PingFang');
	for (const face of [song, hei]) expect(face).not.toMatch(/^(?:Georgia|Times|Arial|Helvetica|system-ui|serif)/);
});

test('every theme has a paper of its own, and the bars of the browser have its colour', async () => {
	await open(brief);
	const device = await panel.look();
	expect(device.bars[0]).toBe(hex(device.paper));
	const papers = [device.paper];
	for (const label of ['夜间', '护眼']) {
		await panel.choose('底色', label);
		const { paper, bars } = await panel.look();
		expect(bars).toEqual([hex(paper), hex(paper)]);
		papers.push(paper);
	}
	expect(new Set(papers).size).toBe(3);
	await panel.choose('底色', '跟随系统');
	expect(await panel.look()).toEqual(device);
});

test('a chosen theme stands over the device, which is followed otherwise', async () => {
	await open(brief);
	const light = await panel.look();
	await panel.choose('底色', '夜间');
	const dark = await panel.look();
	await page.emulateMedia({ colorScheme: 'dark' });
	await panel.choose('底色', '日间');
	expect(await panel.look()).toMatchObject({ paper: light.paper, ink: light.ink });
	await panel.choose('底色', '跟随系统');
	expect(await panel.look()).toMatchObject({ paper: dark.paper, ink: dark.ink, bars: light.bars });
	expect(light.bars[1]).toBe(hex(dark.paper));
});

test('the next page has what was chosen in every frame it paints, on a slow phone and a slow line', async () => {
	await open(brief);
	await panel.choose('底色', '夜间');
	await panel.choose('字号', '特大');
	const chosen = await panel.look();
	await page.addInitScript(() => {
		const seen = new Set<string>();
		const look = () => {
			if (document.querySelector('body') !== null) {
				const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
				seen.add(`${backgroundColor} ${fontSize} ${document.querySelector('.foot') === null ? 'loading' : 'loaded'}`);
			}
			Object.assign(globalThis, { seen: [...seen] });
			requestAnimationFrame(look);
		};
		look();
	});
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 100,
		downloadThroughput: 10_000,
		uploadThroughput: 10_000,
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await open(report);
	const seen = String(await page.evaluate('seen.join("\\n")')).split('\n');
	const style = `${chosen.paper} ${(chosen.size / 1.125).toFixed(2).replace(/0$/, '')}px`;
	expect(seen).toEqual([`${style} loading`, `${style} loaded`]);
});

test('another tab follows at once, in its panel too', async () => {
	await open(brief);
	const other = await newPage();
	await open('/', other);
	const there = new ReaderPanel(other);
	await there.open();
	await panel.choose('底色', '护眼');
	const { paper } = await panel.look();
	await expect.poll(async () => (await there.look()).paper).toBe(paper);
	expect((await there.look()).bars).toEqual([hex(paper), hex(paper)]);
	expect(await there.option('底色', '护眼').isChecked()).toBe(true);
	await panel.choose('底色', '跟随系统');
	await expect.poll(async () => (await there.look()).paper).not.toBe(paper);
});

test('the panel tells that a choice is kept, and shows it on the next page', async () => {
	await open(brief);
	await panel.choose('字号', '大');
	expect(await panel.status.textContent()).toContain('已记住');
	await open(report);
	await panel.open();
	expect(await panel.status.textContent()).toBe('');
	expect(await panel.option('字号', '大').isChecked()).toBe(true);
	expect(await panel.option('底色', '跟随系统').isChecked()).toBe(true);
});

test('a device that keeps nothing follows the choice on this page, and is said to', async () => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await open(brief);
	const { paper } = await panel.look();
	await panel.choose('底色', '护眼');
	const chosen = await panel.look();
	expect(chosen.paper).not.toBe(paper);
	expect(chosen.bars[0]).toBe(hex(chosen.paper));
	expect(await panel.status.textContent()).toContain('只管这一页');
});

test('what an earlier version of the site kept still applies; what is no longer offered is the standard', async () => {
	await open(brief);
	const { size } = await panel.look();
	await keep({ size: 'small', paper: 'dark', face: 'song' });
	await open(brief);
	const look = await panel.look();
	expect(look.size).toBe(size);
	expect(look.paper).toBe('rgb(20, 19, 16)');
	expect(look.face).toContain('Songti');
	await panel.open();
	expect(await panel.option('字号', '标准').isChecked()).toBe(true);
	expect(await panel.option('底色', '夜间').isChecked()).toBe(true);
});

describe('the panel', () => {
	test('works by keyboard; Escape closes it and brings the focus back', async () => {
		await open(brief);
		await panel.summary.focus();
		await page.keyboard.press('Enter');
		expect(await panel.form.isVisible()).toBe(true);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		expect(await panel.option('字号', '大').isChecked()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await panel.form.isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
	});

	test('closes with a touch elsewhere, and when Tab leaves it', async () => {
		await open(brief);
		await panel.open();
		await page.locator('h1').click({ position: { x: 4, y: 4 } });
		expect(await panel.form.isVisible()).toBe(false);
		await panel.open();
		await panel.option('字体', '自动').focus();
		await page.keyboard.press('Tab');
		expect(await panel.form.isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.closest('.ways') !== null)).toBe(true);
	});

	test('is within a narrow phone, in the largest text too, with targets for a thumb', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(brief);
		await panel.choose('字号', '特大');
		const box = await panel.form.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
		for (const label of await panel.form.locator('label').all()) {
			const target = await label.boundingBox();
			expect(target?.height).toBeGreaterThanOrEqual(44);
			expect(target?.width).toBeGreaterThanOrEqual(44);
		}
	});

	test('is not there without a script, where it would do nothing', async () => {
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const bare = await plain.newPage();
		await open(brief, bare);
		expect(await bare.locator('.choices summary').isVisible()).toBe(false);
		await plain.close();
	});
});

test('on every page but the large print, what applies the settings is in the page, small, and ahead of all that is seen', () => {
	for (const address of addresses().filter((one) => !one.startsWith('/elder/'))) {
		const html = readFileSync(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
		const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].filter(([, code]) =>
			code?.includes('theme-color'),
		);
		expect(scripts, address).toHaveLength(1);
		const [[whole = '', code = ''] = []] = scripts;
		expect(gzipSync(code).length, address).toBeLessThanOrEqual(1024);
		expect(html.indexOf(whole), address).toBeLessThan(html.indexOf('</head>'));
		expect(html.indexOf('name="theme-color"'), address).toBeLessThan(html.indexOf(whole));
	}
});
