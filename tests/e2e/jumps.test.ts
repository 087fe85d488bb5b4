/** Articles that go on from one printed page to another, read at the width of a phone. */
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
import { crawl } from '../support/crawl.ts';

let dir: string;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	dir = (await buildJumpSite()).dir;
	served = await serve(dir);
	browser = await sharedBrowser();
	page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

const open = (address: string) => page.goto(served.url + address);
const path = (): string => {
	const { pathname, hash } = new URL(page.url());
	return pathname + hash;
};
const paragraphs = () => page.locator('main [data-role=paragraph]').allTextContents();
const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim());

const road = '/2024-02-try/shan-li-de-lu-xiu-tong-le/';
const tea = '/2024-02-try/cha-yuan-tian-le-xin-ji-qi/';

test('from the piece on page 3 to the place in the article where it goes on, and back', async () => {
	await open('/2024-02-try/03/');
	await follow(page.getByRole('link', { name: '《山里的路修通了》' }));
	expect(path()).toBe(`${road}#part2`);
	const turn = page.locator('#part2').getByRole('link', { name: '第3版' });
	await expect.poll(async () => (await turn.boundingBox())?.y ?? -1).toBeLessThan(844);
	const { width = 0, height = 0 } = (await turn.boundingBox()) ?? {};
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	await follow(turn);
	expect(path()).toBe('/2024-02-try/03/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the article is read through, without the words that send the reader from page to page', async () => {
	await open(tea);
	expect(trimmed(await paragraphs()).map((text) => text.slice(-8))).toEqual([
		'里先添了新机器。',
		'顶得上三十个人。',
		'第二天就上了路。',
	]);
	const text = await page.locator('[data-role=piece]').innerText();
	expect(text).not.toMatch(/下转|上接/);
	expect(text.match(/茶园添了新机器/g)).toHaveLength(1);
	expect(await page.locator('.turn').allTextContents().then(trimmed)).toEqual(['接第2版', '接第3版']);
	expect(await page.locator('share-piece').getAttribute('data-citation')).toContain('第1版、第2版、第3版');
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
});

test('each page says what it prints, and links to the other', async () => {
	await open('/2024-02-try/01/');
	expect(trimmed(await paragraphs())).toContain(
		'近日，山里的路修通了，车子开到家门口。村民覃海南说，从前挑一担米下山要走半天。',
	);
	await follow(page.getByRole('link', { name: '（下转第三版）' }).first());
	expect(path()).toBe('/2024-02-try/03/');
	expect(trimmed(await paragraphs())).toEqual([
		'停了三年的渡口换上新船，一天往返二十趟。',
		'路边的护坡是全村人一块石头一块石头砌起来的。',
		'茶厂的灯亮到半夜，新茶第二天就上了路。',
	]);
	await follow(page.getByRole('link', { name: '（上接第二版）' }));
	expect(path()).toBe('/2024-02-try/02/');
});

test('map, image and the edition’s list of a page lead to the place where the article goes on', async () => {
	await open('/2024-02-try/02/');
	const blocks = page.getByRole('navigation', { name: '版面示意图' }).getByRole('link');
	expect(await blocks.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
		`${tea}#part2`,
		'/2024-02-try/photos/xin-ji-qi-zheng-zai-cai-cha/',
		'/2024-02-try/tu-shu-guan-ye-li-bu-guan-men/',
		'/2024-02-try/lao-xi-tai-you-kai-luo/#part2',
	]);
	await open('/2024-02-try/03/');
	const regions = page.getByRole('navigation', { name: '版面上的文章' }).getByRole('link');
	expect(await regions.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
		'/2024-02-try/du-kou-huan-shang-xin-chuan/',
		`${tea}#part3`,
	]);
	await open('/2024-02-try/');
	const third = page.locator('.edition-page').nth(2);
	expect(trimmed(await third.locator('.card-headline').allTextContents())).toEqual(['渡口换上新船']);
	expect(trimmed(await third.locator('.card-continued').allTextContents())).toEqual([
		'接第1版《山里的路修通了》',
		'接第1版《茶园添了新机器 采茶不再靠手工》',
	]);
	await follow(third.getByRole('link', { name: '《山里的路修通了》' }));
	expect(path()).toBe(`${road}#part2`);
});

test('a part whose other page is not there says so; one that could belong to two stays alone', async () => {
	await open('/2024-02-try/gu-qiao-xiu-jiu-ru-jiu/');
	expect((await page.locator('[data-role=jump]').innerText()).replace(/\s/g, '')).toBe(
		'（下转第八版）本站没有收这一版。',
	);
	await open('/2024-02-try/jie-shang-liang-qi-le-xin-deng/');
	await follow(page.getByRole('link', { name: '（下转第四版）' }));
	expect(path()).toBe('/2024-02-try/04/');
	expect(trimmed(await paragraphs())).toContain('大家都说好。');
});

test('the front page has whole pieces, each once, and none that only goes on with one', async () => {
	await open('/');
	const all = await page.getByRole('heading').allTextContents();
	expect(all.filter((title) => title.includes('茶园'))).toHaveLength(1);
	expect(all.join()).not.toMatch(/上接|大家都说好/);
	expect(await page.locator('main').innerText()).not.toMatch(/上接|下转/);
});

test('search finds words of the second part at the address of the first', async () => {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	const search = await SearchPage.in(context, served.url, []);
	await search.open({ q: '一块石头砌起来' });
	const links = search.results.getByRole('link');
	expect(new URL((await links.first().getAttribute('href')) ?? '', served.url).pathname).toBe(road);
	expect(await search.results.count()).toBe(1);
	await context.close();
});

test('长者版 reads on as well, and has no link in the text', async () => {
	await open(`/elder${tea}`);
	const text = await page.locator('article').innerText();
	expect(text).toMatch(/添了新机器。\s+接第2版\s+机器开进茶园/);
	expect(await page.locator('article a').count()).toBe(0);
	await open('/elder/2024-02-try/');
	await follow(page.getByRole('link', { name: /山里的路/ }).nth(1));
	expect(path()).toBe(`/elder${road}#part2`);
	expect(await page.locator('#part2').count()).toBe(1);
});

test('every link leads somewhere, and the site knows one piece', async () => {
	expect(crawl(dir)).toMatchObject({ dead: [], orphans: [], sitemap: [] });
	const sitemap = await readFile(join(dir, 'sitemap-1.xml'), 'utf8');
	expect(sitemap.match(/cha-yuan/g)).toHaveLength(1);
	const urls = await readFile(join(dir, '../content/published-urls.txt'), 'utf8');
	expect(urls.match(/^\//gm)).toHaveLength(9);
});
