import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { type Served, serve } from './support/server.ts';
import { site } from './support/site.ts';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

beforeEach(async () => {
	complaints = [];
	// A worker would stand between the page and the faults of these tests; offline.test.ts is about the two of them.
	context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	page = await context.newPage();
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('dialog', (dialog) => {
		complaints.push(dialog.message());
		void dialog.dismiss();
	});
});

afterEach(async () => {
	await context.close();
	expect(complaints).toEqual([]);
});

/** Which of its two headlines leads is the parser's to say. */
const brief = /^(守护学生『舌尖上的安全』|柳江区开展校园周边流动摊点整治行动)$/;

const field = () => page.locator('input[name="q"]');
const status = () => page.getByRole('status').textContent();
const results = () => page.locator('[data-search-result]');
const state = (name: string) => page.waitForSelector(`[data-search-state="${name}"]`, { state: 'attached' });
const query = () => new URL(page.url()).searchParams.get('q');

async function open(q: string): Promise<void> {
	await page.goto(`${served.url}/search/?q=${encodeURIComponent(q)}`);
	await state('done');
}

/** The headlines found, in the order of the page. */
async function headlines(): Promise<string[]> {
	return (await results().getByRole('link').allTextContents()).map((text) => text.trim());
}

describe('what stands in the paper is found', () => {
	test('a phrase: first the piece it is about, marked, and said to hold the phrase', async () => {
		await open('校园周边');
		expect((await headlines())[0]).toMatch(brief);
		const first = results().first();
		expect(await first.locator('mark').first().textContent()).toBe('校园周边');
		const sections = page.getByRole('heading', { level: 2 });
		expect((await sections.allTextContents())[0]?.trim()).toBe('完全匹配');
		expect(await status()).toMatch(/^找到 \d+ 条[：，]完全匹配/);
	});

	test('a phrase across the place where the layout broke the paragraph', async () => {
		await open('描绘绿色发展画卷');
		expect(await headlines()).toContain('笃行实干出实绩 奋楫扬帆再启航');
		expect(await results().first().locator('mark').first().textContent()).toBe('描绘绿色发展画卷');
	});

	test('the result leads to the place found', async () => {
		await open('绿色发展');
		const link = results().getByRole('link', { name: '笃行实干出实绩' });
		const href = (await link.getAttribute('href')) ?? '';
		await follow(link);
		await page.waitForURL(`${served.url}${href}`);
		const [anchor] = new URL(page.url()).hash.slice(1).split(':~:');
		expect(await page.locator(`[id="${anchor ?? ''}"]`).textContent()).toContain('绿色发展');
	});

	test.each([
		['one character', '摊', brief],
		['a number with its unit', '294.26亿元', /^笃行实干出实绩 奋楫扬帆再启航$/],
		['a headline without its quotes', '学生舌尖上的安全', brief],
		['a name', '陈名俊', /^群众回家路亮堂堂$/],
		['several words', '学校 路灯', /^群众回家路亮堂堂$/],
		['quotes', '“舌尖上的安全”', brief],
		['full width', '２８０米', /^群众回家路亮堂堂$/],
	])('%s', async (_, q, headline) => {
		await open(q);
		expect((await headlines())[0]).toMatch(headline);
	});

	test('Latin letters and Chinese, in the report and in its keyword block', async () => {
		await open('pcb产业');
		expect(await headlines()).toContain('笃行实干出实绩 奋楫扬帆再启航');
		expect(await results().first().locator('mark').first().textContent()).toBe('PCB产业');
	});

	test('pieces that hold all the words, but not in one run, are said to', async () => {
		await open('柳江 城管');
		const sections = await page.getByRole('heading', { level: 2 }).allTextContents();
		expect(sections.map((text) => text.trim().slice(0, 4))).toEqual(['包含各词']);
		expect((await headlines()).filter((headline) => brief.test(headline))).not.toEqual([]);
	});
});

describe('what is not', () => {
	test('nothing found is said in words, with what to do', async () => {
		await open('“鲸鱼洄游”');
		expect(await results().count()).toBe(0);
		expect(await status()).toMatch(/^没有找到“鲸鱼洄游”。/);
		expect(await page.getByText('换一个更短的词试试').isVisible()).toBe(true);
	});

	test('a file that does not come is an error in words; trying again helps', async () => {
		await context.route('**/*.pf_index', (route) => route.abort());
		await page.goto(`${served.url}/search/?q=${encodeURIComponent('校园周边')}`);
		await state('error');
		expect(await status()).toBe('搜索没有成功。');
		expect(await results().count()).toBe(0);
		await context.unroute('**/*.pf_index');
		await page.getByRole('button', { name: '再试一次' }).click();
		await state('done');
		expect((await headlines())[0]).toMatch(brief);
	});

	test('after an error Enter asks for the same words again', async () => {
		await context.route('**/catalogue.json', (route) => route.abort());
		await page.goto(`${served.url}/search/?q=${encodeURIComponent('路灯')}`);
		await state('error');
		await context.unroute('**/catalogue.json');
		await field().press('Enter');
		await state('done');
		expect(await headlines()).toContain('群众回家路亮堂堂');
	});

	test('an index that is not there is an error too', async () => {
		await context.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '没有这一页' }));
		await page.goto(`${served.url}/search/?q=${encodeURIComponent('校园周边')}`);
		await state('error');
		expect(await page.getByRole('button', { name: '再试一次' }).isVisible()).toBe(true);
	});

	test.each([
		['only punctuation', '，。！？'],
		['emoji', '😀👍'],
		['half a surrogate pair', '\ud83d'],
		['markup', '<img src=x onerror=alert(1)>'],
		['a closed mark', '</mark><script>alert(1)</script>'],
		['regular expressions', '.*(校[园\\'],
		['10,000 characters', '很长'.repeat(5000)],
		['a prototype', '__proto__ constructor'],
	])('%s: a sentence or an answer, nothing broken', async (_, q) => {
		await page.goto(`${served.url}/search/`);
		await field().fill(q);
		await field().press('Enter');
		await state('done');
		expect(await status()).not.toBe('');
		expect(await page.locator('site-search img, site-search script').count()).toBe(0);
	});
});

describe('the field', () => {
	test('answers while one types, keeps the address, and Escape empties it', async () => {
		await page.goto(`${served.url}/search/`);
		await state('idle');
		await page.keyboard.press('/');
		await page.keyboard.type('路灯');
		await state('done');
		expect(await headlines()).toContain('群众回家路亮堂堂');
		expect(query()).toBe('路灯');
		await page.keyboard.press('Escape');
		await state('idle');
		expect(await results().count()).toBe(0);
		expect(query()).toBeNull();
		expect(await page.getByText('报上的每个字都能搜').isVisible()).toBe(true);
	});

	test('waits while an input method composes', async () => {
		await page.goto(`${served.url}/search/`);
		await field().focus();
		const keyboard = await context.newCDPSession(page);
		await keyboard.send('Input.imeSetComposition', { text: 'lu deng', selectionStart: 7, selectionEnd: 7 });
		await page.waitForTimeout(600);
		expect(await page.locator('[data-search-results]').getAttribute('data-search-state')).toBe('idle');
		await keyboard.send('Input.insertText', { text: '路灯' });
		await state('done');
		expect(await headlines()).toContain('群众回家路亮堂堂');
	});

	test('shows the answer to what was typed last', async () => {
		await page.goto(`${served.url}/search/`);
		let release = (): void => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await context.route('**/catalogue.json', async (route) => {
			await held;
			await route.continue();
		});
		for (const q of ['校园周边', '洗刷刷', '路灯']) {
			await field().fill(q);
			await field().press('Enter');
		}
		release();
		await state('done');
		expect((await headlines())[0]).toBe('群众回家路亮堂堂');
		expect(query()).toBe('路灯');
	});

	test('back from a result is the list again', async () => {
		await open('路灯');
		const before = await headlines();
		await follow(results().first().getByRole('link'));
		await page.goBack();
		await state('done');
		expect(await headlines()).toEqual(before);
		expect(await field().inputValue()).toBe('路灯');
	});

	test('everything to press is large enough for a thumb', async () => {
		await open('柳江');
		const targets = page.locator('site-search :is(a, button, input):visible');
		for (const target of await targets.all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48);
	});
});

test.each([
	['results', '柳江'],
	['nothing found', '“鲸鱼洄游”'],
	['nothing to look for', '，。'],
])('no accessibility violation with %s, light and dark', async (_, q) => {
	await open(q);
	await page.evaluate(axe.source);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const broken = await page.evaluate(
			"axe.run(document.querySelector('main')).then(({ violations }) => violations.map(({ id }) => id))",
		);
		expect(broken, colorScheme).toEqual([]);
	}
});

test('without JavaScript the page says so and leads on', async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const plainPage = await plain.newPage();
	await plainPage.goto(`${served.url}/search/?q=x`);
	expect(await plainPage.locator('noscript p').isVisible()).toBe(true);
	expect(await plainPage.getByRole('main').getByRole('link', { name: '坚定信念' }).isVisible()).toBe(true);
	expect(await plainPage.getByRole('main').locator('a[href="/editions/"]').first().isVisible()).toBe(true);
	await plain.close();
});

test('a first answer, with everything it takes, is at most 200 KiB', async () => {
	const before = served.sent.length;
	await open('校园周边');
	const bytes = served.sent.slice(before).reduce((sum, answer) => sum + answer.bytes, 0);
	expect(bytes / 1024).toBeLessThanOrEqual(200);
});
