/** 编辑台, 校对: what a proofreader asks about stands beside its line, and is settled by a click. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import type { DeskSite } from './support/desk-site.ts';
import { deskEdition, eachAtTheDesk } from './support/each-at-the-desk.ts';

let desk: DeskSite;
let page: Page;

const wordings = '# 校对用的词\nwordings:\n  - { right: 部署, wrong: [部暑] }\nkeep: []\n';
const list = 'lexicon/wordings.yaml';

const atTheDesk = eachAtTheDesk({
	content: {
		[list]: wordings,
		...deskEdition(
			'@主题 茶园里春光正好\n\n@正文 近日，县里对采茶工作作出部暑，种植了莲藕、莲藕等。\n\n@正文 他们说，今年的茶好。\n',
		),
	},
});
beforeEach(async () => {
	({ desk, page } = atTheDesk());
	await page.goto(`${desk.url}/#/page/2024-01-05/01.txt`);
});

const kept = () => readFile(join(desk.content, list), 'utf8');
const line = (n: number) => page.locator(`.source > [data-line="${String(n)}"]`);
const note = (words: string) => line(3).locator('.proof-note', { hasText: words });

test('a finding stands below its line, the words marked; 这样写是对的 keeps them, and is undone byte for byte', async () => {
	await note('部署').waitFor();
	expect(await line(3).locator('mark').allInnerTexts()).toContain('部暑');
	expect(await line(5).locator('.proof-note').count()).toBe(0);
	await note('莲藕').getByRole('button', { name: '这样写是对的' }).click();
	await note('莲藕').waitFor({ state: 'detached' });
	const [, words = ''] = /keep:\n {2}- (.*)\n/.exec(await kept()) ?? [];
	expect(words).toContain('莲藕');
	expect(await kept()).toBe(wordings.replace('keep: []', `keep:\n  - ${words}`));
	await page.getByRole('button', { name: '撤消：不再提醒' }).click();
	await note('莲藕').waitFor();
	expect(await kept()).toBe(wordings);
	await loadAxe(page);
	expect(await violations(page)).toEqual([]);
});

test('a mended line is no longer asked about; 保存并提交 reminds of what is left, and can be pressed', async () => {
	await note('部署').waitFor();
	await line(3).click();
	const area = page.getByLabel('第3行的原文');
	await area.fill((await area.inputValue()).replace('部暑', '部署'));
	await page.getByRole('button', { name: '改好这一行的字' }).click();
	await note('部署').waitFor({ state: 'detached' });
	await note('莲藕').waitFor();
	await page.getByRole('link', { name: '保存并提交' }).click();
	await page.getByRole('heading', { name: '校对提醒（不拦着提交）' }).waitFor();
	await page.getByRole('button', { name: '提交' }).waitFor();
	await page.getByRole('link', { name: '2024-01-05 01.txt' }).click();
	await note('莲藕').waitFor();
});

test('sections are there at once after a paste of 20,000 characters, findings and what is out of sight later', async () => {
	const paragraph = '近日，青禾县对采茶工作作出部暑，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';
	const text = Array.from({ length: 600 }, (_, n) =>
		n % 9 === 0 ? `茶园里的第${String(n)}件事\n` : `${paragraph}\n`,
	).join('\n');
	expect(text.length).toBeGreaterThan(19_000);
	await page.goto(`${desk.url}/#/new/2024-01-05`);
	await page.getByLabel('版面名').fill('二版');
	await page.getByLabel('这一版的文字').fill(text);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const worked = async (): Promise<number> => {
		const { metrics } = await devtools.send('Performance.getMetrics');
		const { user, system } = process.cpuUsage();
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000 + (user + system) / 1000;
	};
	const started = await worked();
	await page.getByRole('button', { name: '放进去' }).click();
	await page.locator('.sections .section').first().waitFor();
	const shown = (await worked()) - started;
	await page.locator('.proof-note').first().waitFor();
	// What is out of sight waits until it is scrolled to.
	const texts = page.locator('.source .text');
	const isLaidOut = (one: Element) => one.checkVisibility({ contentVisibilityAuto: true });
	expect([await texts.first().evaluate(isLaidOut), await texts.last().evaluate(isLaidOut)]).toEqual([true, false]);
	await texts.last().scrollIntoViewIfNeeded();
	await expect.poll(() => texts.last().evaluate(isLaidOut)).toBe(true);
	// Milliseconds of the processor, the browser's page and the server together: a busy machine takes longer by the clock.
	expect(shown).toBeLessThan(1_500);
});
