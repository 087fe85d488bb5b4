/** 编辑台: what is done to a whole edition, and to what was published before. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { DeskSite } from './support/desk-site.ts';
import { deskEdition, eachAtTheDesk } from './support/each-at-the-desk.ts';
import { writeContent } from '../support/temp-content.ts';

let desk: DeskSite;
let page: Page;

const atTheDesk = eachAtTheDesk({
	content: deskEdition('茶园里春光正好\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n'),
});
beforeEach(async () => {
	({ desk, page } = atTheDesk());
	const yaml = join(desk.content, 'editions/2024-01-05/edition.yaml');
	await writeFile(yaml, `# 头版请总编看过\n${await readFile(yaml, 'utf8')}`);
});

const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const press = (name: string) => page.getByRole('button', { name }).click();

test('an edition of a daily is told by its day, and its pages stand side by side in a wide window', async () => {
	const pages = [1, 2, 3].map((n) => `\n  - { file: 0${String(n)}.txt, number: ${String(n)}, name: 综合 }`).join('');
	await writeContent(desk.content, {
		'editions/2024-01-06/edition.yaml': `newspaper: 日报\ntitle: 日报\npublished: 2024-01-06\npages:${pages}\n`,
		...Object.fromEntries([1, 2, 3].map((n) => [`editions/2024-01-06/0${String(n)}.txt`, '村里修路\n\n路修好了。\n'])),
	});
	await page.goto(desk.url);
	await page.getByRole('heading', { name: '日报 2024年1月6日 星期六' }).waitFor();
	const tops = async () => {
		const links = page.locator('.edition').filter({ hasText: '2024年1月6日' }).locator('.pages a');
		return new Set(await links.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top))))
			.size;
	};
	expect(await tops()).toBe(1);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await tops()).toBe(3);
});

test('a list that takes long to come says so, and no more once it is there', async () => {
	const { promise: asked, resolve: letCome } = Promise.withResolvers<undefined>();
	await page.route('**/editions*', async (route) => {
		await asked;
		await route.continue();
	});
	await page.goto(desk.url);
	await said('正在打开');
	letCome(undefined);
	await page.getByText('加一版').waitFor();
	expect(await page.locator('#said').textContent()).toBe('');
});

test('an edition is put off to a day to come, and its title corrected, in edition.yaml alone', async () => {
	const yaml = join(desk.content, 'editions/2024-01-05/edition.yaml');
	const before = await readFile(yaml, 'utf8');
	await page.goto(desk.url);
	await page.getByText('改日期、标题').click();
	await page.getByLabel('标题').fill('第1203期: 春茶专刊');
	const toCome = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	await page.getByLabel('出版日期').fill(toCome);
	await press('改好');
	await said('改好了');
	await page.getByText('等出版日期').waitFor();
	expect(await readFile(yaml, 'utf8')).toBe(
		before.replace('title: 第1203期', 'title: "第1203期: 春茶专刊"').replace('2024-01-05', toCome),
	);
});

test('a day that cannot be is told, and nothing is written', async () => {
	const yaml = join(desk.content, 'editions/2024-01-05/edition.yaml');
	const before = await readFile(yaml, 'utf8');
	await page.goto(desk.url);
	await page.getByText('改日期、标题').click();
	await page.getByLabel('出版日期').fill('2204-01-05');
	await press('改好');
	await said('2204-01-05');
	expect(await readFile(yaml, 'utf8')).toBe(before);
	await page.goto(`${desk.url}/#/new/`);
	// The folder is called by the day.
	const fields = { 文件夹名: '2024-02-05', 出版日期: '1024-01-05', 这一期的标题: '第1204期', 这一版的文字: '茶香\n' };
	for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
	await press('放进去');
	await said('1024-01-05');
	expect(await desk.git('status', '--porcelain')).not.toContain('1024-01-05');
});

test('the day that is printed on a page is filled in, and never over one that the editor has said', async () => {
	const masthead = '柳江日报\n2024年2月6日 星期二\n\n@主题 茶香\n@正文 茶农采茶。\n';
	const day = page.getByLabel('出版日期');
	await page.goto(`${desk.url}/#/new/`);
	await page.getByLabel('这一版的文字').fill(masthead);
	await said('出版日期照报头填了2024年2月6日 星期二');
	expect([await day.inputValue(), await page.getByLabel('文件夹名').inputValue()]).toEqual([
		'2024-02-06',
		'2024-02-06',
	]);
	await day.fill('2024-02-05');
	const prepared = page.waitForResponse('**/api/prepare');
	await page.getByLabel('这一版的文字').fill(`${masthead}\n`);
	await prepared;
	expect(await day.inputValue()).toBe('2024-02-05');
});

test('a new edition under the name of another is refused, and the other left as it is', async () => {
	const yaml = join(desk.content, 'editions/2024-01-05/edition.yaml');
	const before = await readFile(yaml, 'utf8');
	await page.goto(`${desk.url}/#/new/`);
	const fields = { 文件夹名: '2024-01-05', 报名: '晚报', 版次: '2', 版面名: '副刊', 这一版的文字: '晚风\n' };
	for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
	await press('放进去');
	await said('请写上这一期的标题');
	await page.getByLabel('这一期的标题').fill('第88期');
	await press('放进去');
	await said('“2024-01-05”这一期已经有了，是“第1203期”（日报）');
	expect(await readFile(yaml, 'utf8')).toBe(before);
	// The same edition, meant so.
	await page.getByLabel('这一期的标题').fill('第1203期');
	await press('放进去');
	await said('放进去了');
});

test('a paper’s name that is likely mistyped is asked about before the page goes in', async () => {
	const yaml = join(desk.content, 'editions/2024-01-05/edition.yaml');
	await writeFile(yaml, (await readFile(yaml, 'utf8')).replace('newspaper: 日报', 'newspaper: 柳江日报'));
	await page.goto(`${desk.url}/#/new/`);
	const fields = { 文件夹名: '2024-01-06', 报名: '柳红日报', 这一期的标题: '第1204期', 这一版的文字: '晚风\n' };
	for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
	page.once('dialog', (dialog) => {
		expect(dialog.message()).toBe('报名写的是“柳红日报”，以前的报纸叫“柳江日报”。是另一份报纸吗？');
		void dialog.dismiss();
	});
	await press('放进去');
	expect(await readdir(join(desk.content, 'editions'))).toEqual(['2024-01-05']);
	await page.getByLabel('报名').fill('柳江日报');
	await press('放进去');
	await said('放进去了');
});

test('a published piece that is gone is withdrawn by a click', async () => {
	await writeFile(join(desk.content, 'published-urls.txt'), '/2024-01-05/cha-yuan/ 0123456789abcdef0123456789abcdef\n');
	await page.goto(`${desk.url}/#/publish`);
	await page.getByRole('button', { name: '撤下这一篇' }).waitFor();
	expect(await page.locator('main').innerText()).not.toMatch(/先改好|redirects/);
	await press('撤下这一篇');
	await said('记成撤下了');
	expect(await readFile(join(desk.content, 'redirects.yaml'), 'utf8')).toBe('/2024-01-05/cha-yuan/: 撤下\n');
	await page.getByRole('button', { name: '提交' }).waitFor();
});

test('a published piece that is gone leads to another, chosen by a few characters of its headline; undone, and done again', async () => {
	await writeContent(desk.content, {
		'published-urls.txt': '/2024-01-05/cha-nong/ 0123456789abcdef0123456789abcdef\n',
		'redirects.yaml': '# 网址去了哪里\r\n',
		'editions/2024-01-06/edition.yaml':
			'newspaper: 日报\ntitle: 第1204期\npublished: 2024-01-06\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n',
		'editions/2024-01-06/01.txt':
			'@主题 茶农丰收\n@正文 青禾县的茶农采了第一批春茶。\n@主题 新桥通车\n@正文 新桥昨日通车。\n',
	});
	const yaml = join(desk.content, 'redirects.yaml');
	await page.goto(`${desk.url}/#/publish`);
	await press('转到别的文章');
	const choices = page.getByRole('group', { name: '转到哪一篇' }).getByRole('button');
	// Its own edition, and a headline like its address, come first.
	await choices.first().filter({ hasText: '茶农丰收' }).waitFor();
	expect(await choices.count()).toBe(3);
	await page.getByRole('searchbox', { name: '转到哪一篇' }).fill('桥通');
	await expect.poll(() => choices.allInnerTexts()).toEqual([expect.stringContaining('新桥通车')]);
	await choices.first().click();
	await said('打开旧网址的读者会转到《新桥通车》');
	const line = '/2024-01-05/cha-nong/: /2024-01-06/xin-qiao-tong-che/';
	expect(await readFile(yaml, 'utf8')).toBe(`# 网址去了哪里\r\n${line}\r\n`);
	await page.getByRole('heading', { name: '提交以后，旧网址是这样' }).waitFor();
	await page.getByText('/2024-01-05/cha-nong/ 转到《新桥通车》', { exact: true }).waitFor();
	await page.getByRole('button', { name: '提交' }).waitFor();
	await press('撤消');
	await said('撤消了');
	expect(await readFile(yaml, 'utf8')).toBe('# 网址去了哪里\r\n');
	await press('转到别的文章');
	await choices.first().click();
	await said('会转到《茶农丰收》');
});

test('a page whose only piece is taken out goes as well, with its image; what was published of it is asked about', async () => {
	const folder = join(desk.content, 'editions/2024-01-05');
	const yaml = join(folder, 'edition.yaml');
	const before = await readFile(yaml, 'utf8');
	await writeContent(desk.content, {
		'editions/2024-01-05/edition.yaml': `${before}  - { file: 02.txt, number: 2, name: 图片 }\n`,
		'editions/2024-01-05/02.txt': '@主题 新桥通车\n\n@正文 新桥昨日通车。\n',
		'editions/2024-01-05/photos/02-1.jpg': 'image',
		'published-urls.txt': '/2024-01-05/xin-qiao-tong-che/ 0123456789abcdef0123456789abcdef\n',
	});
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${desk.url}/#/page/2024-01-05/02.txt`);
	await page.locator('.source').waitFor();
	expect(await page.getByRole('button', { name: '去掉这一版' }).count()).toBe(0);
	await press('删去这一篇');
	await press('去掉这一版');
	await said('这一版去掉了');
	await page.getByRole('link', { name: '第1版 要闻' }).waitFor();
	expect(await readFile(yaml, 'utf8')).toBe(before);
	expect((await readdir(folder)).sort()).toEqual(['01.txt', 'edition.yaml', 'photos']);
	expect(await readdir(join(folder, 'photos'))).toEqual([]);
	await press('撤消：去掉第2版');
	await said('撤消了：去掉第2版');
	expect(await readFile(join(folder, 'photos/02-1.jpg'), 'utf8')).toBe('image');
	await page.getByRole('link', { name: '第2版 图片' }).click();
	await press('去掉这一版');
	await said('这一版去掉了');
	expect(await readFile(yaml, 'utf8')).toBe(before);
	await page.getByRole('link', { name: '保存并提交' }).click();
	await page.getByRole('heading', { name: '登过的一篇现在不在了' }).waitFor();
});

test('a page is read from a PDF, and goes in when the editor says so', async () => {
	await page.goto(`${desk.url}/#/new/2024-01-05`);
	const pdf = (name: string) => join(import.meta.dirname, '../fixtures/import', name);
	const choose = async (name: string) => {
		const choice = page.waitForEvent('filechooser');
		await press('从文件读文字');
		await (await choice).setFiles(pdf(name));
	};
	await choose('locked.pdf');
	await said('加了密码');
	await choose('two-pages.pdf');
	await said('有 2 页');
	await page.getByLabel('PDF 第几页').fill('2');
	await choose('two-pages.pdf');
	await said('读出来了');
	await page.getByLabel('版面名').fill('综合');
	await press('放进去');
	await said('放进去了');
	expect(await readFile(join(desk.content, 'editions/2024-01-05/02.txt'), 'utf8')).toBe('稻田秋晚\n');
});

test('a page is put in with the marks that the one before was given; which lines is said, and one press takes them back', async () => {
	await writeContent(desk.content, {
		'editions/2024-01-05/01.txt': '@引题 茶园里春光正好\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n',
	});
	const text = '茶园里春光正好\n\n清明前后，青禾县的茶农又忙了起来。\n';
	await page.goto(desk.url);
	await page.getByRole('link', { name: '加一版' }).first().click();
	await page.getByLabel('版面名').fill('综合');
	await page.getByLabel('这一版的文字').fill(text);
	await press('放进去，看看读懂了多少');
	await said('照以前的改法，先给 1 行加了标记（第 1 行），请先看这几行');
	const file = join(desk.content, 'editions/2024-01-05/02.txt');
	expect(await readFile(file, 'utf8')).toBe(`@引题 ${text}`);
	await press('撤消：先标的 1 行');
	await said('撤消了');
	expect(await readFile(file, 'utf8')).toBe(text);
});
