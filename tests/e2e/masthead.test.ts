/** 报头: one row and an even grid on every width and in every size of type, and a panel that stays under the finger. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { boxesOf, pairsCloserThan } from './support/measures.ts';
import { ReaderPanel } from './support/reader-panel.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

const brief = '/2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/';

let served: Served;
let browser: Browser;

/** The page at each address, which is loaded once and looked at in every way. */
const open = new Map<string, Promise<Page>>();

function looked(address: string): Promise<Page> {
	const page = open.get(address) ?? load(address);
	open.set(address, page);
	return page;
}

async function load(address: string): Promise<Page> {
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.goto(served.url + address);
	return page;
}

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

const looks = ['/', brief].flatMap((address) =>
	[320, 390, 768, 1280].flatMap((width) => ['', 'large', 'huge'].map((size) => ({ width, size, address }))),
);

describe.each(looks)('at $width px, size “$size”, on $address', ({ width, size, address }) => {
	let page: Page;

	beforeAll(async () => {
		page = await looked(address);
		await page.setViewportSize({ width, height: 844 });
		await page.evaluate((chosen) => {
			document.documentElement.dataset['size'] = chosen;
		}, size);
	});

	test('the name, search and the settings stand in one row, apart from one another', async () => {
		const row = await boxesOf(page, '.nameplate > .name, .to-search, .choices summary');
		expect(row).toHaveLength(3);
		expect(pairsCloserThan(0, row)).toEqual([]);
		const middles = row.map(({ top, bottom }) => (top + bottom) / 2);
		expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
		for (const { name, left, right } of row) {
			expect(left, name).toBeGreaterThanOrEqual(0);
			expect(right, name).toBeLessThanOrEqual(width);
		}
	});

	test('no word of it is broken over two lines', async () => {
		const lines = await page.locator('.name, .to-search, .choices summary, .ways a').evaluateAll((all) =>
			all.map((element) => {
				const text = document.createRange();
				text.selectNodeContents(element);
				const tops = [...text.getClientRects()]
					.filter(({ width }) => width > 0)
					.map(({ bottom }) => Math.round(bottom));
				const { fontSize } = getComputedStyle(element);
				return (Math.max(...tops) - Math.min(...tops)) / parseFloat(fontSize);
			}),
		);
		expect(Math.max(...lines)).toBeLessThan(1);
	});

	test('the ways stand in rows of one length and cells of one size, with room for a finger', async () => {
		const cells = await boxesOf(page, '.ways li');
		const rows = [...Map.groupBy(cells, ({ top }) => Math.round(top)).values()];
		expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
		for (const size of [({ width }: { width: number }) => width, ({ height }: { height: number }) => height]) {
			expect(Math.max(...cells.map(size)) - Math.min(...cells.map(size))).toBeLessThan(1.5);
			expect(Math.min(...cells.map(size))).toBeGreaterThanOrEqual(44);
		}
	});
});

describe('as it is used', () => {
	let page: Page;

	beforeEach(async () => {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
		page = await context.newPage();
		return () => context.close();
	});

	const goTo = (address: string) => page.goto(served.url + address);

	test('search is a tap away on every page, and says so in a word', async () => {
		await goTo(brief);
		await follow(page.getByRole('banner').getByRole('link', { name: '搜索', exact: true }));
		expect(new URL(page.url()).pathname).toBe('/search/');
		expect(await page.locator('.to-search').getAttribute('aria-current')).toBe('page');
	});

	describe('the panel of settings, while sizes are tried', () => {
		test.each([
			[320, '/'],
			[390, brief],
			[1280, '/'],
		])('keeps its place and its measures at %i px on %s', async (width, address) => {
			await page.setViewportSize({ width, height: 720 });
			await goTo(address);
			const panel = new ReaderPanel(page);
			await panel.open();
			const standing = async () => [
				await panel.form.boundingBox(),
				...(await Promise.all((await panel.form.locator('label').all()).map((label) => label.boundingBox()))),
			];
			const before = await standing();
			for (const label of ['特大', '大', '标准']) {
				await panel.option('字号', label).check();
				expect(await standing(), label).toEqual(before);
			}
		});

		test('shows a line as the text will be', async () => {
			await goTo(brief);
			const panel = new ReaderPanel(page);
			await panel.open();
			const sample = panel.form.getByText('字这样大，看得清吗？');
			const shown = () =>
				sample.evaluate((line) => {
					const { fontSize, fontFamily } = getComputedStyle(line);
					return { size: parseFloat(fontSize), face: fontFamily };
				});
			for (const label of ['标准', '大', '特大']) {
				await panel.choose('字号', label);
				expect((await shown()).size, label).toBe((await panel.look()).size);
			}
			await panel.choose('字体', '宋体');
			expect((await shown()).face).toContain('Songti');
			const [line] = await boxesOf(page, '.sample > span');
			const form = await panel.form.boundingBox();
			expect(line?.right).toBeLessThanOrEqual((form?.x ?? 0) + (form?.width ?? 0));
		});

		test('is whole in a low window: what has no room is scrolled to', async () => {
			await page.setViewportSize({ width: 640, height: 360 });
			await goTo(brief);
			const panel = new ReaderPanel(page);
			await panel.open();
			const form = await panel.form.boundingBox();
			expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual(360);
			await panel.choose('字体', '黑体');
			expect(await panel.option('字体', '黑体').isChecked()).toBe(true);
		});
	});
});
