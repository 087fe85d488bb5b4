/** 编辑台: the five things that go wrong, put right as 编辑手册 says. */
import { execFile } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import type { DeskSite } from './support/desk-site.ts';
import { deskEdition, eachAtTheDesk } from './support/each-at-the-desk.ts';

const run = promisify(execFile);
const file = 'editions/2024-01-05/01.txt';
const text =
	'@主题 茶园里春光正好\n\n@正文 近日，青禾县的茶园里一片繁忙。\n\n@主题 新桥通车\n\n@正文 新桥昨日通车。\n\n@图说 新桥。（张三 摄）\n';

let desk: DeskSite;
let page: Page;

const atTheDesk = eachAtTheDesk({
	content: deskEdition(text),
	// What is committed is not looked at here as a site.
	builds: () => Promise.resolve({ good: true, said: '' }),
});
beforeEach(async () => {
	({ desk, page } = atTheDesk());
	await desk.git('add', '.');
	await desk.git('commit', '--quiet', '-m', '加上 2024-01-05');
	await desk.git('push', '--quiet', 'origin', 'main');
	page.on('dialog', (dialog) => void dialog.accept());
});

const source = () => readFile(join(desk.content, file), 'utf8');
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const open = async () => {
	await page.goto(`${desk.url}/#/page/2024-01-05/01.txt`);
	await page.locator('.source').waitFor();
};
const publish = async () => {
	await page.getByRole('link', { name: '保存并提交' }).click();
	await page.getByRole('heading', { name: /改动/ }).waitFor();
};

/** Somebody else's clone, in which a change was pushed. */
async function other(change: (text: string) => string, changed = file): Promise<void> {
	const clone = join(desk.content, '..', '..', 'other');
	await run('git', ['clone', '--quiet', join(desk.content, '..', '..', 'remote.git'), clone]);
	const git = (...args: string[]) =>
		run('git', ['-c', 'user.name=别人', '-c', 'user.email=b@example.com', ...args], { cwd: clone });
	const path = join(clone, 'content', changed);
	await writeFile(path, change(await readFile(path, 'utf8')));
	await git('commit', '--quiet', '--all', '-m', '别人改的');
	await git('push', '--quiet', 'origin', 'main');
}

async function rewrite(n: number, words: string): Promise<void> {
	await page.locator(`.source [data-line="${String(n)}"]`).click();
	await page.getByLabel(`第${String(n)}行的原文`).fill(words);
	await press('改好这一行的字');
	await said('改字');
}

test('a photo in the wrong place is taken away', async () => {
	await open();
	const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#86a873' } })
		.jpeg()
		.toBuffer();
	await page.getByLabel('图片1的文件').setInputFiles({ name: '桥.jpg', mimeType: 'image/jpeg', buffer: photo });
	await said('图片1放好了');
	const kept = join(desk.content, 'editions/2024-01-05/photos/01-1.jpg');
	await access(kept);
	await press('拿掉图片1');
	await said('图片1拿掉了');
	await expect(access(kept)).rejects.toThrow();
	await page.getByText('图片1：把图片拖到这里').waitFor();
});

test('a piece is taken out by a click, and that is undone, back to what it was', async () => {
	await open();
	await page.locator('.section', { hasText: '新桥通车' }).getByRole('button', { name: '删去这一篇' }).click();
	await said('删去从第 5 行起的一篇');
	expect(await source()).toBe('@主题 茶园里春光正好\n\n@正文 近日，青禾县的茶园里一片繁忙。\n\n');
	await press('撤消：删去从第 5 行起的一篇');
	await said('撤消了');
	expect(await source()).toBe(text);
});

test('a colleague pushed first: 取来别人的改动, then 推上去, and both are there', async () => {
	await other((before) => before.replace('新桥昨日通车', '新桥昨天通车'));
	await open();
	await rewrite(1, '@主题 茶园里春光好');
	await publish();
	await press('提交');
	await said('别人先推了新的');
	await press('取来别人的改动');
	await said('取来了');
	await press('推上去');
	await said('推上去了');
	expect(await source()).toBe(text.replace('春光正好', '春光好').replace('新桥昨日', '新桥昨天'));
	expect(await desk.git('rev-parse', 'origin/main')).toBe(await desk.git('rev-parse', 'HEAD'));
});

test('both changed one line: chosen on the desk, committed and pushed, without a word to git', async () => {
	await other((before) => before.replace('春光正好', '春意正浓'));
	await open();
	await rewrite(1, '@主题 茶园里春光好');
	await publish();
	await press('提交');
	await said('别人先推了新的');
	await press('取来别人的改动');
	await said('两个人改了同一行');
	// Its pieces only seem to be gone.
	await page.getByRole('heading', { name: '请选留哪一边（1 个文件）' }).waitFor();
	expect(await page.getByRole('button', { name: '撤下这一篇' }).count()).toBe(0);
	await page.getByRole('link', { name: '2024-01-05 01.txt' }).click();
	await press('留那一边');
	await said('选定留哪一边');
	await publish();
	await press('提交');
	await said('也推上去了');
	expect(await source()).toBe(text.replace('春光正好', '春意正浓'));
	expect(await desk.git('rev-parse', 'origin/main')).toBe(await desk.git('rev-parse', 'HEAD'));
	expect(await desk.git('status', '--porcelain')).toBe('');
});

test('both changed edition.yaml: chosen side by side, and what the site would not take is not written', async () => {
	const yaml = 'editions/2024-01-05/edition.yaml';
	const before = await readFile(join(desk.content, yaml), 'utf8');
	const titled = (title: string) => before.replace('第1203期', title);
	await other(() => titled('第1203期 春茶'), yaml);
	await page.goto(desk.url);
	await page.getByText('改日期、标题').click();
	await page.getByLabel('标题').fill('第1203期 新桥');
	await press('改好');
	await said('改好了');
	await publish();
	await press('提交');
	await said('别人先推了新的');
	await press('取来别人的改动');
	await said('两个人改了同一行');
	await page.getByRole('link', { name: '这一期的资料' }).click();
	const conflict = page.locator('.conflict');
	await conflict.locator('.ours', { hasText: 'title: 第1203期 新桥' }).waitFor();
	await conflict.locator('.theirs', { hasText: 'title: 第1203期 春茶' }).waitFor();
	expect(await page.locator('.same').allInnerTexts()).toEqual([
		'newspaper: 日报',
		'published: 2024-01-05\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }',
	]);
	const both = await readFile(join(desk.content, yaml), 'utf8');
	await press('两边都留');
	await press('选好了，存下来');
	await said('第 3 行');
	expect(await readFile(join(desk.content, yaml), 'utf8')).toBe(both);
	await press('留那一边');
	await press('选好了，存下来');
	await said('选好了');
	expect(await readFile(join(desk.content, yaml), 'utf8')).toBe(titled('第1203期 春茶'));
	// The other side after all.
	await press('重新选');
	await said('又是两个人的文字了');
	expect(await readFile(join(desk.content, yaml), 'utf8')).toBe(both);
	await page.getByRole('link', { name: '这一期的资料' }).click();
	await press('留这一边');
	await press('选好了，存下来');
	await press('提交');
	await said('也推上去了');
	expect(await readFile(join(desk.content, yaml), 'utf8')).toBe(titled('第1203期 新桥'));
	expect(await desk.git('status', '--porcelain')).toBe('');
	expect(await desk.git('rev-parse', 'origin/main')).toBe(await desk.git('rev-parse', 'HEAD'));
});

test('收回上一次提交 brings back what was there before, and pushes it; once more, and it is as it was', async () => {
	await open();
	await rewrite(1, '@主题 登错的标题');
	await publish();
	await press('提交');
	await said('也推上去了');
	await press('收回上一次提交');
	await said('收回了，也推上去了');
	expect(await source()).toBe(text);
	expect(await desk.git('log', '-1', '--format=%s')).toBe('收回：改 2024-01-05 第1版');
	expect(await desk.git('rev-parse', 'origin/main')).toBe(await desk.git('rev-parse', 'HEAD'));
	await press('收回上一次提交');
	await said('收回了，也推上去了');
	expect(await source()).toContain('登错的标题');
});

test('编辑手册 is one click from the list of editions', async () => {
	await page.goto(desk.url);
	const opened = page.waitForEvent('popup');
	await page.getByRole('link', { name: '编辑手册' }).click();
	const manual = await opened;
	await manual.getByRole('heading', { name: '五件麻烦事' }).waitFor();
	await manual.close();
});
