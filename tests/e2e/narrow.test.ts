/** The narrowest phone in the largest type: what belongs together stands together. */
import { beforeEach, expect, test } from 'vitest';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { setTexts } from './support/lines.ts';
import { inType, setInType } from './support/set-in-type.ts';
import { site } from './support/site.ts';

const phone = eachOnAPhone(() => site, { viewport: { width: 320, height: 640 }, bypassCSP: true });

async function open(path: string): Promise<void> {
	const { page, served } = phone();
	await page.goto(served.url + path);
	await inType(page);
}

beforeEach(async () => {
	await setInType(phone().context);
	await phone().page.addInitScript(() => {
		localStorage.setItem('size', 'huge');
	});
});

test('the tools of a piece are one row', async () => {
	await open('/2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/');
	const { page } = phone();
	const tools = page.locator('.tools').getByRole('button');
	for (const name of ['听报', '分享', '收藏']) await page.getByRole('button', { name, exact: true }).waitFor();
	await inType(page);
	const tops = await tools.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
	expect(tops.length).toBe(3);
	expect(new Set(tops).size).toBe(1);
});

test('an edition is listened to and saved by buttons of one row, and the row is there before them', async () => {
	const { page } = phone();
	await page.addInitScript(() => {
		localStorage.setItem('size', '');
	});
	await open('/2024-01-liujiang/');
	const [listen, save] = ['听这一期', '把本期存到手机'].map((name) => page.getByRole('button', { name, exact: true }));
	await listen?.waitFor();
	await save?.waitFor();
	await inType(page);
	const [left, right] = [await listen?.boundingBox(), await save?.boundingBox()];
	expect(right?.y).toBeCloseTo(left?.y ?? NaN, 0);
	await listen?.evaluate((button) => {
		button.remove();
	});
	expect((await save?.boundingBox())?.x).toBeCloseTo(right?.x ?? NaN, 0);
	await page.emulateMedia({ media: 'print' });
	expect(await save?.isVisible()).toBe(false);
});

test('the search field has room for what is asked, and the button does not move as it is typed', async () => {
	await open('/search/');
	const { page } = phone();
	const field = page.getByRole('combobox', { name: '搜本站文字' });
	const submit = page.locator('main').getByRole('button', { name: '搜索', exact: true });
	const before = await submit.boundingBox();
	await field.fill('第四十一中学');
	await page.getByRole('button', { name: '清空' }).waitFor();
	await inType(page);
	expect(await field.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
	expect(await submit.boundingBox()).toEqual(before);
});

/** A date or a number that goes on in the next line. */
const cut = /[\d年月]\n[\d年月日期版篇件处]/;

test.each([
	['/editions/', '.row .aside'],
	['/people/qin-hai-nan/', '.row .aside'],
	['/places/liu-jiang-qu/', '.row .aside'],
	['/elder/', '.dated'],
	['/elder/2024-01-liujiang/', '.dated'],
])('%s cuts no date and no number', async (address, said) => {
	await open(address);
	const texts = (await setTexts(phone().page, said)).map(({ lines }) => lines.join('\n'));
	expect(texts.join()).toMatch(/2024/);
	expect(texts.filter((text) => cut.test(text))).toEqual([]);
});

test('a figure keeps its unit on its line', async () => {
	await phone().page.setViewportSize({ width: 390, height: 844 });
	await phone().page.addInitScript(() => {
		localStorage.setItem('size', '');
	});
	await open('/2024-01-liujiang/figures/');
	const values = (await setTexts(phone().page, '.figures td:first-of-type')).map(({ lines }) => lines);
	expect(values.length).toBeGreaterThan(10);
	expect(values.filter((lines) => lines.slice(0, -1).some((line) => !/[，、]$/.test(line)))).toEqual([]);
});
