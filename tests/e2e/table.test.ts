/** A price list and a list of donors: what belongs together stands in columns, at every size, and is a table to a screen reader. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { builtSite } from '../support/built-sites.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { inType, setInType } from './support/set-in-type.ts';

const prices = `@主题 县城农贸市场今日菜价

品名　规格　单位　价格（元）
黄瓜　一级　500克　3.60
莲藕　新鲜　500克　12.80
五花肉　中等　500克　15.00
`;
const donors = `@主题 爱心捐款名单公示

柳州市柳江区百朋镇莲藕专业合作社　120000元
覃小妹　800元
韦家饭店　5000元
`;

const phone = eachOnAPhone(
	async () =>
		(
			await builtSite('rows', (content) =>
				writeContent(content, {
					'site.yaml': siteYaml,
					'editions/rows/edition.yaml':
						'newspaper: 日报\ntitle: 第7期\npublished: 2024-03-01\npages:\n  - { file: 01.txt, number: 1, name: 服务 }\n',
					'editions/rows/01.txt': `${prices}\n${donors}`,
				}),
			)
		).dir,
	{ bypassCSP: true },
);

beforeEach(() => setInType(phone().context));

async function open(page: Page, path: string): Promise<void> {
	await page.goto(phone().served.url + path);
	await inType(page);
}

const priceList = '/rows/xian-cheng-nong-mao-shi-chang-jin-ri-cai-jia/';
const donorList = '/rows/ai-xin-juan-kuan-ming-dan-gong-shi/';

/** Where the words of a column begin and end, row by row. */
const edges = (page: Page, column: number) =>
	page.getByRole('table').evaluate((table, n) => {
		const cells = [...table.querySelectorAll('[role=row]')].map((row) => row.children[n]);
		return cells.map((cell) => {
			const range = document.createRange();
			range.selectNodeContents(cell ?? table);
			const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
			return {
				left: Math.round(Math.min(...boxes.map(({ left }) => left))),
				right: Math.round(Math.max(...boxes.map(({ right }) => right))),
			};
		});
	}, column);

test('words of a column begin, and prices end, under each other, and the columns are named', async () => {
	const { page } = phone();
	await open(page, priceList);
	const heads = page.getByRole('table').getByRole('columnheader');
	expect((await heads.allInnerTexts()).map((text) => text.trim())).toEqual(['品名', '规格', '单位', '价格（元）']);
	expect(await page.getByRole('table').getByRole('row').count()).toBe(4);
	for (const column of [0, 1]) expect(new Set((await edges(page, column)).map(({ left }) => left)).size).toBe(1);
	for (const column of [2, 3]) expect(new Set((await edges(page, column)).map(({ right }) => right)).size).toBe(1);
});

test('what is copied of a row is what was printed', async () => {
	const { page } = phone();
	await open(page, priceList);
	expect(await page.getByRole('row').nth(1).textContent()).toBe('黄瓜　一级　500克　3.60');
});

test.each([
	[320, ''],
	[320, 'huge'],
	[390, 'huge'],
	[1280, ''],
])('no cell touches the next, and nothing is wider than the window: %i px, size “%s”', async (width, size) => {
	const { page } = phone();
	await page.setViewportSize({ width, height: 844 });
	await page.addInitScript((chosen) => {
		localStorage.setItem('size', chosen);
	}, size);
	for (const path of [priceList, donorList, `/elder${priceList}`, `/elder${donorList}`]) {
		await open(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
		const closest = await page.getByRole('table').evaluate((table) => {
			const gaps = [...table.querySelectorAll('[role=row]')].flatMap((row) => {
				const boxes = [...row.children].map((cell) => {
					const range = document.createRange();
					range.selectNodeContents(cell);
					// Without the space that is printed behind it.
					const printed = cell.querySelector('.gap');
					if (printed !== null) range.setEndBefore(printed);
					const own = [...range.getClientRects()].filter(({ width }) => width > 0);
					const em = parseFloat(getComputedStyle(cell).fontSize);
					return { own, em };
				});
				return boxes
					.slice(1)
					.flatMap(({ own, em }, n) =>
						own.flatMap((after) =>
							(boxes[n]?.own ?? [])
								.filter((before) => before.top < after.bottom && after.top < before.bottom)
								.map((before) => (after.left - before.right) / em),
						),
					);
			});
			return Math.min(...gaps);
		});
		expect(closest, path).toBeGreaterThanOrEqual(0.8);
	}
});

test('a long name goes on in its own column, beside its figure', async () => {
	const { page } = phone();
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, donorList);
	const names = await edges(page, 0);
	const figures = await edges(page, 1);
	expect(Math.max(...names.map(({ right }) => right))).toBeLessThan(Math.min(...figures.map(({ left }) => left)));
	expect(new Set(figures.map(({ right }) => right)).size).toBe(1);
});

test('on a sheet for the board a list is as wide as the sheet', async () => {
	const { page } = phone();
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.emulateMedia({ media: 'print' });
	await open(page, donorList);
	const [list, sheet] = [await page.getByRole('table').boundingBox(), await page.getByRole('article').boundingBox()];
	expect(list?.width).toBeCloseTo(sheet?.width ?? NaN, 0);
});

test.each(['verse', 'row'])('a %s that goes on in a second line is set in there', async (setting) => {
	const { page } = phone();
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, priceList);
	await page.evaluate((name) => {
		const words = Object.assign(document.createElement('p'), { className: `para tried ${name}` });
		words.textContent = '麻雀是不请自来的客人，吃饱了就在屋檐下写诗，等着下一个秋天。';
		document.querySelector('.text')?.append(words);
	}, setting);
	const starts = await page.locator('.para.tried').evaluate((words) => {
		const range = document.createRange();
		range.selectNodeContents(words);
		return [...range.getClientRects()].map(({ left }) => left);
	});
	expect(starts.length).toBeGreaterThan(1);
	expect(Math.min(...starts.slice(1))).toBeGreaterThan((starts[0] ?? NaN) + 10);
});

test('in a wide column, too, the words of a cell are not spread over its width', async () => {
	const { page } = phone();
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, donorList);
	const cell = page.getByRole('cell').first();
	expect(await cell.evaluate((words) => getComputedStyle(words).textAlign)).toBe('start');
});
