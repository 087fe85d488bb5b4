/**
 * 长者版, measured in the browser. The figures are those of 《移动互联网应用（APP）适老化通用设计规范》 (工业和信息化部, 2021),
 * whose clauses are named below, or stricter ones that this site sets itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { follow } from './support/follow.ts';
import { boxesOf, pairsCloserThan, paragraphsOf, textsOf } from './support/measures.ts';
import { contrastOf } from './support/contrast.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';

/** 1.1 asks for 18 dp. */
const leastType = 24;
/** 1.2 asks for 1.3 in a text; a headline or a button may stand a little closer than a text here. */
const leastLine = { text: 1.8, other: 1.3 };
/** 1.2: paragraphs against lines. */
const leastParagraph = 1.3;
/** 1.3 asks for 4.5:1, and 3:1 for large type. */
const leastContrast = 7;
/** 2.1: 60 × 60 dp for what is mainly touched in an interface for the old. */
const leastTarget = 60;
const leastGap = 8;

const all = addresses();
const elder = all.filter((address) => address.startsWith('/elder/'));
const twins = elder.filter((address) => all.includes(address.slice('/elder'.length)));
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
	// Ordinary pages are visited on the way; their worker would bring what is none of large print's.
	page = await browser.newPage({ serviceWorkers: 'block' });
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

const htmlOf = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');

const withoutSpace = (text: string | null) => (text ?? '').replace(/\s/g, '');

test('what is small, pale or close is seen', async () => {
	await page.setContent(
		'<body style="background: rgb(255, 255, 255); color: rgb(0, 0, 0)"><p style="font-size: 20px">小</p>' +
			'<p style="color: rgb(118, 118, 118)">淡</p><a style="display: block; margin: 0 0 4px">一</a><a style="display: block">二</a>',
	);
	const seen = await textsOf(page);
	expect(seen.filter(({ size }) => size === 20).map(({ text }) => text)).toEqual(['小']);
	const pale = seen.filter(({ colour, ground }) => contrastOf(colour, ground) < leastContrast);
	expect(pale.map(({ text }) => text)).toEqual(['淡']);
	expect(pairsCloserThan(leastGap, await boxesOf(page, 'a'))).toEqual([['一', '二']]);
	expect(pairsCloserThan(4, await boxesOf(page, 'a'))).toEqual([]);
});

test('front page, lists, and every page of the newest edition have a twin', () => {
	const [newest] = elder.flatMap((address) => /^\/elder\/([^/]*\d[^/]*)\/$/.exec(address)?.[1] ?? []);
	const ofEdition = all.filter((address) => address.startsWith(`/${newest ?? ''}/`));
	expect(ofEdition.length).toBeGreaterThan(5);
	for (const address of ['/', '/editions/', '/keywords/', '/photos/', '/search/', ...ofEdition]) {
		expect(elder).toContain(`/elder${address}`);
	}
});

describe.each(elder)('%s', (address) => {
	// It is the same page at every width and in every colour scheme: it is loaded once.
	beforeAll(async () => {
		await page.goto(served.url + address, { waitUntil: 'networkidle' });
	});

	test.each([320, 390, 768, 1280])('is large, apart and in one column at %i px', async (width) => {
		await page.setViewportSize({ width, height: 844 });
		const texts = await textsOf(page);
		expect(texts.length).toBeGreaterThan(5);
		expect(texts.filter(({ size }) => size < leastType)).toEqual([]);
		expect(texts.filter(({ size, line }) => line < size * leastLine.other)).toEqual([]);
		// A term in a sentence is a word that is read: it cannot be larger than its line, nor apart from its neighbours.
		const targets = await boxesOf(page, 'a:not(.term), button, input');
		expect(targets.length).toBeGreaterThan(3);
		expect(targets.filter((box) => box.width < leastTarget || box.height < leastTarget)).toEqual([]);
		expect(pairsCloserThan(leastGap, targets)).toEqual([]);
		// One column: below the bar at its top, nothing that is touched stands beside another.
		const below = await boxesOf(page, 'main a:not(.term), main button, main input, footer a');
		const beside = below.filter((one) =>
			below.some((other) => other.left >= one.right && other.top < one.bottom && other.bottom > one.top),
		);
		expect(beside).toEqual([]);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
	});

	test('its paragraphs stand apart', async () => {
		for (const { line, size, gap } of await paragraphsOf(page)) {
			expect(line / size).toBeGreaterThanOrEqual(leastLine.text);
			// From the last line of one to the first of the next, as from line to line.
			if (gap !== null) expect(gap / line).toBeGreaterThanOrEqual(leastParagraph);
		}
	});

	test.each(['light', 'dark'] as const)('has contrast enough, %s', async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		const pale = (await textsOf(page)).filter(({ colour, ground }) => contrastOf(colour, ground) < leastContrast);
		expect(pale).toEqual([]);
	});

	// Whether it can be read without one, every-address.test.ts looks at.
	test('has no script in it, and leaves search to the ordinary page', () => {
		expect(htmlOf(address)).not.toMatch(/\son\w+=|javascript:|data-pagefind-body/);
	});

	test.each(['light', 'dark'] as const)('breaks no rule of accessibility, %s', async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		if (colorScheme === 'light') await loadAxe(page);
		expect(await violations(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
	});

	test('has no list without entries, and no count of nothing', async () => {
		const lists = await page
			.locator('main :is(ul, ol):visible')
			.evaluateAll((all) => all.map((one) => one.children.length));
		expect(lists).not.toContain(0);
		expect(await page.locator('main').innerText()).not.toMatch(/(?<!\d)0[个幅篇期版条]/);
	});

	test('leads to its top, and says where one is', async () => {
		await page.getByRole('link', { name: '回到顶部' }).click();
		expect(await page.evaluate('window.scrollY')).toBe(0);
		expect(await page.getByText('您在看：').innerText()).toMatch(/^您在看：.+/);
	});

	test('leads to its ordinary form and back', async () => {
		const standard = page.getByRole('banner').getByRole('link', { name: '回普通版' });
		const to = await standard.getAttribute('href');
		expect(to).toBe(address.slice('/elder'.length).replace(/page-\d+\/$/, ''));
		await follow(standard);
		const back = page.getByRole('banner').getByRole('link', { name: '长者版', exact: true });
		expect(await back.getAttribute('href')).toBe(address.replace(/page-\d+\/$/, ''));
		await follow(back);
		expect(new URL(page.url()).pathname).toBe(address.replace(/page-\d+\/$/, ''));
	});

	test('leads home', async () => {
		await follow(page.getByRole('banner').getByRole('link').first());
		expect(new URL(page.url()).pathname).toBe(address === '/elder/' ? '/' : '/elder/');
	});
});

const texts = twins.filter((address) => htmlOf(address.slice('/elder'.length)).includes('data-pagefind-body'));
const printed = twins.filter((address) => htmlOf(address.slice('/elder'.length)).includes('class="printed"'));

test.each(texts)('%s says all that its ordinary page says', async (address) => {
	const textOf = async (selector: string) =>
		withoutSpace(
			await page.locator(selector).evaluate((body) => {
				// What the tools are called is none of the text, nor are the contents.
				for (const tools of body.querySelectorAll('.tools, nav')) tools.remove();
				return body.textContent;
			}),
		);
	await page.goto(served.url + address.slice('/elder'.length));
	const said = await textOf('[data-pagefind-body]');
	await page.goto(served.url + address);
	expect(await textOf('article')).toBe(said);
	expect(said.length).toBeGreaterThan(5);
});

test.each(printed)('%s has all that stands on the printed page, in its order', async (address) => {
	await page.goto(served.url + address.slice('/elder'.length));
	// Pieces that were opened before are said to be.
	const said = withoutSpace(await page.locator('.printed').textContent()).replaceAll('（已读）', '');
	await page.goto(served.url + address);
	expect(withoutSpace((await page.locator('.run').allTextContents()).join(''))).toBe(said);
	expect(said.length).toBeGreaterThan(100);
});

test('a page without a twin leads to the front of 长者版', async () => {
	for (const address of all.filter((one) => !one.startsWith('/elder/') && !elder.includes(`/elder${one}`))) {
		await page.goto(served.url + address);
		const link = page.getByRole('banner').getByRole('link', { name: '长者版', exact: true });
		expect(await link.getAttribute('href'), address).toBe('/elder/');
	}
});

test('one reads on from piece to piece, back to the edition, and home', async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${served.url}/elder/`);
	await follow(page.locator('.rows a').first());
	const first = await page.locator('h1').innerText();
	await follow(page.getByRole('link', { name: /^下一篇/ }));
	expect(await page.locator('h1').innerText()).not.toBe(first);
	await follow(page.getByRole('link', { name: /^上一篇/ }));
	expect(await page.locator('h1').innerText()).toBe(first);
	await follow(page.getByRole('link', { name: '回到这一期' }));
	await follow(page.getByRole('link', { name: '看别的日期的报纸' }));
	expect(new URL(page.url()).pathname).toBe('/elder/editions/');
	await follow(page.getByRole('link', { name: '回到首页' }));
	expect(new URL(page.url()).pathname).toBe('/elder/');
});

test('a keyword leads to its box in the report', async () => {
	await page.goto(`${served.url}/elder/keywords/`);
	const row = page.locator('.rows a').first();
	const keyword = withoutSpace(await row.locator('.phrase').first().innerText());
	await follow(row);
	const box = page.locator(new URL(page.url()).hash);
	expect(withoutSpace(await box.locator('h2, h3, h4, h5').first().innerText())).toContain(keyword);
	expect(Math.abs((await box.boundingBox())?.y ?? 844)).toBeLessThan(60);
});

test('what is looked for there is found, and opens in large print', async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${served.url}/elder/`);
	await page.getByLabel('找报上的文章').fill('路灯');
	await page.getByRole('button', { name: '搜索' }).click();
	expect(new URL(page.url()).pathname).toBe('/elder/search/');
	await page.locator('[data-search-results][data-search-state="done"]').waitFor();
	const found = page.locator('[data-search-result] a');
	const hrefs = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.length).toBeGreaterThan(0);
	expect(hrefs.filter((href) => !/^\/elder\/|^\/(keywords|posts)\//.test(href))).toEqual([]);
	const texts = await textsOf(page);
	expect(texts.filter(({ size }) => size < leastType)).toEqual([]);
	const targets = await boxesOf(page, 'main a, main button, main input, main summary');
	expect(targets.filter((box) => box.width < leastTarget || box.height < leastTarget)).toEqual([]);
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	// It lands at the words that were found.
	await found.nth(hrefs.findIndex((href) => href.includes('#'))).click();
	await page.waitForURL(/\/elder\/2024/);
	const [hash = ''] = new URL(page.url()).hash.split(':~:');
	expect(await page.locator(hash).innerText()).toContain('路灯');
});
