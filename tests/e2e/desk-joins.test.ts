/** 编辑台, 转版: where nobody can tell which article goes on in which, the editor taps it; edition.yaml keeps it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import type { DeskSite } from './support/desk-site.ts';
import { eachAtTheDesk } from './support/each-at-the-desk.ts';
import { jumpContent } from './support/jump-site.ts';

let desk: DeskSite;
let page: Page;
const edition = 'editions/2024-02-try';

const atTheDesk = eachAtTheDesk({ content: await jumpContent() });
beforeEach(() => {
	({ desk, page } = atTheDesk());
});

const yaml = () => readFile(join(desk.content, edition, 'edition.yaml'), 'utf8');
const open = async (file: string) => {
	await page.goto(`${desk.url}/#/page/2024-02-try/${file}`);
	await page.locator('.join-note').first().waitFor();
};
const note = (words: string) => page.locator('.join-note', { hasText: words });
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

test('the first half is chosen by its headline; it is undone, chosen from the other page, and parted again', async () => {
	const before = await yaml();
	const chosen = (of: string) =>
		before.replace('name: 文化 }', `name: 文化, continues: [{ article: 2, page: 1, of: ${of} }] }`);
	await open('04.txt');
	const question = note('前半篇是第 1 版的哪一篇');
	// Those that say they go on here come first; the others are a tap away.
	await question.getByText('都不是').waitFor();
	expect(await question.getByRole('button').allInnerTexts()).toEqual(['街上亮起了新灯', '广场开了新占']);
	await page.getByRole('button', { name: '下一处拿不准' }).waitFor();
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
	await question.getByRole('button', { name: '街上亮起了新灯' }).click();
	await said('接上了《街上亮起了新灯》');
	expect(await yaml()).toBe(chosen('街上亮起了新灯'));
	await note('接着第 1 版的《街上亮起了新灯》。这是您选的。').waitFor();
	await page.getByRole('button', { name: '撤消：第4版接第1版' }).click();
	await said('撤消了：第4版接第1版');
	expect(await yaml()).toBe(before);

	await note('前半篇是第 1 版的哪一篇').getByRole('link', { name: '看第 1 版' }).click();
	const other = page.locator('.source > [data-line="25"] .join-note', { hasText: '后半篇是第 4 版的哪一篇' });
	await other.getByRole('button', { name: '大家都说好' }).click();
	await said('接上了《大家都说好》');
	expect(await yaml()).toBe(chosen('广场开了新占'));
	await page.getByRole('button', { name: '不这样接' }).click();
	await said('不这样接了');
	expect(await yaml()).toBe(before);
});

test('what changed meanwhile is not written over; an entry that names nothing is told, and goes by a tap', async () => {
	await open('04.txt');
	const wrong = (await yaml()).replace('name: 文化 }', 'name: 文化, continues: [{ article: 9, page: 1, of: 1 }] }');
	await writeFile(join(desk.content, edition, 'edition.yaml'), wrong);
	await note('前半篇是第 1 版的哪一篇').getByRole('button', { name: '广场开了新占' }).click();
	await said('刚才在别处改过了');
	expect(await yaml()).toBe(wrong);
	const fault = page.locator('.join-top', { hasText: '9' });
	await fault.getByRole('button', { name: '去掉这一条' }).click();
	await fault.filter({ hasText: '去掉这一条' }).waitFor({ state: 'detached' });
	expect(await yaml()).not.toContain('continues');
});
