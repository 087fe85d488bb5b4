/** What one may read after a piece: a few rows of each kind, none twice, of its own edition or of older ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, builtSite, copyOf } from '../support/built-sites.ts';
import { filesOf } from '../support/files-of.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { boxesOf } from './support/measures.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

const piece = (headline: string, { place = '', author = '', keyword = '' } = {}): string =>
	[
		`@主题 ${headline}`,
		...(author === '' ? [] : [`@署名 （通讯员 ${author}）`]),
		`@正文 ${place === '' ? '' : `本报${place}讯 `}${headline}，大家都来看看。`,
		...(keyword === ''
			? []
			: [`@关键词 ${keyword}`, `@正文 这里写着${keyword}的攻略，地区生产总值294.26亿元，增长2.1%，照着做就好。`]),
	].join('\n\n');

/** A canteen is in the news: in each piece with other words around what they share. */
const canteen = (headline: string, text: string): string => `@主题 ${headline}\n\n@正文 ${text}`;
const opens = canteen(
	'翠林社区老年食堂开张',
	'六十岁以上的老人凭就餐卡，可以在翠林社区老年食堂吃到八元一份的午餐，掌勺的是退休厨师韦桂兰。',
);
const breakfast = canteen(
	'翠林社区老年食堂添了早餐',
	'天刚亮，退休厨师韦桂兰就在翠林社区老年食堂蒸好了馒头，走完步道来的老人凭就餐卡半价。',
);

const edition = (id: string, published: string, ...pages: string[][]): ContentFiles => ({
	[`editions/${id}/edition.yaml`]: [
		`newspaper: 日报\ntitle: ${id}期\npublished: ${published}\npages:\n`,
		...pages.map((_, n) => `  - { file: 0${String(n + 1)}.txt, number: ${String(n + 1)}, name: 要闻 }\n`),
	].join(''),
	...Object.fromEntries(pages.map((own, n) => [`editions/${id}/0${String(n + 1)}.txt`, `${own.join('\n\n')}\n`])),
});

const content: ContentFiles = {
	'site.yaml': `${siteYaml}volumes: month\n`,
	...edition('a', '2022-03-04', [piece('渡口换上新船', { place: '拉堡', author: '覃海南' }), piece('山上种下新茶')]),
	...edition(
		'b',
		'2023-03-04',
		[
			piece('河边修起步道', { place: '拉堡', author: '覃海南', keyword: '步道' }),
			piece('老街挂上新灯', { place: '进德', author: '马盼盼' }),
		],
		[opens],
	),
	...edition(
		'c',
		'2024-03-04',
		[
			piece('桥头开了菜市', { place: '拉堡', author: '覃海南', keyword: '步道' }),
			piece('村口通了班车'),
			piece('学校添了新书'),
			piece('田里插上新秧', { place: '拉堡' }),
		],
		[piece('广场装上喷泉', { author: '覃海南' })],
		[breakfast],
	),
};

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	const made = await builtSite('ends', (to) => writeContent(to, content));
	folder = made.dir;
	served = await serve(folder);
	browser = await sharedBrowser();
	page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

const market = '/c/qiao-tou-kai-le-cai-shi/';
const breakfastPage = '/c/cui-lin-she-qu-lao-nian-shi-tang-tian-le-zao-can/';

/** Each section by its heading, and the headlines in it. */
const sections = async (within: string) =>
	page
		.locator(`${within} section`)
		.evaluateAll((all) =>
			all.map((one) => [
				one.querySelector('h2')?.textContent.trim() ?? '',
				...[...one.querySelectorAll('a')].map(({ textContent }) => textContent.replace(/\s|^\d/g, '')),
			]),
		);

test('a piece leads on to its page, its place, its author, its keyword and its day, each piece once', async () => {
	await page.goto(served.url + market);
	expect(await sections('.ends')).toEqual([
		// The one below it is the next piece, to which one turns anyway.
		['同一版', '学校添了新书', '田里插上新秧'],
		['同一地方：拉堡', '河边修起步道', '渡口换上新船'],
		['同一作者：覃海南', '广场装上喷泉'],
	]);
	await page.goto(`${served.url}/c/guang-chang-zhuang-shang-pen-quan/`);
	expect(await sections('.ends')).toEqual([['同一作者：覃海南', '桥头开了菜市', '河边修起步道', '渡口换上新船']]);
	await page.goto(`${served.url}/c/cun-kou-tong-le-ban-che/`);
	expect(await sections('.ends')).toEqual([
		['同一版', '田里插上新秧'],
		['往年今日', '河边修起步道', '渡口换上新船'],
	]);
});

test('a piece leads to what is about the same matter, and says in which words one sees it', async () => {
	await page.goto(`${served.url}${breakfastPage}`);
	const [related] = await sections('.ends');
	expect(related).toEqual(['相关文章', '翠林社区老年食堂开张']);
	const row = page.locator('.ends li').first();
	expect(await row.locator('span.aside').innerText()).toBe('2023年3月4日');
	const said = await row.locator('p').innerText();
	expect(said).toContain('都提到：翠林社区老年食堂');
	const words = said.slice(said.indexOf('：') + 1).split('、');
	const own = await page.locator('article').innerText();
	await follow(row.getByRole('link'));
	// Nor does the older one lead to what is newer.
	expect((await sections('.ends')).flat()).not.toContain('相关文章');
	const older = await page.locator('article').innerText();
	for (const word of words) for (const text of [own, older]) expect(text.replace(/\s/g, '')).toContain(word);
	await page.goto(`${served.url}/elder${breakfastPage}`);
	expect((await sections('main'))[0]).toEqual(['相关文章', '翠林社区老年食堂开张']);
	expect(await page.locator('main .rows li').first().innerText()).toContain(said);
});

test('a keyword has its blocks by year, their figures, and what else prints it', async () => {
	await page.goto(`${served.url}/keywords/bu-dao/`);
	const headings = page.locator('[data-role="part-heading"]');
	expect((await headings.allInnerTexts()).map((text) => text.trim())).toEqual(['2024年', 'c期', '2023年', 'b期']);
	expect(await headings.evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual(['H2', 'H3', 'H2', 'H3']);
	expect(await sections('.ends')).toEqual([
		['数字（据原文提取，未经核对）', '地区生产总值', '地区生产总值'],
		['写到“步道”的文章', '翠林社区老年食堂添了早餐'],
	]);
	expect(await page.locator('.ends .aside').allInnerTexts()).toEqual([
		'294.26亿元，增长2.1%',
		'294.26亿元，增长2.1%',
		'第3版',
	]);
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	await follow(page.locator('.ends a').first());
	const place = new URL(page.url());
	expect(place.pathname).toBe(market);
	expect(await page.locator(place.hash).innerText()).toContain('294.26亿元');
});

test('what is older says of which day it is, and is there', async () => {
	await page.goto(served.url + market);
	const row = page.locator('.ends li', { hasText: '渡口换上新船' });
	expect(await row.locator('.aside').innerText()).toBe('2022年3月4日');
	await follow(row.getByRole('link'));
	expect(new URL(page.url()).pathname).toBe('/a/du-kou-huan-shang-xin-chuan/');
});

test('an oldest piece leads to nothing newer, and has no empty row', async () => {
	await page.goto(`${served.url}/a/du-kou-huan-shang-xin-chuan/`);
	expect(await page.locator('.ends').count()).toBe(0);
});

test('in large print the same stands in large rows', async () => {
	await page.goto(`${served.url}/elder${market}`);
	const seen = await sections('main');
	expect(seen.map(([heading]) => heading)).toContain('同一地方：拉堡');
	const boxes = await boxesOf(page, 'main section a');
	expect(boxes.length).toBeGreaterThan(2);
	expect(boxes.filter(({ height }) => height < 60)).toEqual([]);
});

const pages = [market, breakfastPage];
const inColours = (['light', 'dark'] as const).flatMap((scheme) => pages.map((path) => [scheme, path] as const));
describe.each([390, 1280])('at %i px', (width) => {
	test.each(inColours)('the ends break no rule of accessibility, %s, %s', async (colorScheme, path) => {
		await page.setViewportSize({ width, height: 844 });
		await page.emulateMedia({ colorScheme });
		await page.goto(served.url + path);
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		const links = await boxesOf(page, '.ends a');
		expect(links.filter(({ height }) => height < 44)).toEqual([]);
	});
});

test('a page is little heavier for them', () => {
	const html = readFileSync(join(folder, market, 'index.html'), 'utf8');
	const ends = html.slice(html.indexOf('<nav class="ends"'));
	expect(ends.slice(0, ends.indexOf('</nav>')).length).toBeLessThan(3000);
});

test('a new edition changes no page of an older one; a corrected headline is corrected where it is led to', async () => {
	const copy = await copyOf(await builtSite('ends', (to) => writeContent(to, content)));
	const before = await filesOf(copy.dir);
	const evening = canteen(
		'翠林社区老年食堂供应晚饭',
		'退休厨师韦桂兰说，翠林社区老年食堂从今天起供应晚饭，就餐卡照样能用。',
	);
	const [lantern, supper] = [[piece('灯会开到月底', { place: '拉堡' })], [evening]];
	await writeContent(copy.content, edition('d', '2025-03-04', lantern, supper));
	// The edition that was the newest loses its preview images, as ever.
	expect(await build(copy)).toContain('新做 2 期');
	const after = await filesOf(copy.dir);
	for (const path of before.keys()) {
		if (/^\/[ab]\/.*html$/.test(path)) expect(after.get(path), path).toBe(before.get(path));
	}
	expect(after.get('/d/deng-hui-kai-dao-yue-di/index.html')).toContain(market);
	expect(
		readFileSync(join(copy.dir, 'd/cui-lin-she-qu-lao-nian-shi-tang-gong-ying-wan-fan/index.html'), 'utf8'),
	).toContain('都提到：翠林社区老年食堂');
	await writeContent(
		copy.content,
		edition('a', '2022-03-04', [
			piece('渡口换上两条新船', { place: '拉堡', author: '覃海南' }).replace('渡口换上两条新船，', '渡口换上新船，'),
			piece('山上种下新茶'),
		]),
	);
	await build(copy);
	const said = readFileSync(join(copy.dir, market, 'index.html'), 'utf8').replace(/<[^>]*>/g, '');
	expect(said).toContain('渡口换上两条新船');
	expect(said).not.toContain('渡口换上新船');
}, 180_000);
