/** 数字: an edition's figures, from the front page and the edition to the sentence that states one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { readsWell } from './support/reads-well.ts';
import { follow } from './support/follow.ts';
import { site } from './support/site.ts';

const address = '/2024-01-liujiang/figures/';
const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
const phone = eachOnAPhone(() => site);
const open = (path: string) => phone().page.goto(phone().served.url + path);
const words = async (selector: string) =>
	(await phone().page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ''));
const first = '#piece-1 ~ sort-table';
const numbers = () => words(`${first} tbody td:nth-child(2)[data-size]`);
const indicators = () => words(`${first} tbody th a`);

test('the front page shows a few figures of the newest edition, each leading to its sentence', async () => {
	await open('/');
	expect(await words('.front-figures li a')).toEqual([
		'2023年地区生产总值294.26亿元增长2.1%',
		'2023年固定资产投资63.1亿元增长18.7%',
		'2023年一般公共预算收入10.44亿元增长41.9%',
	]);
	expect((await words('.front-figures')).join('')).toContain('据原文提取，未经核对');
	await follow(phone().page.locator('.front-figures li a').nth(1));
	expect(new URL(phone().page.url()).pathname).toBe(report);
	expect(await phone().page.locator(new URL(phone().page.url()).hash).textContent()).toContain(
		'固定资产投资63.1亿元，增长18.7%',
	);
});

test('the edition leads to its figures, and every figure to a paragraph that has its number', async () => {
	await open('/2024-01-liujiang/');
	await follow(phone().page.getByRole('link', { name: '这一期的数字（30项）' }));
	expect(new URL(phone().page.url()).pathname).toBe(address);
	const rows = await phone()
		.page.locator('.figures tbody tr')
		.evaluateAll((all) =>
			all.map((row) => ({
				href: row.querySelector('a')?.getAttribute('href') ?? '',
				number: /[\d.]+/u.exec(row.querySelectorAll('td')[0]?.textContent ?? '')?.[0] ?? '',
			})),
		);
	expect(rows).toHaveLength(30);
	for (const piece of new Set(rows.map(({ href }) => href.split('#')[0] ?? ''))) {
		await open(piece);
		for (const { href, number } of rows.filter((row) => row.href.startsWith(`${piece}#`)))
			expect(
				await phone()
					.page.locator(`[id="${href.split('#')[1] ?? ''}"]`)
					.textContent(),
			).toContain(number);
	}
});

test('large print has all of them, each leading to its sentence there', async () => {
	await open('/elder/2024-01-liujiang/');
	await follow(phone().page.getByRole('link', { name: '这一期的数字（30项）' }));
	expect(new URL(phone().page.url()).pathname).toBe(`/elder${address}`);
	const rows = phone().page.locator('.rows a');
	expect(await rows.count()).toBe(30);
	await follow(rows.filter({ hasText: '普惠性幼儿园覆盖率' }));
	expect(new URL(phone().page.url()).pathname).toBe(`/elder${report}`);
	expect(await phone().page.locator(new URL(phone().page.url()).hash).textContent()).toContain('91.95%');
});

test('the table sorts by keyboard: downwards, upwards, and as printed again', async () => {
	await open(address);
	const printed = await indicators();
	const button = phone().page.locator(`${first} thead button`).nth(1);
	const head = phone().page.locator(`${first} thead th`).nth(1);
	await button.focus();
	await phone().page.keyboard.press('Enter');
	expect(await head.getAttribute('aria-sort')).toBe('descending');
	const money = (await numbers()).filter((number) => number.endsWith('元'));
	expect(money).toEqual(['294.26亿元', '142.9亿元', '85.59亿元', '63.1亿元', '10.44亿元', '1.34亿元', '5500万元']);
	await phone().page.keyboard.press('Space');
	expect(await head.getAttribute('aria-sort')).toBe('ascending');
	expect((await numbers()).filter((number) => number.endsWith('元'))).toEqual(money.toReversed());
	await phone().page.keyboard.press('Enter');
	expect(await head.getAttribute('aria-sort')).toBe(null);
	expect(await indicators()).toEqual(printed);
	expect(await phone().page.evaluate(() => document.activeElement?.textContent)).toBe('数值');
});

test('charts are images with a name and all of it in words', async () => {
	await open(address);
	expect(await words('.chart figcaption')).toEqual([
		'地区生产总值增长：结果与目标',
		'固定资产投资增长：结果与目标',
		'一般公共预算收入增长：结果与目标',
		'2023年增长速度',
	]);
	await phone()
		.page.getByRole('img', { name: /2023年增长速度/ })
		.waitFor();
	expect((await words('.chart desc'))[0]).toBe('2023年2.1%；2024年目标4.5%以上。');
});

test('is read without a script, in print order', async () => {
	const context = await phone().browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(phone().served.url + address);
	expect(await plain.locator('.figures tbody tr').count()).toBe(30);
	expect(await plain.locator('.figures button').count()).toBe(0);
	expect(await plain.locator('.chart svg rect').count()).toBe(11);
	await context.close();
});

test('reads well for everybody, light and dark, wide and narrow, sorted too', async () => {
	await readsWell(phone().page, async () => {
		await open(address);
		await phone().page.locator(`${first} thead button`).first().click();
	});
});

test('the sitemap has the page, and search does not', () => {
	expect(readFileSync(join(site, 'sitemap-1.xml'), 'utf8')).toContain(`${address}</loc>`);
	expect(readFileSync(join(site, address, 'index.html'), 'utf8')).not.toContain('data-pagefind-body');
	expect(readFileSync(join(site, '2024-01-liujiang/offline.json'), 'utf8')).toContain(`"${address}"`);
});
