/** 编辑台, 登更正: an editor tells readers what was printed wrong, without a terminal; on the site it stands in the piece. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import type { DeskSite } from './support/desk-site.ts';
import { deskEdition, eachAtTheDesk } from './support/each-at-the-desk.ts';
import { serve } from './support/server.ts';

let desk: DeskSite;
let page: Page;

const text = `@主题 茶园添了新机器 采茶不再靠手工

@正文 昨天，区委书纪张三到茶园，看了新机器。机器是合作社买的。
`;
const atTheDesk = eachAtTheDesk({ content: deskEdition(text), window: { viewport: { width: 390, height: 800 } } });
beforeEach(() => {
	({ desk, page } = atTheDesk());
});

const file = (name: string) => readFile(join(desk.content, 'editions/2024-01-05', name), 'utf8');
const said = (words: string, timeout = 10_000) =>
	page.getByRole('status').filter({ hasText: words }).waitFor({ timeout });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const commit = async (): Promise<void> => {
	await press('提交');
	// The whole site is built in between.
	await said('也推上去了', 120_000);
};
const chooseLine = async (): Promise<void> => {
	await page.goto(`${desk.url}/#/page/2024-01-05/01.txt`);
	await page.locator('.source > [data-line="3"]').click();
	await page.getByRole('button', { name: '登更正' }).waitFor();
};

test('before an edition is out its text is mended; then a correction is typed, refused, written, undone, published', async () => {
	await chooseLine();
	await press('登更正');
	await page.getByText('这一期还没有登过').waitFor();
	await press('知道了');
	await page.goto(`${desk.url}/#/publish`);
	await commit();

	await chooseLine();
	const before = await file('edition.yaml');
	const field = page.getByLabel('第3行的原文');
	await field.fill((await field.inputValue()).replace('书纪', '书记'));
	await page.getByRole('button', { name: '登更正' }).press('Enter');
	const [printed, right] = [page.getByLabel('原来印的字'), page.getByLabel('改正的字')];
	// What was typed over in the line, with its word.
	await printed.waitFor();
	expect([await printed.inputValue(), await right.inputValue()]).toEqual(['委书纪张三', '委书记张三']);
	expect(await printed.evaluate((one) => one === document.activeElement)).toBe(true);
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	await printed.fill('机器');
	await right.fill('机子');
	await right.press('Enter');
	await page.getByText('第1版有 3 处“机器”').waitFor();
	expect(await printed.evaluate((one) => one === document.activeElement)).toBe(true);
	await printed.fill('区委书纪');
	await right.fill('区委书记');
	await page.getByLabel('说明').fill('读者指正。');
	await press('登上这条更正');
	await said('更正登上了');
	// The line stays as it was printed.
	expect(await field.inputValue()).toContain('区委书纪');
	expect(await file('01.txt')).toBe(text);
	const note = page.locator('.source > [data-line="3"] .correction-note', { hasText: '“区委书记”原文印作“区委书纪”' });
	await note.waitFor();
	const after = await file('edition.yaml');
	expect(after).toMatch(/^ {2}- \{ page: 1, find: 区委书纪, replace: 区委书记, date: \S+, note: 读者指正。 \}$/m);
	await press('撤消：登更正“区委书记”');
	await note.waitFor({ state: 'detached' });
	expect(await file('edition.yaml')).toBe(before);

	const open = page.locator('.tools').getByRole('button', { name: '登更正' });
	await open.press('Enter');
	await printed.press('Escape');
	await printed.waitFor({ state: 'detached' });
	expect(await open.evaluate((one) => one === document.activeElement)).toBe(true);
	await open.press('Enter');
	await printed.fill('区委书纪');
	await right.fill('区委书记');
	await right.press('Enter');
	await note.waitFor();
	await page.getByRole('link', { name: '保存并提交' }).click();
	await page.getByText('登更正 第1版：“区委书记”原文印作“区委书纪”').waitFor();
	await commit();
	const site = await serve(desk.dist);
	await page.goto(`${site.url}/2024-01-05/`);
	await page.getByRole('link', { name: '茶园添了新机器' }).first().click();
	const piece = await page.locator('main').innerText();
	expect(piece).toContain('区委书记张三到茶园');
	expect(piece).toContain('原文印作“区委书纪”');
	site.close();
}, 240_000);
