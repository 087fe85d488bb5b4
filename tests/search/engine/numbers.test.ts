/** Figures and Chinese numerals find each other; what is shown stays as it is printed. */
import { expect, test } from 'vitest';
import { makeSite, type Page } from './support/site.ts';

const pages: Page[] = [
	{ name: 'numeral', headline: '第四十一中学开学', paragraphs: ['二〇二四年，学生十五人。'], date: '2024-03-01' },
	{ name: 'figure', headline: '到第41中学去', paragraphs: ['2024年，学生15人。'], date: '2023-03-01' },
	{
		name: 'longer',
		headline: '第141中学',
		paragraphs: ['215人，1.15倍，15%，15万，二十五人，十五万元。'],
		date: '2022-03-01',
	},
	{ name: 'share', headline: '增长百分之五', paragraphs: ['投资三千万元。'], date: '2021-03-01' },
	{ name: 'percent', headline: '增长5%', paragraphs: ['投资3000万元。'], date: '2020-03-01' },
];

test.each([
	['第41中学', ['figure', 'numeral']],
	['第四十一中学', ['numeral', 'figure']],
	// What stands behind these is the number as it was typed, cut out of a longer one.
	['四十一中', ['numeral', 'figure']],
	['二〇二四', ['numeral', 'figure']],
	['二○二四年', ['numeral', 'figure']],
	['2024年', ['figure', 'numeral']],
	['百分之五', ['share', 'percent']],
	['三千万', ['share', 'percent']],
	['3000万', ['percent', 'share']],
	['十五人', ['numeral', 'figure']],
	['“第41中学”', ['figure']],
] as const)('%s finds %j', async (typed, names) => {
	expect((await (await makeSite(pages)).all(typed)).filter((name) => name !== 'longer')).toEqual(names);
});

test('a number found otherwise is never a part of a longer one', async () => {
	const [site, { added }] = [await makeSite(pages), await (await makeSite(pages)).ask('十五')];
	expect(added.map(({ url, match }) => `${url} ${match}`)).toEqual([
		'/numeral/ exact',
		'/longer/ exact',
		'/figure/ same',
	]);
	expect(await site.all('四十一中')).not.toContain('longer');
});

test('it is said what was looked for, and how many say the same', async () => {
	const site = await makeSite(pages);
	expect(await site.ask('第41中学')).toMatchObject({ also: ['第四十一中学'], known: { exact: 1, same: 1 } });
	expect(await site.ask('41中')).toMatchObject({ also: ['四十一中'], known: { exact: 2, same: 1 } });
	expect(await site.ask('“第41中学”')).toMatchObject({ also: [], known: { exact: 1, same: 0, words: 0 } });
	expect(await site.ask('第52中学')).toMatchObject({ also: ['第五十二中学'], known: { exact: 0, same: 0, words: 0 } });
});

test('the printed words are marked, whole numbers only', async () => {
	const { added } = await (await makeSite(pages)).ask('2024年');
	expect(added[1]?.excerpt).toContainEqual({ text: '二〇二四年', marked: true });
	const fifteen = await (await makeSite([{ name: 'a', headline: '甲', paragraphs: ['215人里的15人'] }])).ask('十五');
	expect(fifteen.added[0]?.excerpt).toEqual([
		{ text: '215人里的', marked: false },
		{ text: '15', marked: true },
		{ text: '人', marked: false },
	]);
});

test('signs and figures are found as they are typed, whole numbers before parts of longer ones', async () => {
	const site = await makeSite([
		{ name: 'cold', headline: '最低-5℃', date: '2020-01-01' },
		{ name: 'words', headline: '零下五度也上工', date: '2019-01-01' },
		{ name: 'warm', headline: '最高15℃', date: '2024-01-01' },
		{ name: 'half', headline: '增长4.5%', paragraphs: ['电话0772—3201234。'], date: '2024-01-01' },
		{ name: 'five', headline: '增长5%', paragraphs: ['G72高速，13.5万人，拨打1100。'], date: '2020-01-01' },
		{ name: 'call', headline: '请拨110', paragraphs: ['G720路，3.5万人。'], date: '2018-01-01' },
	]);
	expect(await site.all('-5℃')).toEqual(['cold', 'words']);
	expect(await site.all('零下5℃')).toEqual(['cold', 'words']);
	expect(await site.all('5℃')).toEqual(['cold', 'warm']);
	expect(await site.all('5%')).toEqual(['five', 'half']);
	expect(await site.all('3.5万')).toEqual(['call', 'five']);
	expect(await site.all('110')).toEqual(['call', 'five']);
	expect(await site.all('g72')).toEqual(['five', 'call']);
	expect(await site.all('0772-3201234')).toEqual(['half']);
	expect(await site.all('07723201234')).toEqual(['half']);
	expect(await site.all('-请拨')).toEqual(['call']);
});

test('a unit that stands behind figures stands whole: the first texts looked at are those shown', async () => {
	const site = await makeSite(
		Array.from({ length: 30 }, (_, n) => ({
			name: `n${String(n)}`,
			headline: '投资',
			paragraphs: [`投资${String(n + 2)}亿元，收入${String(n + 2)}万元。`],
		})),
	);
	for (const unit of ['亿元', '万元']) {
		const before = site.asked.length;
		expect((await site.ask(unit)).added).toHaveLength(10);
		expect(site.asked.slice(before).filter((path) => path.includes('pieces/')).length).toBeLessThanOrEqual(10);
	}
	expect((await site.ask('十亿')).added).toHaveLength(1);
});

test('words apart are each found as they are printed', async () => {
	const site = await makeSite(pages);
	expect(await site.all('二〇二四 第四十一中学')).toEqual(['numeral', 'figure']);
	expect((await site.ask('2024 四十一')).also).toEqual(['二〇二四', '41']);
});

test('more than a page of numbers to look at ends, and counts each once', async () => {
	const many = Array.from({ length: 40 }, (_, i): Page => ({
		name: `n${String(i)}`,
		headline: '甲',
		paragraphs: [i % 2 === 0 ? '共15人' : '共215人'],
	}));
	const site = await makeSite(many);
	const names = await site.all('十五');
	expect(names).toHaveLength(20);
	expect(new Set(names).size).toBe(20);
});
