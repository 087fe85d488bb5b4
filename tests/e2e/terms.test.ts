/** 名词解释: a term in a piece, what is said of it in place, and the pages where every mention stands. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { follow } from './support/follow.ts';
import { readsWell } from './support/reads-well.ts';
import { site } from './support/site.ts';

const phone = eachOnAPhone(() => site);
const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
const open = async (address: string, page: Page = phone().page) => {
	await page.goto(phone().served.url + address);
};
const word = (name: string, page: Page = phone().page) => page.locator('a.term', { hasText: name }).first();
const shown = async (page: Page = phone().page) => {
	const glosses = await page.locator('.gloss:visible').allTextContents();
	return glosses.map((text) => text.replace(/\s+/g, ''));
};
const ofForests = '林长制：各级领导当“林长”，分片保护山林。（编辑注）写到它的文章关闭';

describe.each([report, `/elder${report}`])('%s', (address) => {
	test('a tap on a term explains it in place, and a tap beside it or on 关闭 ends that', async () => {
		await open(address);
		expect(await shown()).toEqual([]);
		await word('林长制').click();
		expect(await shown()).toEqual([ofForests]);
		const box = await phone().page.locator('.gloss:visible').boundingBox();
		expect([box?.x, box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([0, 390, 844]);
		await phone().page.locator('.gloss:visible').getByRole('link', { name: '关闭' }).click();
		expect(await shown()).toEqual([]);
		await word('田长制').click();
		await phone().page.mouse.click(10, 10);
		expect(await shown()).toEqual([]);
		expect(new URL(phone().page.url()).hash).toBe('');
	});

	test('by keyboard: Enter opens, Escape closes, and the word has the focus again', async () => {
		await open(address);
		await word('三会一课').focus();
		await phone().page.keyboard.press('Enter');
		expect(await shown()).toHaveLength(1);
		await phone().page.keyboard.press('Tab');
		expect(await phone().page.evaluate(() => document.activeElement?.textContent.trim())).toBe('写到它的文章');
		await phone().page.keyboard.press('Escape');
		expect(await shown()).toEqual([]);
		expect(await phone().page.evaluate(() => document.activeElement?.textContent)).toBe('三会一课');
	});

	test('is as good without a script, and in a browser without popovers', async () => {
		for (const options of [{ javaScriptEnabled: false }, {}]) {
			const context = await phone().browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
			await context.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
			const page = await context.newPage();
			await open(address, page);
			await word('林长制', page).scrollIntoViewIfNeeded();
			const before = await word('林长制', page).boundingBox();
			await word('林长制', page).click();
			expect(await shown(page)).toEqual([ofForests]);
			// Nothing moves under the finger.
			expect((await word('林长制', page).boundingBox())?.y).toBe(before?.y);
			await page.locator('.gloss:visible').getByRole('link', { name: '关闭' }).click();
			expect(await shown(page)).toEqual([]);
			expect((await word('林长制', page).boundingBox())?.y).toBe(before?.y);
			await context.close();
		}
	});

	test('an open gloss reads well for everybody, light and dark, wide and narrow', async () => {
		const { page } = phone();
		const show = async () => {
			await open(address);
			await word('双百双新').click();
		};
		await readsWell(page, show, async () => {
			for (const link of await page.locator('.gloss:visible a').all()) {
				expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(address === report ? 44 : 60);
			}
		});
	});
});

test('a term is marked once in a section, and in no headline, caption or keyword', async () => {
	await open(report);
	const marked = await phone().page.locator('.term').allTextContents();
	expect(marked).toEqual('双百双新 四好农村路 林长制 田长制 天网工程 雪亮工程 三会一课 天网工程 雪亮工程'.split(' '));
	expect(await phone().page.locator(':is(h1, h2, h3, h4, figure, nav, .byline) .term').count()).toBe(0);
	// A term that is named again further down leads to the same words.
	const hrefs = await phone()
		.page.locator('.term', { hasText: '天网工程' })
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
	expect(new Set(hrefs).size).toBe(1);
});

test('what is said of a term is no part of the piece that is copied, heard and searched', async () => {
	await open(report);
	const piece = await phone().page.locator('[data-role=piece]').textContent();
	expect(piece).toContain('纵深推进“林长制”，深入推行耕地保护“田长制”');
	expect(piece).not.toContain('编辑注');
	const sentences = await phone().page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-s]')].map((block) => {
			const lengths = (block.dataset['s'] ?? '').split(' ').map(Number);
			return lengths.reduce((sum, one) => sum + one, 0) === block.textContent.length;
		}),
	);
	expect(sentences.length).toBeGreaterThan(5);
	expect(sentences).not.toContain(false);
	await open('/search/?q=分片保护山林');
	await phone().page.locator('[data-search-state=done]').waitFor({ state: 'attached' });
	expect(await phone().page.locator('[data-search-result]').count()).toBe(0);
});

test('from a gloss to every sentence that names the term, and on to the list of terms', async () => {
	await open(report);
	await word('天网工程').click();
	await follow(phone().page.locator('.gloss:visible').getByRole('link', { name: '写到它的文章' }));
	expect(new URL(phone().page.url()).pathname).toBe('/terms/tian-wang-gong-cheng/');
	expect(await phone().page.locator('.passage mark').allTextContents()).toEqual(['天网工程', '天网工程']);
	expect(await phone().page.locator('.row .aside').innerText()).toMatch(/报道\s*2024年1月5日/);
	const href = await phone().page.locator('.passage a').last().getAttribute('href');
	expect(href).toMatch(/^\/2024-01-liujiang\/du-xing-shi-gan-chu-shi-ji\/#p\d+$/);
	await follow(phone().page.locator('.folio').getByRole('link', { name: '名词解释' }));
	const rows = await phone().page.locator('.terms a').allTextContents();
	expect(rows).toHaveLength(9);
	expect(rows.join('')).toContain('沿街单位和店铺管好自家门前的卫生、绿化和秩序。');
});

test('the list and a term read well for everybody, light and dark, wide and narrow', async () => {
	for (const address of ['/terms/', '/terms/lin-zhang-zhi/']) await readsWell(phone().page, () => open(address));
});
