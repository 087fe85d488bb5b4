/** Traditional and simplified characters find each other; what is shown stays as it is printed. */
import { expect, test } from 'vitest';
import { makeSite } from './support/site.ts';

const pages = [
	{
		name: 'traditional',
		headline: '香港中文大學訪問團到訪',
		paragraphs: ['學生在圖書館裏面看書，理髮以後出發，拜謁皇后像。', '乾隆年間的集市，2024年重開。'],
		date: '2024-01-03',
	},
	{ name: 'simplified', headline: '图书馆里的春天', paragraphs: ['理发以后出发，皇后区。'], date: '2024-01-02' },
	{ name: 'mixed', headline: '臺北来的客人', paragraphs: ['客人在图书馆说起當地的圖書館。'], date: '2024-01-01' },
	{ name: 'qing', headline: '乾隆年间的桥', paragraphs: ['桥上有字。'], date: '2023-01-01' },
];

test.each([
	['图书馆', ['simplified', 'traditional', 'mixed']],
	['圖書館', ['traditional', 'mixed', 'simplified']],
	['“图书馆里面”', ['traditional']],
	['大学访问团', ['traditional']],
	['台北', ['mixed']],
	['臺北', ['mixed']],
	['头发', []],
	['理发', ['traditional', 'simplified']],
	['理髮', ['traditional', 'simplified']],
	['出发', ['traditional', 'simplified']],
	['“以后出发”', ['traditional', 'simplified']],
	['以後', ['traditional', 'simplified']],
	['皇后', ['traditional', 'simplified']],
	['髮', ['traditional', 'simplified']],
	['书', ['simplified', 'traditional', 'mixed']],
	['乾隆', ['qing', 'traditional']],
	['“学生在图书馆里面看书，理发以后出发，拜谒皇后像”', ['traditional']],
	['“客人在图书馆说起当地的图书馆”', ['mixed']],
	['书 -图书馆', []],
	['访问团 -图书馆', []],
] as const)('%s finds %j', async (typed, names) => {
	expect(await (await makeSite(pages)).all(typed)).toEqual(names);
});

const olds = [
	{ name: 'old', headline: '戸口與靑年', paragraphs: ['據瞭解，羣衆跟著問甚麼是畧圖。'], date: '2024-01-02' },
	{ name: 'new', headline: '户口与青年', paragraphs: ['据了解，群众跟着问什么是略图。'], date: '2024-01-01' },
];

test.each(['了解', '瞭解', '什么', '甚麼', '户口', '戸口', '戶口', '青年', '靑年', '略图', '畧图', '跟着', '跟著'])(
	'%s finds it however the paper writes it',
	async (typed) => {
		const found = await (await makeSite(olds)).all(typed);
		expect(found.toSorted()).toEqual(['new', 'old']);
	},
);

test('the printed characters are shown, and marked where they stand', async () => {
	const { added } = await (await makeSite(pages)).ask('图书馆');
	const marked = added.map(({ headline, excerpt }) => [
		[...headline, ...excerpt].map(({ text }) => text).join(''),
		...[...headline, ...excerpt].filter((stretch) => stretch.marked).map(({ text }) => text),
	]);
	expect(marked).toEqual([
		['图书馆里的春天理发以后出发，皇后区。', '图书馆'],
		['香港中文大學訪問團到訪學生在圖書館裏面看書，理髮以後出發，拜謁皇后像。', '圖書館'],
		['臺北来的客人客人在图书馆说起當地的圖書館。', '图书馆', '圖書館'],
	]);
	const title = await (await makeSite(pages)).ask('大学访问');
	expect(title.added[0]?.headline.filter((stretch) => stretch.marked)).toEqual([{ text: '大學訪問', marked: true }]);
});

test('a site in simplified characters keeps nothing twice', async () => {
	const site = await makeSite(pages.filter(({ name }) => ['simplified', 'qing'].includes(name)));
	await site.all('图书馆');
	const pieces = site.asked.filter((path) => path.includes('/pieces/'));
	expect(pieces.length).toBeGreaterThan(0);
	for (const path of pieces) expect(site.file(path).toString()).not.toContain('"simplified":');
});
