/** 编辑台: a page from paste to published, by clicking; what other windows and other programs do is never lost. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { sharedBrowser } from './support/browser.ts';
import type { DeskSite } from './support/desk-site.ts';
import { eachAtTheDesk } from './support/each-at-the-desk.ts';
import { serve } from './support/server.ts';

const pasted = await readFile('content/editions/2024-01-liujiang/01.txt', 'utf8');
const file = 'editions/2024-01-05/01.txt';

let desk: DeskSite;
let page: Page;
const complaints: string[] = [];

const atTheDesk = eachAtTheDesk();
beforeEach(() => {
	complaints.length = 0;
	({ desk, page } = atTheDesk());
	listen(page);
	return () => {
		expect(complaints).toEqual([]);
	};
});

function listen(window: Page): void {
	window.on('pageerror', (error) => complaints.push(String(error)));
}

/** A window of another browser. */
async function newWindow(): Promise<Page> {
	const browser = await sharedBrowser();
	const window = await browser.newPage({ viewport: { width: 1280, height: 860 } });
	listen(window);
	return window;
}

const source = () => readFile(join(desk.content, file), 'utf8');
const line = (n: number, on = page): Locator => on.locator(`.source [data-line="${String(n)}"]`);
const said = (words: string | RegExp, on = page) => on.getByRole('status').filter({ hasText: words }).waitFor();
const press = (name: string | RegExp, on = page) => on.getByRole('button', { name }).click();
const setRole = (name: string, on = page) =>
	on.locator('.tools .roles').getByRole('button', { name, exact: true }).click();

/** Pastes a page into a new edition. */
async function paste(text: string): Promise<void> {
	await page.goto(desk.url);
	await page.getByRole('link', { name: '新的一期' }).click();
	await page.getByLabel('出版日期').fill('2024-01-05');
	await page.getByLabel('报名').fill('日报');
	await page.getByLabel('这一期的标题').fill('第1203期');
	await page.getByLabel('这一版的文字').fill(text);
	await press('放进去');
	await line(1).or(line(2)).or(line(3)).first().waitFor();
}
const open = async (on = page) => {
	await on.goto(`${desk.url}/#/page/2024-01-05/01.txt`);
	await on.locator('.source').waitFor();
};

test('a page is pasted, a line mended, a photo added, and all of it committed, pushed and on the site', async () => {
	await page.goto(desk.url);
	await page.getByText('还没有报纸').waitFor();
	await paste(pasted);
	expect(await source()).toBe(pasted);
	const headline = '群众回家路亮堂堂';
	const n = pasted.split('\n').findIndex((one) => one.trim() === headline) + 1;
	await line(n).click();
	await setRole('小标题');
	await said(`第 ${String(n)} 行改成小标题`);
	await page.locator('.block[data-role="subheading"]', { hasText: headline }).waitFor();
	expect(await source()).toBe(pasted.replace(`\n${headline}`, `\n@小标题 ${headline}`));
	await setRole('主题');
	await said('改成主题');
	expect(await source()).toBe(pasted.replace(`\n${headline}`, `\n@主题 ${headline}`));

	const photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#86a873' } })
		.withExif({ IFD3: { GPSLatitude: '24/1 15/1 0/1' } })
		.jpeg()
		.toBuffer();
	await page.getByLabel('图片1的文件').setInputFiles({ name: '新 照片.JPG', mimeType: 'image/jpeg', buffer: photo });
	await said('图片1放好了');
	const kept = await readFile(join(desk.content, 'editions/2024-01-05/photos/01-1.jpg'));
	expect(await sharp(kept).metadata()).toMatchObject({ width: 2400, height: 1600, format: 'jpeg' });
	expect((await sharp(kept).metadata()).exif).toBeUndefined();

	await page.getByRole('link', { name: '保存并提交' }).click();
	await page.getByText('加上 2024-01-05').or(page.getByLabel('这次改了什么')).first().waitFor();
	expect(await page.getByLabel('这次改了什么').inputValue()).toBe('加上 2024-01-05 第1版');
	await press('提交');
	// The whole site is built in between.
	await page.getByRole('status').filter({ hasText: '也推上去了' }).waitFor({ timeout: 120_000 });
	expect(await desk.git('log', '-1', '--format=%s|%an')).toBe('加上 2024-01-05 第1版|编辑');
	expect(await desk.git('status', '--porcelain')).toBe('');
	expect(await desk.git('rev-parse', 'origin/main')).toBe(await desk.git('rev-parse', 'HEAD'));
	expect(await desk.git('show', '--name-only', '--format=')).toContain('content/published-urls.txt');
	const site = await serve(desk.dist);
	await page.goto(`${site.url}/2024-01-05/01/`);
	expect(await page.locator('main').innerText()).toContain('笃行实干出实绩');
	expect(await page.getByRole('heading', { name: headline }).count()).toBe(1);
	site.close();
}, 180_000);

describe('a line', () => {
	beforeEach(() =>
		paste('茶园里春光正好\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n\n他们说，今年的茶好。\n'),
	);

	test('is split, moved and rewritten, and each step is undone, back to what was pasted', async () => {
		const before = await source();
		await line(1).click();
		await page.getByLabel('第1行的原文').evaluate((area: HTMLTextAreaElement) => {
			area.setSelectionRange(4, 4);
		});
		await press('从光标处分成两行');
		await said('第 1 行分成两行');
		expect(await source()).toBe(before.replace('茶园里春', '茶园里春\n'));
		await line(6).click();
		await press('上移');
		await said('第 6 行上移');
		await page.getByLabel('第6行的原文').fill('近日，青禾县的茶园里很忙。');
		await press('改好这一行的字');
		await said('第 6 行改字');
		expect((await source()).split('\n')).toEqual([
			'茶园里春',
			'光正好',
			'',
			'他们说，今年的茶好。',
			'',
			'近日，青禾县的茶园里很忙。',
			'',
		]);
		for (const words of ['第 6 行改字', '第 6 行上移', '第 1 行分成两行']) {
			await press(`撤消：${words}`);
			await said(`撤消了：${words}`);
		}
		expect(await source()).toBe(before);
	});

	test('is chosen and marked by keyboard; Ctrl+Z takes it back', async () => {
		const before = await source();
		await page.locator('h1').click();
		await page.keyboard.press('ArrowDown');
		await page.locator('.source .chosen').waitFor();
		await page.keyboard.press('3');
		await said('改成副题');
		expect(await source()).toContain('@副题 ');
		await page.keyboard.press('Control+z');
		await said('撤消了');
		expect(await source()).toBe(before);
	});
});

describe('what others do', () => {
	beforeEach(() => paste('茶园里春光正好\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n'));

	test('two windows: the second is shown what the first did, and writes over nothing', async () => {
		const second = await newWindow();
		await second.clock.install();
		await open(second);
		await line(1).click();
		await setRole('主题');
		await said('改成主题');
		await line(3, second).click();
		await setRole('副题', second);
		await said('在别处改过了', second);
		expect(await source()).toBe('@主题 茶园里春光正好\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n');
		expect(await line(1, second).innerText()).toContain('@主题');
		await line(3, second).click();
		await setRole('正文', second);
		await said('改成正文', second);
		expect(await source()).toContain('@正文 近日');
		await second.close();
	});

	test('another program: the open page follows by itself, and undo does not go past it', async () => {
		await line(1).click();
		await setRole('主题');
		await said('改成主题');
		await writeFile(join(desk.content, file), '别的程序写的标题\n\n近日，茶园里一片繁忙。\n');
		await said('在别处改过了');
		expect(await line(1).innerText()).toContain('别的程序写的标题');
		expect(await page.getByRole('button', { name: '撤消', exact: true }).isDisabled()).toBe(true);
	});

	test('a conflict that git left is shown with both texts, and settled by a click', async () => {
		await writeFile(
			join(desk.content, file),
			'<<<<<<< HEAD\n茶园里春光正好\n=======\n茶园里秋光正好\n>>>>>>> other\n\n近日，青禾县的茶园里一片繁忙。\n',
		);
		await page.getByRole('heading', { name: '两个人都改了' }).waitFor();
		expect(await page.locator('.conflict pre').allInnerTexts()).toEqual(['茶园里春光正好', '茶园里秋光正好']);
		await press('留那一边');
		await said('选定留哪一边');
		expect(await source()).toBe('茶园里秋光正好\n\n近日，青禾县的茶园里一片繁忙。\n');
	});
});

describe('what cannot be', () => {
	test.each([
		['a folder that no address can have', { 文件夹名: '三月 八日' }, '不能用'],
		['no text', { 这一版的文字: '　\n' }, '还没有文字'],
		[
			'text with what git leaves of a conflict',
			{ 这一版的文字: '<<<<<<< HEAD\n一\n=======\n二\n>>>>>>> b\n' },
			'这一版的文字有问题',
		],
		['no paper', { 报名: ' ' }, '请写上报名'],
		['a page number that is none', { 版次: '头版' }, '版次应当是'],
	])('%s is said in a sentence, and nothing is written', async (_, wrong, words) => {
		await page.goto(`${desk.url}/#/new/`);
		const right = { 文件夹名: '2024-01-05', 报名: '日报', 这一期的标题: '第1期', 这一版的文字: '茶香\n' };
		for (const [label, value] of Object.entries({ ...right, ...wrong })) await page.getByLabel(label).fill(value);
		await press('放进去');
		await said(words);
		expect(await desk.git('status', '--porcelain')).toBe('');
	});

	test('the same page again is refused; the next one goes to the end of the list', async () => {
		await paste('茶园里春光正好\n\n近日，青禾县的茶园里一片繁忙。\n');
		await page.goto(`${desk.url}/#/new/2024-01-05`);
		await page.getByLabel('版次').fill('1');
		await page.getByLabel('版面名').fill('要闻');
		await page.getByLabel('这一版的文字').fill('别的\n');
		await press('放进去');
		await said('已经有第1版了');
		await page.getByLabel('版次').fill('a05');
		await page.getByLabel('版面名').fill('副刊: 大榕树, 第3期');
		await press('放进去');
		await line(1).waitFor();
		expect(await readFile(join(desk.content, 'editions/2024-01-05/edition.yaml'), 'utf8')).toBe(
			'newspaper: 日报\ntitle: 第1203期\npublished: 2024-01-05\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n  - { file: a05.txt, number: A05, name: "副刊: 大榕树, 第3期" }\n',
		);
	});

	test('what is no photo is refused', async () => {
		await paste('@主题 茶香\n\n@图说 采茶。（张三 摄）\n');
		await page
			.getByLabel('图片1的文件')
			.setInputFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('不是图片') });
		await said('不是图片，或者坏了');
	});

	test('an error in the content stops the commit, with its line', async () => {
		await paste('@标提 茶香\n\n@正文 近日，茶园里一片繁忙。\n');
		await page.getByRole('link', { name: '保存并提交' }).click();
		await page.getByText('先改好这 1 个错').waitFor();
		await page.getByText('不认识的标记“@标提”').waitFor();
		expect(await page.getByRole('button', { name: '提交' }).count()).toBe(0);
	});

	test('another site cannot reach it, and an address that is none is refused', async () => {
		const elsewhere = await fetch(`${desk.url}/api/editions`, { headers: { origin: 'https://example.com' } });
		expect(elsewhere.status).toBe(403);
		const posted = await fetch(`${desk.url}/api/push`, { method: 'POST' });
		expect(posted.status).toBe(403);
		const torn = await fetch(`${desk.url}/api/pages/%E0%A4%A/01.txt`);
		expect([torn.status, await torn.json()]).toEqual([404, { problem: '没有这个网址。' }]);
	});
});

test('a page of 20,000 characters is on screen within a moment of its paste', async () => {
	const paragraph = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';
	const text = Array.from({ length: 600 }, (_, n) =>
		n % 9 === 0 ? `茶园里的第${String(n)}件事\n` : `${paragraph}\n`,
	).join('\n');
	expect(text.length).toBeGreaterThan(19_000);
	await paste(text);
	expect(await page.locator('.source > [data-role]').count()).toBe(600);
});

test('each view is accessible, by light and dark', async () => {
	await paste(pasted);
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		for (const [view, shows] of [
			['/', '.edition'],
			['/new/', '.paste'],
			['/page/2024-01-05/01.txt', '.tools'],
			['/publish', '.commit'],
		]) {
			await page.goto(`${desk.url}/#${view ?? ''}`);
			if (view?.startsWith('/page') === true) await line(3).click();
			await page.locator(shows ?? '').waitFor();
			await loadAxe(page);
			expect(await violations(page), `${view ?? ''} ${scheme}`).toEqual([]);
		}
	}
});
