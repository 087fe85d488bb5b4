/** The room there is: a wide window is used, a narrow one in large type is not cut into columns of five characters. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { frontSite } from './support/front-site.ts';
import { setTexts } from './support/lines.ts';
import { inType, setInType } from './support/set-in-type.ts';
import { site } from './support/site.ts';

type Box = { x: number; y: number; width: number; height: number };

async function boxesOf(all: Locator): Promise<Box[]> {
	await all.first().waitFor();
	const boxes = await Promise.all((await all.all()).map((one) => one.boundingBox()));
	return boxes.filter((box) => box !== null);
}

const columnsOf = (boxes: readonly Box[]) => new Set(boxes.map(({ x }) => Math.round(x))).size;

async function inLargeType(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 844 });
	await page.addInitScript(() => {
		localStorage.setItem('size', 'huge');
	});
}

describe('a paper of three pages', () => {
	const phone = eachOnAPhone(async () => (await frontSite()).dir);

	test('in a wide window the name of a page and the way to it stand beside its pieces', async () => {
		const { page, served } = phone();
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${served.url}/newest/`);
		for (const section of await page
			.locator('main section')
			.filter({ has: page.getByRole('article') })
			.all()) {
			const [name] = await boxesOf(section.getByRole('heading', { level: 2 }));
			const [way] = await boxesOf(section.getByRole('link', { name: /^按原版次序读/ }));
			const pieces = await boxesOf(section.getByRole('article'));
			const left = Math.min(...pieces.map(({ x }) => x));
			expect((name?.x ?? NaN) + (name?.width ?? NaN)).toBeLessThan(left);
			expect((way?.x ?? NaN) + (way?.width ?? NaN)).toBeLessThan(left);
			expect(columnsOf(pieces)).toBe(2);
		}
	});

	test('a page of one piece gives it all the room that is left', async () => {
		const { page, served } = phone();
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${served.url}/newest/`);
		const section = page
			.locator('main section')
			.filter({ has: page.getByRole('article') })
			.first();
		await section.evaluate((one) => {
			for (const article of [...one.querySelectorAll('article')].slice(1)) article.remove();
		});
		const [piece] = await boxesOf(section.getByRole('article'));
		const [all] = await boxesOf(section);
		expect((piece?.x ?? NaN) + (piece?.width ?? NaN)).toBeCloseTo((all?.x ?? NaN) + (all?.width ?? NaN), 0);
	});

	test('the newest edition has one before it; instead of one after it, the way to other days is called that', async () => {
		const { page, served } = phone();
		await page.goto(`${served.url}/newest/`);
		const names = await page.getByRole('navigation', { name: '前后期' }).getByRole('link').allInnerTexts();
		expect(names.map((name) => name.replace(/\s+/g, ' '))).toEqual([
			expect.stringMatching(/^上一期 /),
			'看别的日期 各期',
		]);
	});

	test('editions in a list stand in three columns of a wide window, and in one of a phone', async () => {
		const { page, served } = phone();
		await page.goto(`${served.url}/editions/`);
		const rows = page.locator('main ul').last().getByRole('listitem');
		expect(columnsOf(await boxesOf(rows))).toBe(1);
		await page.setViewportSize({ width: 1280, height: 900 });
		expect(columnsOf(await boxesOf(rows))).toBe(3);
	});

	test.each([320, 360, 390, 412, 430, 600, 768, 900])(
		'the row of small pages ends within one of them, which says that it goes on: %i px',
		async (width) => {
			const { page, served } = phone();
			await page.setViewportSize({ width, height: 844 });
			await page.goto(served.url);
			const pages = page.getByRole('list').filter({ has: page.getByRole('link', { name: '第1版 要闻' }) });
			// As if the paper had twelve pages.
			await pages.evaluate((list) => {
				for (const item of [...list.children, ...list.children, ...list.children]) list.append(item.cloneNode(true));
			});
			const [row] = await boxesOf(pages);
			const end = (row?.x ?? NaN) + (row?.width ?? NaN);
			const cut = (await boxesOf(pages.getByRole('listitem'))).filter(
				(one) => one.x < end - 12 && one.x + one.width > end + 12,
			);
			expect(cut).toHaveLength(1);
		},
	);
});

describe('on a phone', () => {
	const phone = eachOnAPhone(() => site, { bypassCSP: true });

	test('names stand in two columns', async () => {
		const { page, served } = phone();
		await page.goto(`${served.url}/people/`);
		const names = (await boxesOf(page.locator('main section').getByRole('listitem'))).map(({ x }) => x);
		expect(new Set(names.map(Math.round)).size).toBe(2);
	});

	test('beside its pieces, the name of a page breaks where it has a space, under the number', async () => {
		const { page, served, context } = phone();
		await setInType(context);
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${served.url}/2024-01-liujiang/`);
		await inType(page);
		const [name] = await setTexts(page, 'main section h2');
		expect(name?.lines).toEqual(['第1版', '迈出新步伐', '彰显新担当']);
	});

	test('a name under a piece, and the words of a photo that is not there, are as high as a thumb', async () => {
		const { page, served } = phone();
		await page.goto(`${served.url}/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/`);
		const heights = (await boxesOf(page.locator('.byline a, .unseen a'))).map(({ height }) => height);
		expect(heights.length).toBeGreaterThan(3);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	});

	test('in the largest type a keyword stands over what was said of it', async () => {
		const { page, served } = phone();
		await inLargeType(page, 320);
		await page.goto(`${served.url}/keywords/`);
		const [word] = await boxesOf(page.locator('main li b'));
		const [said] = await boxesOf(page.locator('main li b + span'));
		expect(said?.y).toBeGreaterThanOrEqual((word?.y ?? NaN) + (word?.height ?? NaN));
	});

	test.each([320, 390])('in the largest type the pieces before and after have a line each, at %i px', async (width) => {
		const { page, served, context } = phone();
		await setInType(context);
		await inLargeType(page, width);
		await page.goto(`${served.url}/2024-01-liujiang/shou-hu-xue-sheng-she-jian-shang-de-an-quan/`);
		await inType(page);
		const ways = page.getByRole('navigation', { name: '前后篇' }).getByRole('link');
		const [before, after] = await boxesOf(ways);
		expect(after?.x).toBeCloseTo(before?.x ?? NaN, 0);
		expect(after?.y).toBeGreaterThanOrEqual((before?.y ?? NaN) + (before?.height ?? NaN));
		const begins = (await setTexts(page, '.turns .where')).flatMap(({ lines }) =>
			lines.map((line) => line.slice(0, 1)),
		);
		expect(begins.filter((mark) => '”’』」》）。，、：；？！'.includes(mark))).toEqual([]);
	});
});
