/** How people type: pinyin, traditional characters, slips. */
import { expect, test } from 'vitest';
import { makeSite, nameOf, type Page, type Site } from './support/site.ts';

const pages: Page[] = [
	{
		name: 'liujiang',
		headline: '柳江区春耕忙',
		paragraphs: ['柳江的田里，通讯员覃海南看到了。'],
		date: '2024-01-01',
		listed: { place: ['柳江'], contributor: ['覃海南'], keyword: ['春耕'] },
	},
	{
		name: 'bank',
		headline: '银行行长进村来',
		paragraphs: ['重庆的音乐会。'],
		date: '2024-01-01',
		listed: { place: ['重庆'] },
	},
	{ name: 'latin', headline: 'liujiang 是拼音', date: '2020-01-01' },
	{ name: 'report', headline: '笃行实干出实绩', paragraphs: ['校园周边的食品安全人人关心。'], date: '2019-01-01' },
];
const site = (): Promise<Site> => makeSite(pages, 2);

test.each([
	['liujiang', ['latin', 'liujiang']],
	['lj', ['liujiang']],
	['liuj', ['latin', 'liujiang']],
	['chongqing', ['bank']],
	['qinhainan', ['liujiang']],
	['qhn', ['liujiang']],
	['yinhanghangzhang', ['bank']],
	['duxingshigan', ['report']],
	['du xing shi gan', ['report']],
	['dxsg', ['report']],
	['xingshi', ['report']],
	['anchu', []],
] as const)('%s finds %j', async (typed, names) => {
	expect(await (await site()).all(typed)).toEqual(names);
});

test('it is said what was looked for', async () => {
	const archive = await site();
	expect((await archive.ask('lj')).reading).toEqual({ how: 'pinyin', words: '柳江' });
	expect((await archive.ask('柳江')).reading).toBeNull();
	expect((await archive.ask('柳江區')).reading).toEqual({ how: 'traditional', words: '柳江区' });
});

test('a headline found by its reading is marked', async () => {
	const { added } = await (await site()).ask('xingshigan');
	expect(added[0]?.headline).toEqual([
		{ text: '笃', marked: false },
		{ text: '行实干', marked: true },
		{ text: '出实绩', marked: false },
	]);
});

test('traditional characters find simplified text', async () => {
	expect((await (await site()).ask('銀行行長')).added.map(nameOf)).toEqual(['bank']);
});

test.each([
	['柳将', '柳江'],
	['覃海男', '覃海南'],
	['秦海南', '覃海南'],
	['校园周便的食品', '校园周边的食品'],
	['校园周的食品', '校园周边的食品'],
	['校园的周边的食品', '校园周边的食品'],
] as const)('%s finds nothing, and %s is offered', async (typed, offered) => {
	const { added, meant } = await (await site()).ask(`“${typed}”`);
	expect(added).toEqual([]);
	expect(meant).toContain(offered);
});

test('what is offered finds something', async () => {
	const archive = await site();
	const { meant } = await archive.ask('“校园周便的食品”');
	for (const query of meant) expect((await archive.ask(query)).added, query).not.toEqual([]);
});

test('names and headlines are offered while typing, by what is printed and by how it is read', async () => {
	const { engine } = await site();
	const texts = async (typed: string): Promise<string[]> => (await engine.suggest(typed)).map(({ text }) => text);
	expect((await texts('柳'))[0]).toBe('柳江');
	expect((await texts('liuj'))[0]).toBe('柳江');
	expect(await texts('qhn')).toEqual(['覃海南']);
	expect(await texts('，')).toEqual([]);
	expect((await engine.suggest('海南'))[0]).toEqual({
		text: '覃海南',
		kind: 'contributor',
		marked: [
			{ text: '覃', marked: false },
			{ text: '海南', marked: true },
		],
	});
});

test('what is typed in one script is offered as it is printed in the other', async () => {
	const { engine } = await makeSite([
		{ name: 'a', headline: '圖書館開門', listed: { contributor: ['陳軍', '陈小军'] } },
		{ name: 'b', headline: '图书馆的猫' },
	]);
	const offered = async (typed: string) =>
		(await engine.suggest(typed)).map(({ marked }) =>
			marked.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join(''),
		);
	for (const typed of ['陈', '陳']) expect(await offered(typed)).toEqual(['[陈]小军', '[陳]軍']);
	expect(await offered('图书馆')).toEqual(expect.arrayContaining(['[圖書館]開門', '[图书馆]的猫']));
	expect(await offered('圖書館')).toEqual(expect.arrayContaining(['[圖書館]開門', '[图书馆]的猫']));
	expect(await offered('陈军')).toEqual(['[陳軍]']);
});

test('no suggestions where their file is missing; pinyin still finds headlines', async () => {
	const archive = await site();
	archive.faults.set(/^suggestions/, 'missing');
	expect(await archive.engine.suggest('柳')).toEqual([]);
	expect(await archive.all('dxsg')).toEqual(['report']);
});
