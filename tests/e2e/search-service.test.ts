/** The search page where site.yaml names a search service. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { SearchPage } from './support/search-page.ts';
import { serveWithService, type ServedWithService } from './support/serve-with-service.ts';
import { buildServiceArchive, type ServiceArchive } from './support/service-archive.ts';

let archive: ServiceArchive;
let served: ServedWithService;
let browser: Browser;
let context: BrowserContext;
let search: SearchPage;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	archive = await buildServiceArchive();
	served = await serveWithService(archive.dir, archive.index);
	browser = await sharedBrowser();
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

beforeEach(async () => {
	complaints = [];
	served.service.up = true;
	context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	search = await SearchPage.in(context, served.url, complaints);
	page = search.page;
});

afterEach(async () => {
	await context.close();
	expect(complaints).toEqual([]);
});

test('the built site has the script that asks the service', () => {
	const scripts = readdirSync(join(archive.dir, '_astro')).filter((name) => name.endsWith('.js'));
	expect(
		scripts.filter((name) => readFileSync(join(archive.dir, '_astro', name), 'utf8').includes('multi_match')),
	).toHaveLength(1);
});

test('the right page comes first, with its words marked; its link leads to their place', async () => {
	const files = served.sent.length;
	await search.open({ q: '补装路灯' });
	expect(await search.status()).toMatch(/^找到 \d+ 条，完全匹配。$/);
	const first = search.results.first();
	expect(await first.locator('mark').first().textContent()).toBe('补装路灯');
	const href = await first.getByRole('link').getAttribute('href');
	expect(decodeURIComponent(href ?? '')).toMatch(/^\/[^#]+\/#p\d+:~:text=([^,]+-,)?补装路灯(,-[^,]+)?$/);
	await follow(first.getByRole('link'));
	await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
	expect(await page.locator('[data-pagefind-body]').textContent()).toContain('补装路灯');
	// Words that mean the same are the site's own.
	const asked = served.sent.slice(files).filter(({ path }) => path.startsWith('/pagefind/'));
	expect(asked.map(({ path }) => path)).toEqual(['/pagefind/manifest.json']);
});

test('a headline comes before a text, quotes mean one run, a dash leaves out, signs may be traditional or pinyin', async () => {
	await search.open({ q: '路灯' });
	const all = await search.headlines();
	expect(all[0]).toBe('路灯坏了扫码就修');
	await search.open({ q: '路灯 -扫码' });
	expect(await search.headlines()).toEqual(all.filter((headline) => headline !== '路灯坏了扫码就修'));
	await search.open({ q: '路燈' });
	expect(await search.headlines()).toEqual(all);
	expect(await page.locator('[data-search-reading]').textContent()).toBe('按简体“路灯”查找');
	await search.open({ q: 'ludenghuaile' });
	expect((await search.headlines())[0]).toBe('路灯坏了扫码就修');
	await search.open({ q: '“路灯坏了”' });
	expect(await search.results.first().locator('h3 mark').first().textContent()).toBe('路灯坏了');
});

test('more comes below, ten at a time, and nothing twice', async () => {
	await search.open({ q: '本报讯' });
	const first = await search.headlines();
	expect(first).toHaveLength(10);
	await search.more.click();
	await search.state('done');
	expect((await search.headlines()).slice(0, 10)).toEqual(first);
	while (await search.more.isVisible()) {
		await search.more.click();
		await search.state('done');
	}
	const links = await search.results.getByRole('link').evaluateAll((all) => all.map(String));
	expect(new Set(links).size).toBe(links.length);
	expect(await search.status()).toBe(`找到 ${links.length} 条，完全匹配。`);
	expect(links.length).toBeGreaterThan(20);
});

describe('filters', () => {
	/** Presses a choice in the panel; how many it says it leaves. */
	async function choose(facet: string, name: RegExp): Promise<number> {
		const choice = search.facet(facet).getByRole('button', { name }).last();
		const count = Number(await choice.locator('[data-slot="count"]').textContent());
		await choice.click();
		return count;
	}

	test('narrow the list to as many as they say, stand in the address, and are taken off again', async () => {
		await search.open({ q: '柳江' });
		const all = await search.headlines();
		await page.locator('[data-search-filters] summary').click();
		const count = await choose('种类', /^报道/);
		expect(count).toBeGreaterThan(0);
		await expect.poll(() => search.asked).toEqual({ q: '柳江', kind: '报道' });
		await expect.poll(() => search.results.count()).toBe(count);
		await page.reload();
		await search.state('done');
		expect(await search.results.count()).toBe(count);
		await search.button('去掉筛选：种类 报道').click();
		await expect.poll(() => search.headlines()).toEqual(all);
	});

	test('of years: each says how many it leaves, the others stay to choose', async () => {
		await search.open({ q: '“本报讯”' });
		await page.locator('[data-search-filters] summary').click();
		const years = () => search.facet('年份').getByRole('button').count();
		// Counts come after the results.
		await expect.poll(years).toBeGreaterThan(2);
		const before = await years();
		const count = await choose('年份', /年/);
		await expect.poll(() => search.status()).toBe(`找到 ${count} 条，完全匹配。`);
		await expect.poll(years).toBe(before);
	});
});

test('names are offered while one types; nothing found says what may have been meant', async () => {
	await search.open();
	await search.field.pressSequentially('柳');
	await search.offers.first().waitFor();
	expect((await search.offers.allTextContents()).join('')).toContain('柳江');
	await search.open({ q: '没有这几个字呀' });
	expect(await search.status()).toBe('没有找到“没有这几个字呀”。');
});

describe('a service that does not answer', () => {
	test('is said in plain words, the page is sound, and trying again brings the answer', async () => {
		served.service.up = false;
		await page.goto(`${served.url}/search/?q=路灯`);
		await search.state('error');
		expect(await search.status()).toBe('搜索没有成功。');
		expect(await page.getByRole('alert').textContent()).toBe('搜索服务没有回应，现在搜不了。请过一会儿再试一次。');
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		served.service.up = true;
		await search.button('再试一次').click();
		await search.state('done');
		expect((await search.headlines())[0]).toBe('路灯坏了扫码就修');
		expect(await page.locator('[data-search-failed]').isVisible()).toBe(false);
	});

	test('leaves what is shown, and says that more is missing', async () => {
		await search.open({ q: '本报讯' });
		served.service.up = false;
		await search.more.click();
		await page.getByRole('alert').waitFor();
		expect(await page.getByRole('alert').textContent()).toBe(
			'搜索服务没有回应，后面的还没有查到。请过一会儿再试一次。',
		);
		expect(await page.locator('[data-search-left]').textContent()).toMatch(/^搜索服务没有回应/);
		expect(await search.results.count()).toBe(10);
		served.service.up = true;
		await search.button('再试一次').click();
		await expect.poll(() => search.results.count()).toBe(20);
	});
});
