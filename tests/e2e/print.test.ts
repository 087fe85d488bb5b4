/** On paper: a brief is one sheet for the notice board, everything else prints whole. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-sites.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { readQr } from './support/read-qr.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { addresses, site } from './support/site.ts';

const a4 = { width: 595, height: 842 };
const editionYaml = `newspaper: 柳江日报
title: 试刊
published: 2024-02-03
pages:
  - file: 01.txt
    number: 1
    name: 要闻
`;
const clause = '村里修了一条新路，路面宽6米，“村民”出行更方便了；两旁种上桂花树。';
const text = (length: number) => clause.repeat(Math.ceil(length / clause.length)).slice(0, length - 1) + '。';
/** The number of characters, and how many paragraphs they are cut into. */
const lengths = [20, 60, 120, 200, 280, 360, 440, 520, 600, 700, 790].flatMap((length) => [
	{ length, paragraphs: 1 },
	{ length, paragraphs: Math.max(2, Math.round(length / 50)) },
]);
const headlines = [
	'修新路',
	'村里的路灯今年全部亮起来',
	'柳江区进德镇三千名志愿者连续五天上街清扫积存垃圾 让群众干干净净过一个好年',
];
const briefs = lengths.map(({ length, paragraphs }, index) => [
	`@主题 ${headlines[index % headlines.length] ?? ''}之${index}`,
	...Array.from({ length: paragraphs }, () => `@正文 ${text(Math.ceil(length / paragraphs))}`),
]);
const withPhoto = ['@主题 图里的新路', `@正文 ${text(120)}`, '@摄影 本报记者 李四 摄'];
const withLatin = ['@主题 5G来了', `@正文 ${'柳江区5G基站新增1234个，Wi-Fi 6覆盖CBD，时速达到300km/h。'.repeat(9)}`];

let own: Served;
let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	const image = sharp({ create: { width: 1200, height: 1600, channels: 3, background: '#86a873' } }).jpeg();
	const { dir } = await builtSite('notices', async (content) =>
		writeContent(content, {
			'site.yaml': siteYaml,
			'editions/2024-02-try/edition.yaml': editionYaml,
			'editions/2024-02-try/01.txt': [withPhoto, withLatin, ...briefs].map((lines) => lines.join('\n\n')).join('\n\n'),
			'editions/2024-02-try/photos/01-1.jpg': await image.toBuffer(),
		}),
	);
	[own, served, browser] = await Promise.all([serve(dir), serve(site), sharedBrowser()]);
	// Without a script: the sheet needs none.
	context = await browser.newContext({ javaScriptEnabled: false });
	page = await context.newPage();
});
afterAll(async () => {
	await leave(browser);
	own.close();
	served.close();
});

const sheets = async () => pdfPages(await page.pdf({ preferCSSPageSize: true }));
const isNotice = async () => (await page.locator('.notice').count()) > 0;

/** The addresses of the edition's pieces. */
async function pieces(): Promise<string[]> {
	await page.goto(`${own.url}/2024-02-try/`);
	const links = await page
		.locator('.card-headline a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	return links.flatMap((href) => href ?? []);
}

describe('a notice', () => {
	test('each brief of the site is one sheet of A4', async () => {
		const found: string[] = [];
		for (const address of addresses().filter((path) => /^\/2024-01-liujiang\/[a-z-]+\/$/.test(path))) {
			await page.goto(served.url + address);
			if (!(await isNotice())) continue;
			found.push(address);
			expect(await sheets(), address).toEqual([a4]);
		}
		expect(found.length).toBe(3);
	});

	test('whatever its length, its paragraphs and its headline, it is one sheet, and fills it', async () => {
		const sizes: number[] = [];
		for (const address of await pieces()) {
			await page.emulateMedia({ media: null });
			await page.goto(own.url + address);
			if (!(await isNotice())) continue;
			expect(await sheets(), address).toEqual([a4]);
			await page.emulateMedia({ media: 'print' });
			sizes.push(
				await page
					.locator('.para')
					.first()
					.evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize)),
			);
		}
		await page.emulateMedia({ media: null });
		expect(sizes.length).toBeGreaterThan(15);
		// In pixels: 44 points, and not below 13.
		expect(Math.max(...sizes)).toBeCloseTo(58.7, 0);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.3);
	});

	test('has the paper, the day, the text, and a QR code of its address', async () => {
		const [address = ''] = (await pieces()).filter((path) => path.includes('tu-li-de-xin-lu'));
		await page.goto(own.url + address);
		await page.emulateMedia({ media: 'print' });
		for (const words of ['柳江读报', '柳江日报', '出版日期 2024年2月3日', '图里的新路', '扫一扫']) {
			expect(await page.getByText(words).filter({ visible: true }).first().isVisible(), words).toBe(true);
		}
		for (const control of ['.ways', '.tools', '.turns', '.foot']) {
			expect(await page.locator(control).isVisible(), control).toBe(false);
		}
		expect(await readQr(page.locator('.qr'))).toBe(`https://example.com${address}`);
		await page.emulateMedia({ media: null });
	});

	test('has its photo on it, though nobody has scrolled there', async () => {
		const [address = ''] = (await pieces()).filter((path) => path.includes('tu-li-de-xin-lu'));
		await page.setViewportSize({ width: 390, height: 200 });
		await page.goto(own.url + address);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdfPages(pdf)).toEqual([a4]);
		expect(pdf.toString('latin1')).toMatch(/\/Subtype \/Image\b/);
		await page.setViewportSize({ width: 1280, height: 720 });
	});
});

describe('an article', () => {
	const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';

	test('takes as many sheets as it needs, with its source at the end', async () => {
		await page.goto(served.url + report);
		const printed = await sheets();
		expect(printed.length).toBeGreaterThan(2);
		expect(printed.length).toBeLessThan(7);
		expect(new Set(printed.map((sheet) => JSON.stringify(sheet)))).toEqual(new Set([JSON.stringify(a4)]));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.printed-foot').innerText()).toContain('《日报》·第1版·笃行实干出实绩');
		expect(await page.locator('.printed-foot').innerText()).toContain(report);
		await page.emulateMedia({ media: null });
	});

	test('no line of it is cut off or drawn over another', async () => {
		// As wide as the sheet between its margins.
		await page.setViewportSize({ width: 673, height: 994 });
		await page.goto(served.url + report);
		await page.emulateMedia({ media: 'print' });
		const faults = await page.evaluate(() => {
			const blocks = [
				...document.querySelectorAll('.piece :is(.para, .tag, h1, h2:not(.toc *), h3, .deck, figcaption)'),
			];
			const boxes = blocks.map((block) => ({ block, box: block.getBoundingClientRect() }));
			return boxes.flatMap(({ block, box }, index) => {
				const above = boxes[index - 1]?.box;
				const outside = box.left < 0 || box.right > innerWidth || block.scrollWidth > block.clientWidth + 1;
				const over = above !== undefined && box.top < above.bottom - 1;
				return outside || over ? [block.textContent.slice(0, 20)] : [];
			});
		});
		expect(faults).toEqual([]);
		await page.emulateMedia({ media: null });
		await page.setViewportSize({ width: 1280, height: 720 });
	});
});
