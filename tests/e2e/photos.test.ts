/** Photos: never larger than their pixels, read out once, and several to a printed sheet. */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-sites.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

/** In pixels: one that is smaller than any column, one that is larger than a phone, and four that stand upright. */
const sizes = [
	[200, 150],
	[900, 450],
	[900, 1350],
	[900, 1350],
	[900, 1350],
	[900, 1350],
] as const;
const captions = sizes.map((_, n) => `第${String(n + 1)}处修好的路面。`);
const pageText = `@主题 全区修好六处路面

@副题 出行更方便了

@正文 ${'村里修了一条新路，路面宽6米，村民出行更方便了；两旁种上桂花树。'.repeat(30)}

${captions.map((caption) => `@图说 ${caption}（本报记者 李四 摄）`).join('\n\n')}
`;
const piece = '/2024-02-try/quan-qu-xiu-hao-liu-chu-lu-mian/';

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	const { dir } = await builtSite('photos', async (content) => {
		const images = await Promise.all(
			sizes.map(async ([width, height]) =>
				sharp({ create: { width, height, channels: 3, background: '#86a873' } })
					.jpeg()
					.toBuffer(),
			),
		);
		await writeContent(content, {
			'site.yaml': siteYaml,
			'editions/2024-02-try/edition.yaml':
				'newspaper: 试报\ntitle: 试刊\npublished: 2024-02-03\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n',
			'editions/2024-02-try/01.txt': pageText,
			...Object.fromEntries(
				images.map((image, n) => [`editions/2024-02-try/photos/01-${String(n + 1)}.jpg`, image] as const),
			),
		});
	});
	served = await serve(dir);
	browser = await sharedBrowser();
	page = await browser.newPage({ serviceWorkers: 'block' });
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

/** Every picture of the page: how wide it stands, and how wide the file is. */
const pictures = async () =>
	page.locator('main img').evaluateAll((images) =>
		images.map((image) => {
			const { width } = image.getBoundingClientRect();
			return { width, pixels: Number(image.getAttribute('width')), room: image.closest('main')?.clientWidth ?? 0 };
		}),
	);

describe.each(['', '/elder'])('in %s/', (form) => {
	test.each(['/', '/photos/', '/2024-02-try/01/', piece])('%s shows none larger than its pixels', async (address) => {
		for (const width of [390, 1280]) {
			await page.setViewportSize({ width, height: 844 });
			// The front page of 长者版 has no pictures.
			await page.goto(served.url + (address === '/' ? address : form + address));
			const shown = await pictures();
			expect(shown.length).toBeGreaterThan(0);
			expect(shown.filter((one) => one.width > Math.min(one.pixels, one.room))).toEqual([]);
		}
	});

	test('shows all of an upright photo at once, and undistorted', async () => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(served.url + form + piece);
		const upright = page.locator('article img').nth(2);
		await upright.scrollIntoViewIfNeeded();
		const box = await upright.boundingBox();
		expect(box?.height).toBeGreaterThan(600);
		expect(box?.height).toBeLessThanOrEqual(800);
		expect(await upright.evaluate((image) => getComputedStyle(image).objectFit)).toBe('contain');
	});

	test('a caption is read out once', async () => {
		await page.goto(served.url + form + piece);
		const figures = page.locator('article figure');
		expect(await figures.count()).toBe(sizes.length);
		for (const [index, caption] of captions.entries()) {
			const figure = figures.nth(index);
			expect(await figure.locator('figcaption').textContent()).toContain(caption);
			expect(await figure.getByRole('img').count()).toBe(0);
			expect(await figure.getByRole('link', { name: caption }).count()).toBe(0);
		}
	});
});

test('the large view has the caption under the photo', async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(served.url + piece);
	await page.getByRole('link', { name: '看大图' }).first().click();
	expect(await page.locator('.photo-words:not(.photo-measure)').innerText()).toContain(captions[0]);
});

test('a sheet holds several photos', async () => {
	await page.goto(served.url + piece);
	await page.locator('article img').evaluateAll((images) => {
		for (const image of images) image.setAttribute('loading', 'eager');
	});
	await page.waitForLoadState('networkidle');
	const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true }));
	// The text fills most of one, and three photos another.
	expect(sheets.length).toBeLessThanOrEqual(4);
});
