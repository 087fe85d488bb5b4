/** The search page over an archive of several years, whose index comes in many shards. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildArchive } from './support/archive.ts';
import { eachOnTheSearchPage } from './support/each-on-the-search-page.ts';
import type { SearchPage } from './support/search-page.ts';
import type { Served } from './support/server.ts';

const visit = eachOnTheSearchPage(async () => (await buildArchive()).dir);
let served: Served;
let context: BrowserContext;
let search: SearchPage;
let page: Page;

beforeEach(() => {
	({ served, context, search, page } = visit());
});

/** Presses what brings more, until there is no more to bring. */
async function showAll(): Promise<void> {
	while (await search.more.isVisible()) {
		await search.more.click();
		await search.state('done');
	}
}

test('from 筛选 a key leads to what stands after it on the screen', async () => {
	await search.open({ q: '本报讯' });
	const filters = page.locator('[data-search-filters] summary');
	await filters.focus();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('search-order');
	const at = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
	expect(await at('[data-search-filters] summary')).toBeLessThan(await at('.search-order label'));
});

test('who writes a day is led to its place among the editions of its year', async () => {
	await search.open({ q: '春耕' });
	expect(await page.locator('[data-search-day]').isVisible()).toBe(false);
	const address = await page.evaluate(async () => {
		const years = [...document.querySelectorAll<HTMLAnchorElement>('.search-way a')];
		const year = years.find(({ textContent }) => textContent.trim() === '2020年');
		const text = await (await fetch(year?.href ?? '')).text();
		return /id="(day-2020-[\d-]+)"/.exec(text)?.[1] ?? '';
	});
	const [, year, month, day] = address.split('-').map(Number);
	await search.open({ q: `${String(year)}年${String(month)}月${String(day)}日的报纸` });
	await page.getByRole('link', { name: `2020年${String(month)}月${String(day)}日的报纸` }).click();
	await page.waitForURL(`**/editions/2020/#${address}`);
	const target = page.locator(':target a');
	expect(await target.count()).toBe(1);
	await expect.poll(() => target.boundingBox().then((box) => box?.y ?? -1)).toBeGreaterThan(0);
	expect((await target.boundingBox())?.y).toBeLessThan(844);
});

test('who writes the number of an issue is led to it; the list of issues is asked for by no other query', async () => {
	await context.route('**/editions/list.json', async (route) => {
		const answer = await route.fetch();
		const text = await answer.text();
		await route.fulfill({ response: answer, body: text.replace('"title":"2023年5月6日"', '"title":"总第6121期"') });
	});
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const ways = page.locator('[data-search-issue]');
	await search.open({ q: '春耕' });
	expect(await ways.isVisible()).toBe(false);
	expect(asked).not.toContain('/editions/list.json');
	await search.open({ q: '６１２１期' });
	const way = ways.getByRole('link', { name: '总第6121期，2023年5月6日' });
	await way.waitFor();
	expect(await ways.getByRole('link').count()).toBe(1);
	await search.open({ q: '第999期' });
	await expect.poll(() => ways.textContent()).toBe('各期的名称里没有“第999期”。');
	await search.open({ q: '第6121期' });
	await way.click();
	await page.waitForURL('**/2023-05-06/');
});

describe('further results', () => {
	test('how far was searched is said, and older years follow on demand, below what is shown', async () => {
		await search.open({ q: '本报讯' });
		expect(await search.status()).toMatch(/^找到 \d+ 条，完全匹配。已查 2022–2024 年，还有 2018–2021 年没有查。$/);
		const first = await search.headlines();
		expect(first).toHaveLength(10);
		await search.more.click();
		await search.state('done');
		expect((await search.headlines()).slice(0, 10)).toEqual(first);
		await showAll();
		const all = await search.headlines();
		expect(all.slice(0, 10)).toEqual(first);
		expect(await search.status()).toBe(`找到 ${all.length} 条，完全匹配。已查 2018–2024 年。`);
		expect(new Set(await search.results.getByRole('link').evaluateAll((links) => links.map(String))).size).toBe(
			all.length,
		);
	});

	test('focus goes to the first new one, and nothing shown moves', async () => {
		await search.open({ q: '本报讯' });
		const last = search.results.nth(9);
		await last.scrollIntoViewIfNeeded();
		const before = await last.boundingBox();
		await search.more.focus();
		const scrolled = await page.evaluate(() => window.scrollY);
		await page.keyboard.press('Enter');
		await search.results.nth(10).waitFor();
		await search.state('done');
		const focused = await page.evaluate(() => document.activeElement?.textContent);
		expect(focused).toBe(await search.results.nth(10).getByRole('link').textContent());
		const after = await last.boundingBox();
		const moved = (await page.evaluate(() => window.scrollY)) - scrolled;
		expect(before !== null && after !== null && Math.round(after.y + moved)).toBe(Math.round(before?.y ?? Number.NaN));
	});

	test('what is being asked is said meanwhile', async () => {
		await search.open({ q: '本报讯' });
		await context.route('**/index/*', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 700));
			await route.continue();
		});
		const said: string[] = [];
		while (said.length === 0 && (await search.more.isVisible())) {
			await search.more.click();
			await page.waitForTimeout(400);
			const status = await search.status();
			if (status.startsWith('正在查'))
				said.push(status, (await page.locator('[data-search-left]').textContent()) ?? '');
			await search.state('done');
		}
		expect(said[0]).toMatch(/^正在查 \d{4}(–\d{4})? 年…$/);
		expect(said[1]).toBe(said[0]);
	});
});

describe('back from a result', () => {
	test('is the same list at the same place', async () => {
		await search.open({ q: '本报讯' });
		await search.more.click();
		await search.results.nth(12).waitFor();
		const all = await search.headlines();
		const chosen = search.results.nth(12).getByRole('link');
		await chosen.scrollIntoViewIfNeeded();
		await page.waitForTimeout(300);
		const top = (await chosen.boundingBox())?.y ?? Number.NaN;
		await chosen.click();
		await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
		await page.goBack();
		await search.state('done');
		await expect.poll(async () => Math.abs(((await chosen.boundingBox())?.y ?? Number.NaN) - top)).toBeLessThan(4);
		expect(await search.headlines()).toEqual(all);
		expect(await search.field.inputValue()).toBe('本报讯');
	});

	test('goes through what was asked, one question at a time', async () => {
		await search.open();
		for (const q of ['路灯', '柳江']) {
			await search.field.fill(q);
			await search.field.press('Enter');
			await expect.poll(async () => (await search.results.first().locator('mark').first().textContent()) ?? '').toBe(q);
		}
		await page.goBack();
		await expect.poll(() => search.field.inputValue()).toBe('路灯');
		await expect.poll(async () => (await search.headlines())[0]).toBe('路灯坏了扫码就修');
		await page.goForward();
		await expect.poll(() => search.field.inputValue()).toBe('柳江');
	});
});

describe('filters', () => {
	const open = () => page.locator('[data-search-filters] summary').click();

	test('nothing is counted until they are opened', async () => {
		await search.open({ q: '本报讯' });
		expect(served.sent.filter(({ path }) => path.endsWith('facets.json')).length).toBe(0);
		await open();
		await search.facet('年份').waitFor();
		expect(served.sent.filter(({ path }) => path.endsWith('facets.json')).length).toBeGreaterThan(0);
	});

	test('narrow the list, stand in the address, and are taken off again', async () => {
		await search.open({ q: '柳江' });
		const all = await search.headlines();
		await open();
		const choice = search.facet('种类').getByRole('button', { name: /^报道/ });
		const count = Number(await choice.locator('[data-slot="count"]').textContent());
		await choice.click();
		await expect.poll(() => search.asked).toEqual({ q: '柳江', kind: '报道' });
		await expect.poll(() => search.results.count()).toBe(count);
		expect(await search.facet('种类').getByRole('button', { pressed: true }).textContent()).toMatch(/报道/);
		await search.button('收起筛选，看结果').click();
		await page.reload();
		await search.state('done');
		expect(await search.results.count()).toBe(count);
		await search.button('去掉筛选：种类 报道').click();
		await expect.poll(() => search.headlines()).toEqual(all);
		expect(search.asked).toEqual({ q: '柳江' });
		await page.goBack();
		await expect.poll(() => search.results.count()).toBe(count);
	});

	test('alone list all they leave', async () => {
		await search.open({ kind: '报道', year: '2024' });
		expect(await search.status()).toBe('找到 1 条。已查 2024 年。');
		expect(await search.headlines()).toEqual(['柳江全会绘就新蓝图']);
		expect(await page.getByRole('heading', { name: '完全匹配' }).count()).toBe(0);
	});

	test('the newest come first where that is asked', async () => {
		await search.open({ q: '路灯' });
		await page.getByRole('radio', { name: '最新' }).check({ force: true });
		await expect.poll(() => search.asked).toEqual({ q: '路灯', sort: 'newest' });
		await search.state('done');
		const days = await search.results.locator('[data-slot="day"]').allTextContents();
		expect(days.length).toBeGreaterThan(2);
		const years = days.map((day) => Number(/\d{4}/.exec(day)?.[0]));
		expect(years).toEqual([...years].sort((a, b) => b - a));
	});

	test('that leave nothing can be taken off from there', async () => {
		await search.open({ q: '路灯', year: '2022' });
		expect(await search.status()).toMatch(/^没有找到“/);
		await search.button('去掉筛选，再找一遍').click();
		await expect.poll(() => search.results.count()).toBeGreaterThan(0);
		expect(search.asked).toEqual({ q: '路灯' });
	});
});

describe('a link to a result', () => {
	test('says its paragraph and the words found there', async () => {
		await search.open({ q: '补装路灯' });
		const href = await search.results.first().getByRole('link').getAttribute('href');
		expect(decodeURIComponent(href ?? '')).toMatch(/^\/[^#]+\/#p\d+:~:text=([^,]+-,)?补装路灯(,-[^,]+)?$/);
	});

	test('says the paragraph alone in a browser that highlights nothing', async () => {
		await context.addInitScript('delete Document.prototype.fragmentDirective');
		await search.open({ q: '补装路灯' });
		expect(await search.results.first().getByRole('link').getAttribute('href')).toMatch(/^\/[^#]+\/#p\d+$/);
	});
});

describe('what does not come', () => {
	test('is named by its years; the rest is shown, and trying again adds what was missing', async () => {
		const damaged = /\/pagefind\/[0-9a-f]+\/catalogue\.json$/;
		const asked = new Set<string>();
		await context.route(damaged, (route) => {
			asked.add(route.request().url());
			// The first may be asked for in vain, before the sieve has told whether it holds the word.
			const isBroken = route.request().url() === [...asked][1];
			return isBroken ? route.fulfill({ status: 200, body: '{"pieces":' }) : route.continue();
		});
		await search.open({ q: '路灯' });
		const before = await search.headlines();
		expect(await page.locator('[data-search-failure]').textContent()).toMatch(
			/^\d{4}(–\d{4})? 年的索引没有下载下来，那里的文章还没有查。$/,
		);
		expect(before.length).toBeGreaterThan(0);
		await context.unroute(damaged);
		await search.button('再试一次').click();
		await expect.poll(() => page.locator('[data-search-failed]').isVisible()).toBe(false);
		const after = await search.headlines();
		expect(after.slice(0, before.length)).toEqual(before);
		expect(after.length).toBeGreaterThan(before.length);
	});

	test('being offline is said, and once online it is asked again', async () => {
		await search.open();
		await context.setOffline(true);
		await search.field.fill('路灯');
		await search.field.press('Enter');
		await search.state('error');
		expect(await page.locator('[data-search-failure]').textContent()).toContain('现在没有联网');
		expect(await search.more.isVisible()).toBe(false);
		await context.setOffline(false);
		await search.state('done');
		expect(await search.headlines()).toContain('路灯坏了扫码就修');
	});
});
