import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { follow } from './support/follow.ts';
import type { Served } from './support/server.ts';
import { inType, setInType } from './support/set-in-type.ts';
import { site } from './support/site.ts';

const edition = '/2024-01-liujiang/';
const report = `${edition}du-xing-shi-gan-chu-shi-ji/`;
const photoNews = `${edition}qun-zhong-hui-jia-lu-liang-tang-tang/`;
const keywords = ['坚定信念', '经济发展', '城乡环境', '民生福祉', '改革开放', '社会稳定', '党的建设'];

const phone = eachOnAPhone(() => site);
let served: Served;
let page: Page;

beforeEach(() => {
	({ served, page } = phone());
});

const open = (address: string) => page.goto(served.url + address);
const texts = (selector: string) => page.locator(selector).allTextContents();

describe('the front page', () => {
	test('leads with the report, and leads into it by each of its keywords', async () => {
		await open('/');
		expect(await texts('h1')).toEqual(['柳江读报']);
		expect(await page.locator('.lead h2').textContent()).toBe('笃行实干出实绩 奋楫扬帆再启航');
		expect(await page.locator('.lead .deck').textContent()).toContain('中共柳江区委二届六次全会');
		expect(await texts('.front-keywords li b')).toEqual(keywords);
		expect(await page.locator('.front-pieces li').count()).toBe(3);
		expect(await page.locator('.front-photos li').count()).toBe(5);
		await follow(page.getByRole('link', { name: '民生福祉' }));
		expect(await texts('h1')).toEqual(['民生福祉']);
	});

	test('its search field leads to the search page with the words in the address', async () => {
		await open('/');
		await page.locator('main input[type=search]').fill('路灯');
		await follow(page.locator('main button[type=submit]'));
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/search/?q=${encodeURIComponent('路灯')}`);
	});
});

describe('the front page, in a typeface', () => {
	const typesetPhone = eachOnAPhone(() => site, { bypassCSP: true });

	test('breaks the lead headline at its printed space', async () => {
		const { page, served, context } = typesetPhone();
		await setInType(context);
		await page.goto(served.url);
		await inType(page);
		const tops = await page
			.locator('.lead .headline .phrase')
			.evaluateAll((phrases) => phrases.map((phrase) => phrase.getClientRects().length));
		expect(tops).toEqual([1, 1]);
		const [first, second] = await Promise.all(
			[0, 1].map(async (index) => page.locator('.lead .phrase').nth(index).boundingBox()),
		);
		expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
	});
});

describe('the report', () => {
	test('has its headline stack, its contents, and every place the contents name', async () => {
		await open(report);
		expect(await texts('h1')).toEqual(['笃行实干出实绩 奋楫扬帆再启航']);
		const entries = page.locator('.toc li a');
		expect(await entries.allTextContents()).toEqual([
			'2024年凝心聚力 擘画蓝图再出发',
			...keywords,
			'2023年踔厉奋发 书写实干成绩单',
			'经济和社会稳定“双赢”',
			'城乡“蝶变”为群众幸福“加码”',
			'环境优化和党建引领聚力',
		]);
		for (const href of await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
			expect(await page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1);
		}
	});

	test('has its contents after its headline, and before its text, for who goes through it in order', async () => {
		await open(report);
		const order = page.locator('h1, #contents, .text');
		expect(await order.evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual(['H1', 'H2', 'DIV']);
	});

	test('keeps every paragraph at an address, also the one the layout had broken, in one run of text', async () => {
		await open(report);
		const ids = await page.locator('article .para').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(14);
		expect(ids).toEqual(ids.map((_, index) => `p${index + 1}`));
		const whole = page.locator('.para', { hasText: '描绘绿色发展画卷。' });
		expect(
			await whole.evaluate((p) =>
				[...p.childNodes].some((node) => node.nodeValue?.includes('描绘绿色发展画卷。') === true),
			),
		).toBe(true);
		await page.goto(`${served.url}${report}#p6`);
		expect(await page.locator('#p6').isVisible()).toBe(true);
	});

	test('marks the paragraph a link lands on, with room above it, and moves nothing', async () => {
		await open(report);
		const style = () =>
			page.locator('#p6').evaluate((p) => {
				const { backgroundColor, boxShadow } = getComputedStyle(p);
				const { x, width, height } = p.getBoundingClientRect();
				return { backgroundColor, boxShadow, box: [x, width, height] };
			});
		const before = await style();
		await page.goto(`${served.url}${report}#p6`);
		const after = await style();
		expect(after.backgroundColor).not.toBe(before.backgroundColor);
		expect(after.boxShadow).not.toBe('none');
		expect(after.box).toEqual(before.box);
		expect((await page.locator('#p6').boundingBox())?.y).toBeGreaterThan(100);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await loadAxe(page);
			expect(await violations(page), colorScheme).toEqual([]);
		}
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await page.locator('#p6').evaluate((p) => getComputedStyle(p).outlineStyle)).toBe('solid');
	});

	test('sets each keyword apart with its answer', async () => {
		await open(report);
		expect(await texts('.box h3')).toEqual(keywords.map((keyword) => `关键词：${keyword}`));
		expect(await texts('.box .rubric')).toEqual(keywords.map(() => '【攻略】'));
	});

	test('holds no word of the page around it in its searchable text', async () => {
		await open(report);
		const body = page.locator('[data-pagefind-body]');
		expect(await body.count()).toBe(1);
		// The contents stand after the headline, where search passes over them.
		const text = await body.evaluate((whole) => {
			const copy = whole.cloneNode(true);
			if (!(copy instanceof Element)) return '';
			for (const aside of copy.querySelectorAll('nav[data-pagefind-ignore]')) aside.remove();
			return copy.textContent;
		});
		expect(text).toContain('——中共柳江区委二届六次全会暨经济工作会议解读');
		expect(text).toContain('(本报通讯员 钟奇雄 摄)');
		for (const word of ['目录', '上一篇', '下一篇', '读全文']) expect(text).not.toContain(word);
	});

	test('leads on to the next piece, and back', async () => {
		await open(report);
		expect(await page.locator('.turns [rel=prev]').count()).toBe(0);
		await follow(page.locator('.turns [rel=next]'));
		expect(await texts('h1')).toEqual(['守护学生『舌尖上的安全』']);
		await follow(page.locator('.turns [rel=prev]'));
		expect(new URL(page.url()).pathname).toBe(report);
	});
});

describe('a brief', () => {
	test('links the names in its dateline to what they wrote', async () => {
		await open(`${edition}shou-hu-xue-sheng-she-jian-shang-de-an-quan/`);
		expect(await page.locator('.dateline').textContent()).toBe('日报消息（通讯员覃淑丽、马盼盼）');
		await follow(page.getByRole('link', { name: '马盼盼' }));
		expect(await texts('h1')).toEqual(['马盼盼']);
		expect(await texts('.row-title')).toEqual(['守护学生『舌尖上的安全』']);
	});

	test('of photo news shows its credit, and no image where there is no file', async () => {
		await open(photoNews);
		expect(await page.locator('figure').textContent()).toBe('本报通讯员 陈名俊 摄');
		expect(await page.locator('main img').count()).toBe(0);
	});
});

describe('a keyword', () => {
	test('leads to its report, and to the keywords before and after it', async () => {
		await open('/keywords/jing-ji-fa-zhan/');
		expect(await page.locator('[data-pagefind-body]').textContent()).toContain('【攻略】经济发展是一切发展的基础。');
		expect(await texts('.turns .where')).toEqual(['坚定信念', '城乡环境']);
		await follow(page.locator('.source > a'));
		const place = new URL(page.url());
		expect(place.pathname).toBe(report);
		expect(await page.locator(place.hash).textContent()).toContain('关键词：经济发展');
	});
});

describe('a photo', () => {
	test('has its caption, its credit, the report it stands in, and its neighbours', async () => {
		await open(`${edition}photos/gong-ye-sheng-chan-jing-yi-qiu-jing/`);
		expect(await texts('h1')).toEqual(['工业生产精益求精。']);
		expect(await page.locator('article .credit').textContent()).toBe('(本报通讯员 钟奇雄 摄)');
		expect(await page.locator('.source > a').textContent()).toBe('笃行实干出实绩 奋楫扬帆再启航');
		expect(await texts('.turns .where')).toEqual([
			'新兴工业园区。',
			'广西天乐药业股份有限公司整体搬迁改造项目开工仪式。',
		]);
	});
});

describe('the printed page', () => {
	test('runs in print order, the report broken in two as it was, the stray banner at its end', async () => {
		await open(`${edition}01/`);
		expect(await texts('.printed > * > h2')).toEqual([
			'笃行实干出实绩 奋楫扬帆再启航',
			'守护学生『舌尖上的安全』',
			'群众回家路亮堂堂',
			'“洗刷刷”美化家园',
			'接《笃行实干出实绩 奋楫扬帆再启航》',
		]);
		expect(await page.locator('.printed > :last-child').textContent()).toBe('迈出新步伐 彰显新担当');
		expect(await page.locator('.note').textContent()).toContain('有1处文字没有找到所属的文章');
	});
});

test('text set twice as large in the browser fits a phone, and so does the panel of choices', async () => {
	for (const address of ['/', report, `${edition}01/`, '/keywords/', '/search/']) {
		await open(address);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		await page.locator('.choices summary').click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390);
		expect((await page.locator('.choices form').boundingBox())?.x, address).toBeGreaterThanOrEqual(0);
	}
});

test('print is black on white on a dark device too', async () => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await open(report);
	const [ink, paper] = await page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.body);
		return [color, backgroundColor];
	});
	expect(ink).toBe('rgb(0, 0, 0)');
	expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
});

test('the row to save an edition has its place before it is known whether the browser can', async () => {
	await open(edition);
	const below = () => page.locator('.edition-page').first().boundingBox();
	await page.locator('html[data-keeps]').waitFor();
	await page.locator('[data-keep-status]').filter({ hasText: '约' }).waitFor();
	const shown = await below();
	await page.evaluate(() => {
		document.documentElement.removeAttribute('data-keeps');
	});
	expect(await page.getByText('把本期存到手机').isVisible()).toBe(false);
	expect(await below()).toEqual(shown);
});
