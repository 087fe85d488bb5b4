/** 编辑台, 先标的: the lines that were marked when their page was put in are found, and looked at, one by one or all at once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { DeskSite } from './support/desk-site.ts';
import { deskEdition, eachAtTheDesk } from './support/each-at-the-desk.ts';

const [folio, slogan] = ['◎ 青禾县融媒体中心主办', '◎ 扎根青禾 服务百姓'];
const news = '茶园里春光正好\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n';
const text = `${news}\n${folio}\n${slogan}\n`;
const marked = `${news}\n@引题 ${folio}\n@引题 ${slogan}\n`;

let desk: DeskSite;
let page: Page;
let file: string;

const atTheDesk = eachAtTheDesk({ content: deskEdition(`@引题 ${folio}\n@引题 ${slogan}\n\n${news}`) });
beforeEach(async () => {
	({ desk, page } = atTheDesk());
	file = join(desk.content, 'editions/2024-01-05/02.txt');
	await page.goto(`${desk.url}/#/new/2024-01-05`);
	await page.getByLabel('版面名').fill('综合');
	await page.getByLabel('这一版的文字').fill(text);
	await press('放进去，看看读懂了多少');
	await page.getByRole('region', { name: '先标的行' }).waitFor();
	expect(await readFile(file, 'utf8')).toBe(marked);
});

const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const press = (name: string) => page.getByRole('button', { name }).click();
const fresh = () => page.locator('.source .fresh');
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const chosen = () => page.locator('.source > .chosen').getAttribute('data-line');

test('the first of them is chosen, says why it was marked, and each press says it is right and goes to the next', async () => {
	await page.getByText('先标的，还有 2 行没有看：第 5、6 行').waitFor();
	expect([await fresh().count(), await chosen()]).toEqual([2, '5']);
	await fresh().first().getByText('以前这样写的行，标的是引题；不标，电脑会当作').waitFor();
	await page.getByRole('button', { name: '引题先标的，第 5 行' }).waitFor();
	await page.reload();
	await press('标得对，看下一处');
	await said('第 6 行，引题');
	await page.getByText('还有 1 行没有看：第 6 行').waitFor();
	expect([await fresh().count(), await chosen()]).toEqual([1, '6']);
	await page.getByRole('button', { name: '引题您标的，第 5 行' }).waitFor();
	// The next press is ready for who works by keyboard.
	expect(await focused()).toBe('标得对，看下一处');
	await page.keyboard.press('1');
	await expect.poll(() => fresh().count()).toBe(0);
	await said('记下了：标得对');
	expect(await focused()).toBe('引题您标的');
	expect(await page.getByText('行没有看').count()).toBe(0);
	expect(await page.getByRole('button', { name: '下一处先标的' }).count()).toBe(0);
	expect(await readFile(file, 'utf8')).toBe(marked);
});

test('all of them go by one press, also after another edit, and come back by one', async () => {
	await page.getByRole('link', { name: '← 目录' }).click();
	await page.getByText('2 行先标的没有看').waitFor();
	await page.getByRole('link', { name: '第2版 综合' }).click();
	await press('下一处先标的（2）');
	await said('第 6 行，引题。以前这样写的行');
	await page.locator('.source [data-line="1"] .role').click();
	await page.keyboard.press('2');
	await said('存好了：第 1 行改成主题');
	await press('都不要');
	await said('存好了：去掉先标的 2 行的标记');
	expect(await readFile(file, 'utf8')).toBe(`@主题 ${text}`);
	await press('撤消：去掉先标的 2 行的标记');
	await said('撤消了');
	expect(await fresh().count()).toBe(2);
	await press('都标得对');
	await expect.poll(() => fresh().count()).toBe(0);
	expect(await readFile(file, 'utf8')).toBe(`@主题 ${marked}`);
});

test('a second window hears that they were looked at, and has them no more', async () => {
	const other = await atTheDesk().context.newPage();
	await other.goto(`${desk.url}/#/page/2024-01-05/02.txt`);
	const note = other.getByRole('region', { name: '先标的行' });
	await note.waitFor();
	await press('都标得对');
	await other.bringToFront();
	await note.waitFor({ state: 'detached', timeout: 8_000 });
	expect(await other.locator('#said').textContent()).toBe('');
});
