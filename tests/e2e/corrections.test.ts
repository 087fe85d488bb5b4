/** 更正, read at the width of a phone: what the paper printed wrong, and how a reader learns of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { buildJumpSite } from './support/jump-site.ts';
import { SearchPage } from './support/search-page.ts';
import { type Served, serve } from './support/server.ts';

let dir: string;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	dir = (await buildJumpSite()).dir;
	served = await serve(dir);
	browser = await sharedBrowser();
	page = await browser.newPage({ serviceWorkers: 'block', hasTouch: true, viewport: { width: 390, height: 844 } });
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

const open = (address: string) => page.goto(served.url + address);
const inSite = (address: string) => readFile(join(dir, address), 'utf8');
const plain = (text: string): string => text.replace(/\s/gu, '');

const road = '/2024-02-try/shan-li-de-lu-xiu-tong-le/';
const shop = '/2024-02-try/guang-chang-kai-le-xin-zhan/';

test('a mark behind the words opens what was printed, by tap and by keyboard', async () => {
	await open(road);
	const words = page.locator('.mended').first();
	expect(plain(await words.innerText())).toBe('挑一担米下山');
	const mark = page.getByRole('button', { name: /^更正：原文印作“挑一袋米下山”/ });
	const note = page.getByRole('note', { name: '更正' }).first();
	expect(await note.isVisible()).toBe(false);
	await mark.tap();
	expect(plain(await note.innerText())).toBe('原文印作“挑一袋米下山”，2024年2月6日更正。村民来电指正。关闭');
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	await note.getByRole('button', { name: '关闭' }).tap();
	expect(await note.isVisible()).toBe(false);
	await mark.focus();
	await page.keyboard.press('Enter');
	expect(await note.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await note.isVisible()).toBe(false);
	expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a finger need not be exact, and nothing is wider than the phone', async () => {
	await open(road);
	const mark = page.locator('button.mend').first();
	await mark.scrollIntoViewIfNeeded();
	const { x = 0, y = 0, width = 0, height = 0 } = (await mark.boundingBox()) ?? {};
	for (const [across, down] of [
		[-21, 0],
		[21, 0],
		[0, -21],
		[0, 21],
	] as const) {
		const at = { x: x + width / 2 + across, y: y + height / 2 + down };
		expect(await page.evaluate((place) => document.elementFromPoint(place.x, place.y)?.className, at)).toBe('mend');
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the piece says that it has corrections, and lists them where it ends', async () => {
	await open(road);
	await page.getByRole('link', { name: '这一篇有2处更正' }).tap();
	expect(new URL(page.url()).hash).toBe('#corrections');
	const list = page.getByRole('region', { name: '更正' });
	expect((await list.getByRole('listitem').allTextContents()).map(plain)).toEqual([
		'“挑一担米下山”原文印作“挑一袋米下山”，2024年2月6日更正。村民来电指正。',
		'“护坡砌好了”原文印作“护破砌好了”，2024年2月5日更正。',
	]);
	expect(
		await page
			.locator('[data-role=paragraph]')
			.allTextContents()
			.then((all) => all.map(plain)),
	).toContain('近日，山里的路修通了，车子开到家门口。村民覃海南说，从前挑一担米下山要走半天。');
});

test('a corrected headline stands everywhere, and its piece where it was', async () => {
	await open(shop);
	expect(await page.title()).toMatch(/^广场开了新店/);
	expect(await page.locator('h1').innerText().then(plain)).toBe('广场开了新店');
	for (const address of ['index.html', '2024-02-try/index.html', '2024-02-try/01/index.html']) {
		expect((await inSite(address)).replace(/<wbr>|<[^>]*>/g, '')).not.toContain('广场开了新占');
	}
	expect(await inSite('feed.xml')).toContain('<title>广场开了新店</title>');
	const programme = await inSite('2024-02-try/programme.json');
	expect(programme).toContain('广场开了新店');
	expect(programme).not.toMatch(/新占|一袋米|护破/);
});

test('programs read of corrections', async () => {
	const html = await inSite(`${road}index.html`);
	const data: unknown = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');
	expect(data).toMatchObject({
		correction: [
			{
				'@type': 'CorrectionComment',
				text: '“挑一担米下山”原文印作“挑一袋米下山”，2024年2月6日更正。村民来电指正。',
				datePublished: '2024-02-06',
			},
			{ '@type': 'CorrectionComment' },
		],
	});
	expect(JSON.parse(await inSite(`${road}article.json`))).toMatchObject({
		corrections: [
			{ printed: '挑一袋米下山', corrected: '挑一担米下山', date: '2024-02-06', role: 'paragraph', block: 'p1' },
			{ printed: '护破砌好了', corrected: '护坡砌好了', role: 'caption', note: null },
		],
	});
	expect(await inSite('feed.xml')).toContain('更正：“广场开了新店”原文印作“广场开了新占”');
	expect(JSON.parse(await inSite('2024-02-try/gu-qiao-xiu-jiu-ru-jiu/article.json'))).not.toHaveProperty('corrections');
});

test('a page without corrections has nothing of them', async () => {
	const html = await inSite('2024-02-try/gu-qiao-xiu-jiu-ru-jiu/index.html');
	expect(html).not.toMatch(/mend|更正/);
});

test('the printed page marks them and leads to what the piece says; page and edition lead to all', async () => {
	await open('/2024-02-try/03/');
	await follow(page.getByRole('link', { name: /^更正：原文印作“护破砌好了”/ }));
	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${road}#correction2`);
	await open('/2024-02-try/03/');
	await follow(page.getByRole('link', { name: '这一版有1处更正' }));
	expect(new URL(page.url()).pathname).toBe('/corrections/');
	await open('/2024-02-try/');
	await follow(page.getByRole('link', { name: '这一期有4处更正' }));
	const rows = page.locator('main .row');
	expect((await rows.allTextContents()).map(plain)).toEqual([
		expect.stringContaining('山里的路修通了“挑一担米下山”原文印作“挑一袋米下山”，2024年2月6日更正。'),
		expect.stringMatching(/^山里的路修通了“护坡砌好了”原文印作“护破砌好了”.*第3版$/),
		expect.stringContaining('广场开了新店“广场开了新店”原文印作“广场开了新占”'),
		expect.stringMatching(/^老戏台又开锣“邻县的戏班”原文印作“邻县的戏斑”.*第4版$/),
	]);
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	await follow(rows.nth(1).getByRole('link'));
	expect(new URL(page.url()).hash).toBe('#correction2');
	expect(await inSite('sitemap-1.xml')).toContain('/corrections/');
});

test('the front page leads to the list, in 长者版 too', async () => {
	for (const address of ['/', '/editions/', '/elder/']) {
		await open(address);
		await follow(page.getByRole('link', { name: '更正', exact: true }));
		expect(new URL(page.url()).pathname).toBe('/corrections/');
	}
});

test('长者版 says it under what was corrected, without anything to open', async () => {
	await open(`/elder${road}`);
	const notes = page.getByRole('note');
	expect((await notes.allTextContents()).map(plain)).toEqual([
		'（更正：“挑一担米下山”原文印作“挑一袋米下山”，2024年2月6日更正。村民来电指正。）',
		'（更正：“护坡砌好了”原文印作“护破砌好了”，2024年2月5日更正。）',
	]);
	expect(await page.locator('article a, article button.mend').count()).toBe(0);
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	await open(`/elder${shop}`);
	expect(plain((await notes.first().textContent()) ?? '')).toContain('原文印作“广场开了新占”');
});

test('what is copied and what is read aloud are the corrected words alone', async () => {
	await open(road);
	const text = await page
		.locator('[data-role=paragraph]')
		.first()
		.evaluate((element) => element.textContent);
	expect(text).not.toContain('更正');
	expect(plain(text)).toContain('从前挑一担米下山要走半天。');
});

test('search finds the corrected words in their sentence, and the printed ones in what is said of them', async () => {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	const search = await SearchPage.in(context, served.url, []);
	await search.open({ q: '从前挑一担米下山要走半天' });
	expect(await search.results.count()).toBe(1);
	expect(plain(await search.results.first().innerText())).toContain('从前挑一担米下山要走半天');
	await search.open({ q: '挑一袋米下山' });
	expect(await search.results.count()).toBe(1);
	expect(plain(await search.results.first().innerText())).toContain('原文印作“挑一袋米下山”，2024年2月6日更正');
	const href = (await search.results.first().getByRole('link').first().getAttribute('href')) ?? '';
	expect(new URL(href, served.url).pathname).toBe(road);
	await context.close();
});
