/** 给总编看的: one edition that waits for its day, as a folder that opens from a double click. */
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../support/run.ts';
import type { Finished } from '../support/run.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { leave, sharedBrowser } from './support/browser.ts';

const day = '2024-03-10';
const yaml = `newspaper: 柳江日报
title: 春茶专刊
published: ${day}
pages:
  - { file: 01.txt, number: 1, name: 要闻, image: 01.jpg, regions: [{ article: 1, at: [0, 0, 100, 50] }] }
  - { file: 02.txt, number: 2, name: 副刊 }
`;
const photo = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#86a873' } })
		.jpeg()
		.toBuffer();

/** The files of a folder, from it, in order. */
async function filesIn(path: string): Promise<string[]> {
	const all = await readdir(path, { recursive: true, withFileTypes: true });
	return all
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name).slice(path.length + 1))
		.sort();
}

let browser: Browser;
let folder: string;
let content: string;
let copy: string;
let made: Finished;
const share = (...args: string[]) =>
	runNode(['src/cli/preview.ts', '--share', ...args], {
		env: { CONTENT_DIR: content, BANMIAN_NOW: '2024-03-09T08:00:00Z' },
	});

beforeAll(async () => {
	folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-copy-')));
	[content, copy] = [join(folder, 'content'), join(folder, '给总编')];
	await writeContent(content, {
		'site.yaml': siteYaml,
		'lexicon/places.yaml': 'places:\n  - { name: 茶山村 }\n',
		...shortEdition('2024-03-09', '2024-03-09', '修桥'),
		'editions/spring/edition.yaml': yaml,
		'editions/spring/01.txt':
			'@主题 茶山村里采茶忙\n\n@正文 近日，茶山村的茶园里一片繁忙，茶农抢着晴天采摘春茶。地区生产总值294.26亿元，增长2.1%。\n\n@图说 采茶。（本报记者 李四 摄）\n\n@主题 村里修了新路\n\n@正文 村里修了一条新路，大家都说好。\n',
		'editions/spring/02.txt': '@主题 茶香\n\n@正文 山里的春天，有茶的香气。\n',
		'editions/spring/01.jpg': await photo(2000, 2900),
		'editions/spring/photos/01-1.jpg': await photo(1600, 1000),
	});
	made = await share('--out', copy);
	browser = await sharedBrowser();
}, 120_000);
afterAll(async () => {
	await leave(browser);
	await rm(folder, { recursive: true, force: true });
});

test('the edition that waits is made, and neither the content nor the site has anything of it', async () => {
	expect(made).toMatchObject({ status: 0, stderr: '' });
	expect(made.stdout).toContain(copy);
	expect(made.stdout).toContain('index.html');
	expect((await readdir(content)).sort()).toEqual(['editions', 'lexicon', 'site.yaml']);
	const files = await filesIn(copy);
	for (const name of ['index.html', '01.html', '02.html', 'robots.txt', '_elder/index.html'])
		expect(files).toContain(name);
	expect(files.filter((name) => /\.(?:js|json|xml|webmanifest)$/.test(name))).toEqual(['_files.json']);
	expect(await readFile(join(copy, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
});

describe('opened as a file', () => {
	let context: BrowserContext;
	let page: Page;
	const asked: string[] = [];
	const complaints: string[] = [];

	beforeAll(async () => {
		context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
		context.on('request', (request) => asked.push(request.url()));
		page = await context.newPage();
		page.on('console', (message) => complaints.push(message.text()));
		page.on('requestfailed', (request) => complaints.push(request.url()));
	});

	/** Every page that links lead to, from the first; each is looked at. */
	async function walk(look: () => Promise<void>): Promise<string[]> {
		const found = [pathToFileURL(join(copy, 'index.html')).href];
		for (const url of found) {
			await page.goto(url);
			const links = await page.locator('a').evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
			const svg = await page
				.locator('svg a')
				.evaluateAll((all: SVGAElement[]) => all.map((a) => new URL(a.href.baseVal, document.baseURI).href));
			for (const link of [...links.filter((one) => typeof one === 'string'), ...svg]) {
				const target = link.replace(/#.*/, '');
				if (target.endsWith('.html') && !found.includes(target)) found.push(target);
				await readFile(fileURLToPath(target));
			}
			await look();
		}
		return found;
	}

	test('every page says 未发布 where it is seen, on the screen and on paper, and asks for nothing from elsewhere', async () => {
		const pages = await walk(async () => {
			expect(await page.title()).toContain('【未发布】');
			const mark = page.getByRole('note').filter({ hasText: '未发布' });
			expect(await mark.innerText()).toContain('《柳江日报》春茶专刊，3月9日 16:00 做的这一份');
			const top = await mark.boundingBox();
			expect(top?.y).toBeLessThan(20);
			expect(top?.height).toBeGreaterThan(40);
			await page.evaluate(() => {
				scrollTo(0, document.body.scrollHeight);
			});
			expect((await mark.boundingBox())?.y).toBeLessThan(20);
			await page.emulateMedia({ media: 'print' });
			expect(await mark.isVisible()).toBe(true);
			expect(await page.locator('.unpublished-copy-paper').isVisible()).toBe(true);
			await page.emulateMedia({ media: 'screen' });
			expect(await page.locator('script, form, button, link, [href^="/"], [src^="/"]').count()).toBe(0);
			expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex, nofollow, noarchive');
			const shown = await page.locator('img').evaluateAll((images: HTMLImageElement[]) =>
				Promise.all(
					images.map(async (image) => {
						image.loading = 'eager';
						await image.decode();
						return image.naturalWidth;
					}),
				),
			);
			expect(shown.every((width) => width > 0)).toBe(true);
		});
		const html = (await filesIn(copy)).filter((name) => name.endsWith('.html'));
		expect(pages.map((url) => fileURLToPath(url)).sort()).toEqual(html.map((name) => join(copy, name)).sort());
		expect(asked.filter((url) => !url.startsWith(`${pathToFileURL(copy).href}/`))).toEqual([]);
		expect(asked.some((url) => /\.(?:avif|webp|jpg)$/.test(url))).toBe(true);
		expect(context.serviceWorkers()).toEqual([]);
		expect(complaints).toEqual([]);
	}, 60_000);

	test('a piece is read from the front and from the printed page; a name leads nowhere', async () => {
		await page.goto(pathToFileURL(join(copy, 'index.html')).href);
		await page.getByRole('heading', { name: '茶山村里采茶忙' }).getByRole('link').click();
		expect(await page.getByRole('article').first().innerText()).toContain('一片繁忙');
		expect(
			await page
				.getByText('李四')
				.first()
				.evaluate((name) => name.closest('a')),
		).toBeNull();
		await page
			.getByRole('link', { name: /^第1版/ })
			.first()
			.click();
		expect(page.url()).toContain('/01.html');
		await page.getByRole('link', { name: '长者版' }).click();
		expect(page.url()).toContain('/_elder/01.html');
	});
});

describe('nothing is made', () => {
	test('over what somebody wrote in the folder', async () => {
		const page = join(copy, '01.html');
		const before = await readFile(page);
		await writeFile(page, '总编写的意见');
		const refused = await share('spring', '--out', copy);
		expect(refused).toMatchObject({ status: 1, stdout: '' });
		expect(refused.stderr).toContain(`“${copy}”里有别的东西（01.html），怕弄丢，没有动它。`);
		expect(refused.stderr).toContain('（folder-not-ours）');
		expect(await readFile(page, 'utf8')).toBe('总编写的意见');
		await writeFile(page, before);
	});

	test('of an edition with an error, which is told with the name of the file', async () => {
		const text = join(content, 'editions/2024-03-09/01.txt');
		await writeFile(text, '@标提 修桥\n');
		const out = join(folder, 'wrong');
		const { status, stderr } = await share('editions/2024-03-09', '--out', out);
		expect(status).toBe(1);
		expect(stderr).toContain(`${text}:1:1 错误 unknown-mark`);
		expect(stderr).toContain('（build-failed）');
		expect(await readdir(folder)).not.toContain('wrong');
	}, 60_000);
});
