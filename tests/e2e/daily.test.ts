/** The archive of a daily paper: a calendar, and every page of the site in reach. */
import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-sites.ts';
import { crawl } from '../support/crawl.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

/** The built site. */
let dir: string;
let served: Served;
let browser: Browser;
let page: Page;

/** So many days from the first of a year on. */
const daysOf = (year: number, count: number) =>
	Array.from({ length: count }, (_, n) => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10));

beforeAll(async () => {
	const days = [...daysOf(2023, 365), ...daysOf(2024, 70), '1998-05-01'];
	({ dir } = await builtSite('daily', async (content) => {
		await writeContent(content, {
			'site.yaml': siteYaml,
			...shortEdition('evening', '2024-02-03', '晚报消息', '晚报'),
			...shortEdition('1998-05-02', '1998-05-02', '五一消息', '日报'),
			...shortEdition('1998-05-03', '1998-05-03', '游园消息', '日报'),
		});
		for (const day of days) await writeContent(content, shortEdition(day, day, `${day}消息`));
	}));
	served = await serve(dir);
	browser = await sharedBrowser();
	page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
}, 600_000);

afterAll(async () => {
	await leave(browser);
	served.close();
});

test('an edition of any year is two taps from the archive, without a script', async () => {
	await page.goto(`${served.url}/editions/`);
	await follow(page.getByRole('link', { name: '2023年' }));
	await follow(page.getByRole('link', { name: '8月15日' }));
	expect(new URL(page.url()).pathname).toBe('/2023-08-15/');
	await page.goto(`${served.url}/editions/`);
	await follow(page.getByRole('link', { name: '1998年' }));
	await follow(page.getByRole('link', { name: '1998-05-01期' }));
	expect(new URL(page.url()).pathname).toBe('/1998-05-01/');
});

test('editions that are all called by the paper’s name are told by their day', async () => {
	await page.goto(`${served.url}/editions/1998/`);
	const row = page.getByRole('listitem').filter({ hasText: '1998年5月3日' });
	expect((await row.innerText()).split(/\s+/u)).toEqual(['1998年5月3日', '星期日', '日报', '共1版']);
	await follow(page.getByRole('link', { name: '1998年5月3日 星期日' }));
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('1998年5月3日 星期日');
	expect(await page.title()).toContain('1998年5月3日 星期日');
	await follow(page.getByRole('link', { name: '1998年5月2日 星期六' }));
	expect(new URL(page.url()).pathname).toBe('/1998-05-02/');
	await page.goto(`${served.url}/1998-05-02/01/`);
	await follow(page.getByRole('link', { name: '这一期', exact: true }));
	expect(new URL(page.url()).pathname).toBe('/1998-05-02/');
});

test('without a script an edition has no button that would do nothing', async () => {
	await page.goto(`${served.url}/2023-08-15/`);
	expect(await page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([]);
});

test.each([390, 320])('the newest month comes first, and the days have room for a finger, at %i px', async (width) => {
	await page.setViewportSize({ width, height: 844 });
	await page.goto(`${served.url}/editions/`);
	expect(await page.locator('.month caption').allTextContents()).toEqual(['3月', '2月', '1月']);
	const box = await page.getByRole('link', { name: '3月10日' }).boundingBox();
	expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
	const wide = await page.evaluate('document.documentElement.scrollWidth');
	expect(wide).toBe(width);
});

test('of two editions on one day both are listed', async () => {
	await page.goto(`${served.url}/editions/`);
	const both = page.locator('.rows .row-title');
	expect(await both.allTextContents()).toEqual(expect.arrayContaining(['晚报', '2024-02-03期']));
	expect(await both.count()).toBe(2);
});

test('长者版 has the last ninety days, a few to a page, and leads to the rest', async () => {
	await page.goto(`${served.url}/elder/`);
	await follow(page.getByRole('link', { name: '往期报纸' }));
	const seen: string[] = [];
	for (;;) {
		seen.push(...(await page.locator('.rows .phrase').allTextContents()));
		expect(await page.locator('.rows a').count()).toBeLessThanOrEqual(15);
		const next = page.getByRole('link', { name: '下一页' });
		if ((await next.count()) === 0) break;
		await follow(next);
	}
	expect(seen.length).toBe(91);
	expect(seen[0]).toBe('2024-03-10期');
	expect(seen.at(-1)).toBe('2023-12-12期');
	expect(await page.getByText('您在看：').innerText()).toBe('您在看：往期报纸，第7页，共7页');
	await follow(page.getByRole('link', { name: '2023年的报纸' }));
	expect(new URL(page.url()).pathname).toBe('/editions/2023/');
});

test("a whole year's calendar weighs little", async () => {
	const html = await readFile(join(dir, 'editions/2023/index.html'));
	expect(gzipSync(html, { level: 9 }).length).toBeLessThan(16 * 1024);
});

test.each(['light', 'dark'] as const)('the calendar has no accessibility violation, %s', async (colorScheme) => {
	const seen = await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
	await seen.goto(`${served.url}/editions/2023/`);
	await loadAxe(seen);
	expect(await violations(seen)).toEqual([]);
	await seen.close();
});

test('every link leads somewhere, every page is led to, and the sitemaps have them all', () => {
	const { reached, ...wrong } = crawl(dir);
	expect(wrong).toEqual({ dead: [], orphans: [], sitemap: [] });
	expect(reached).toBeGreaterThan(437 * 3);
});
