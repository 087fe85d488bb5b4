import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { headlineOf } from '../../src/typesetting/headline.ts';
import { wordsOf } from '../../src/typesetting/words.ts';
import { setTexts } from './support/lines.ts';
import { type Served, serve } from './support/server.ts';
import { faultsOf, phrasesHtml, setTitles } from './support/set-titles.ts';
import { inType, setInType } from './support/set-in-type.ts';
import { site } from './support/site.ts';

const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
const texts = '.para, .headline, .part-heading, .subheading, .deck, .tag';
/** As narrow as phones get, as wide as their text stays at most; and in the type of each size. */
const settings = [
	{ width: 320, size: '' },
	{ width: 320, size: 'huge' },
	{ width: 390, size: '' },
	{ width: 390, size: 'large' },
	{ width: 768, size: 'huge' },
	{ width: 1280, size: '' },
] as const;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
	const context = await browser.newContext({ bypassCSP: true });
	await setInType(context);
	page = await context.newPage();
	await page.goto(served.url + report);
	await inType(page);
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

async function set(width: number, size: string): Promise<void> {
	await page.setViewportSize({ width, height: 844 });
	await page.evaluate((value) => {
		document.documentElement.setAttribute('data-size', value);
	}, size);
}

describe.each(settings)('the report at $width px, size “$size”', ({ width, size }) => {
	beforeAll(async () => {
		await set(width, size);
	});

	test('has no line that begins with a closing mark, a connector or an interpunct (CLREQ 3.1.4)', async () => {
		const lines = (await setTexts(page, texts)).flatMap((text) => text.lines);
		expect(lines.length).toBeGreaterThan(80);
		expect(lines.filter((line) => /^[。，、；：？！）〉》」』】〕”’·～%‰℃]/u.test(line))).toEqual([]);
		expect(lines.filter((line) => /[（〈《「『【〔“‘]$/u.test(line))).toEqual([]);
	});

	test('has a number and its unit on one line (CLREQ 3.1.5.2)', async () => {
		const all = (await setTexts(page, texts)).map(({ lines }) => lines);
		expect(all.flat().join('')).toContain('294.26亿元');
		const parted = all.flatMap((lines) =>
			lines.filter((line, at) => /[\d.]$|\d月$/.test(line) && at < lines.length - 1),
		);
		expect(parted).toEqual([]);
	});

	test('sets each paragraph in by two characters (CLREQ 3.4.1)', async () => {
		const paragraphs = await setTexts(page, '.para:not(:has(.rubric))');
		expect(paragraphs.length).toBeGreaterThan(5);
		for (const { indent, lines } of paragraphs) {
			// An opening mark may stand half its width further left (CLREQ 3.1.6.3).
			expect(indent, lines[0]).toBeGreaterThan(1.45);
			expect(indent, lines[0]).toBeLessThan(2.05);
		}
		expect(paragraphs.filter(({ indent }) => Math.abs(indent - 2) < 0.05).length).toBeGreaterThan(3);
	});

	test('is at most 38 characters wide', async () => {
		for (const { columns } of await setTexts(page, '.para')) expect(columns).toBeLessThanOrEqual(38);
	});
});

test.each([320, 344, 390, 412])(
	'a result of a search has a number and its unit on one line, at %i px',
	async (width) => {
		const results = await page.context().newPage();
		await results.setViewportSize({ width, height: 844 });
		await results.goto(`${served.url}/search/?q=${encodeURIComponent('亿元')}`);
		await results.waitForSelector('[data-search-result]');
		await inType(results);
		const lines = (await setTexts(results, '.search-result h3, .search-excerpt')).map((text) => text.lines);
		await results.close();
		expect(lines.flat().join('')).toContain('294.26亿元');
		expect(lines.flatMap((text) => text.slice(0, -1).filter((line) => /[\d.]$|\d亿$/.test(line)))).toEqual([]);
	},
);

/** Of every kind that a browser, or a cut between words, would break where it may not. */
const hardTitles = [
	'全区完成地区生产总值294.26亿元 增长2.1%',
	'2024年1月5日起执行：柳江区第十三五届人大会议通过《关于加强农村生活污水治理工作的决定》',
	'【治国理政新实践 ·脱贫军令状】异地搬迁：搬得出 稳得住 能致富',
	'【“不忘初心、牢记使命”主题教育进行时】三都镇注重统筹结合',
	'县长参观中国—东盟博览会并与客商座谈',
	'乌鲁木齐—呼和浩特—哈尔滨航线十二月一日开通',
	'国务院印发《“十三五”加快残疾人小康进程规划纲要》',
	'一百二十三个村通了路，三千二百户告别摸黑回家：“路灯亮了，心里也亮了……”',
	'这条路修了三十年——百朋镇怀洪村村民出行记',
	'签署第一一四号、第一一五号、第一一六号、第一一七号令',
	'气温降到-5℃，最低处零下12.5℃：请防寒',
	'每斤1.2元～1.5元，百朋莲藕（鲜）价格回升',
];

test.each([320, 390, 1280].flatMap((width) => ['', 'large', 'huge'].map((size) => ({ width, size }))))(
	'the lines of hard titles end where they may, at $width px, size “$size”',
	async ({ width, size }) => {
		await set(width, size);
		const lines = await setTitles(page, hardTitles);
		expect(lines.map((one) => one.join('').replaceAll(' ', ''))).toEqual(
			hardTitles.map((title) => title.replaceAll(' ', '')),
		);
		expect(lines.flatMap(faultsOf)).toEqual([]);
	},
);

test('what is set here is what the site is made of', async () => {
	const built = await page.locator('h1.headline:not(.tried)').innerHTML();
	const title = (await page.locator('h1.headline:not(.tried)').textContent()) ?? '';
	expect(phrasesHtml(headlineOf(title.trim()).phrases)).toBe(built.trim());
});

test('a title in a headline stays on one line where there is room for it', async () => {
	await set(390, '');
	const { height, line } = await page.evaluate(() => {
		const title = document.querySelector('.headline');
		const words = ['《乡村', '振兴', '促进法》'];
		const headline = document.createElement('h2');
		headline.className = 'headline fit-xl';
		const spans = ['phrase', 'phrase'].map((name) =>
			Object.assign(document.createElement('span'), { className: name }),
		);
		const [phrase, whole] = spans;
		if (phrase === undefined || whole === undefined) throw new Error('no spans');
		for (const word of words) whole.append(word, document.createElement('wbr'));
		phrase.append(
			'我区',
			document.createElement('wbr'),
			'开展',
			document.createElement('wbr'),
			'学习宣传',
			whole,
			'活动',
		);
		headline.append(phrase);
		title?.after(headline);
		const found = {
			height: whole.getBoundingClientRect().height,
			line: parseFloat(getComputedStyle(whole).lineHeight),
		};
		headline.remove();
		return found;
	});
	expect(height).toBeLessThan(line * 1.5);
});

test('quotation marks, titles and figures are copied and searched as they are printed', async () => {
	const text = await page.locator('.text').evaluate((all) => all.textContent);
	expect(text).toContain('全区完成地区生产总值294.26亿元，增长2.1%；固定资产投资63.1亿元');
	expect(text).not.toMatch(/[\u200B-\u200D\u2060\uFEFF]/u);
	const copied = await page.evaluate(() => {
		const selection = getSelection();
		const paragraph = [...document.querySelectorAll('.para')].find((one) => one.textContent.includes('294.26亿元'));
		if (selection === null || paragraph === undefined) throw new Error('no paragraph');
		selection.selectAllChildren(paragraph);
		return selection.toString();
	});
	expect(copied).toContain('全区完成地区生产总值294.26亿元，增长2.1%；固定资产投资63.1亿元');
});

test.each([320, 390])('titles of editions and in lists are broken between words at %i px', async (width) => {
	const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 844 } });
	await setInType(context);
	const list = await context.newPage();
	const places: [path: string, titles: string][] = [
		['/editions/', '.row-title'],
		['/places/liu-jiang-qu/', '.row-title'],
		['/people/qin-hai-nan/', '.row-title'],
		['/2024-01-liujiang/', 'h1'],
		['/elder/2024-01-liujiang/', 'h1'],
		['/elder/', '[aria-labelledby="news"] h2 + p'],
	];
	for (const [path, selector] of places) {
		const answer = await list.goto(served.url + path);
		expect(answer?.status(), path).toBe(200);
		await inType(list);
		const titles = await setTexts(list, selector);
		expect(titles.length, path).toBeGreaterThan(0);
		for (const { lines } of titles) {
			const words = wordsOf(lines.join('').trim());
			const ends = words.map((_, n) => words.slice(0, n + 1).join('').length);
			let at = 0;
			for (const line of lines.slice(0, -1)) expect(ends, lines.join('｜')).toContain((at += line.length));
		}
	}
	await context.close();
});
