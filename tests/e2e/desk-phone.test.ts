/** 编辑台 on a phone, and what is written in it: nothing is cut off, small, or hard to see. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { contrastOf } from './support/contrast.ts';
import type { DeskSite } from './support/desk-site.ts';
import { eachAtTheDesk } from './support/each-at-the-desk.ts';
import { setTexts } from './support/lines.ts';
import { setInType } from './support/set-in-type.ts';

let desk: DeskSite;
let page: Page;

const atTheDesk = eachAtTheDesk({ window: { viewport: { width: 390, height: 844 }, bypassCSP: true } });
beforeEach(async () => {
	const at = atTheDesk();
	({ desk, page } = at);
	await setInType(at.context);
	await page.goto(desk.url);
	await page.getByRole('link', { name: '新的一期' }).waitFor();
});

test('the name of the desk is on one line beside its buttons', async () => {
	const [name] = await setTexts(page, 'h1');
	expect(name?.lines).toEqual(['编辑台']);
});

test('whoever begins an edition sees the day first, though the text is ready for a paste', async () => {
	await page.getByRole('link', { name: '新的一期' }).click();
	const text = page.getByLabel('这一版的文字');
	await text.waitFor();
	expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	const day = await page.getByLabel('出版日期').boundingBox();
	const bar = await page.locator('.bar').boundingBox();
	expect(day?.y).toBeGreaterThan((bar?.y ?? NaN) + (bar?.height ?? NaN));
});

test('what leads back and to the manual is as large as a thumb', async () => {
	for (const name of [/编辑手册/, /目录/]) {
		const way = page.getByRole('link', { name });
		await way.waitFor();
		expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		if (name.test('编辑手册')) await page.getByRole('link', { name: '新的一期' }).click();
	}
});

test('the title of an edition is seen whole where it is changed, as wide as the window lets it', async () => {
	await page.setViewportSize({ width: 1280, height: 860 });
	await page.getByRole('link', { name: '新的一期' }).click();
	await page.getByLabel('出版日期').fill('2024-01-05');
	await page.getByLabel('报名').fill('日报');
	await page.getByLabel('这一期的标题').fill('试刊');
	await page.getByLabel('这一版的文字').fill('村里修路\n\n村里的路修好了，大家都说好。\n');
	await page.getByRole('button', { name: '放进去' }).click();
	await page.locator('.source [data-line]').first().waitFor();
	await page.getByRole('link', { name: /目录/ }).click();
	await page.getByText('改日期、标题').first().click();
	const title = page.getByLabel('标题').first();
	await title.fill('中共柳江区委二届六次全会暨经济工作会议解读');
	expect(await title.evaluate((field) => field.scrollWidth - field.clientWidth)).toBeLessThanOrEqual(0);
	await page.setViewportSize({ width: 390, height: 844 });
	expect((await title.boundingBox())?.width).toBeGreaterThan(340);
});

test.each(['light', 'dark'] as const)(
	'what a field says before it is filled can be read, by %s',
	async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await page.getByRole('link', { name: '新的一期' }).click();
		const colours = await page.getByLabel('这一版的文字').evaluate((field) => ({
			words: getComputedStyle(field, '::placeholder').color,
			ground: getComputedStyle(field).backgroundColor,
		}));
		expect(contrastOf(colours.words, colours.ground)).toBeGreaterThanOrEqual(4.5);
	},
);
