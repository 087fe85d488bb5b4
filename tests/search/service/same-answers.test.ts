/** A search service answers as the index beside the site does. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Question } from '../../../src/search/engine/answer.ts';
import { parseQuery } from '../../../src/search/text/query.ts';
import type { Page } from '../engine/support/site.ts';
import { exhaust, makeEngines, type Engines } from './engines.ts';

/** Twenty-four pieces that say the same, beside those that try each rule. */
const many: Page[] = Array.from({ length: 24 }, (_, i) => ({
	name: `zhong-shu-${String(i)}`,
	headline: `植树第${String(i)}天`,
	paragraphs: [`群众在河边种下了${String(i * 7)}棵树苗。`, '本报讯，大家都来看看。'],
	date: `2023-03-${String(i + 1).padStart(2, '0')}`,
	kind: i % 3 === 0 ? '简讯' : '报道',
	edition: i < 12 ? '上半月' : '下半月',
	listed: { place: i % 2 === 0 ? ['柳江'] : ['成团', '柳江'], contributor: i < 5 ? ['覃海南'] : [] },
}));

const pages: Page[] = [
	...many,
	{
		name: 'lu-deng',
		headline: '群众回家路亮堂堂',
		paragraphs: ['学校门前道路安装了路灯。', '路灯坏了，扫码就修。', '柳江通讯员陈名俊摄。'],
		date: '2024-01-05',
		edition: '试刊',
		listed: { keyword: ['路灯'], place: ['柳江'], contributor: ['陈名俊'] },
	},
	{ name: 'wen-zhang', headline: '路灯的由来', paragraphs: ['写给本站。'], kind: '文章' },
	{
		name: 'bao-xiu',
		headline: '怎样报修',
		paragraphs: ['照明设施坏了，写信来。'],
		date: '2024-06-01',
		kind: '文章',
	},
	{ name: 'lu-deng-tu', headline: '新装的路灯', paragraphs: ['路灯下的夜市。'], date: '2024-02-01', kind: '图片' },
	{
		name: 'lu-deng-lao',
		headline: '路灯的故事',
		paragraphs: ['老街上的灯。'],
		date: '2019-05-01',
		listed: { keyword: ['路灯'] },
	},
	{ name: 'wu-ri', headline: '没有日期的路灯', paragraphs: ['不知道是哪一天。'] },
	{
		name: 'quan-hui',
		headline: '走好“三步走”战略',
		paragraphs: ['地区生产总值294.26亿元，增长２．１％。', '守护学生『舌尖上的安全』，OLED屏亮了。'],
		date: '2024-01-09',
		listed: { contributor: ['莫燕'] },
	},
	{ name: 'bu-zou', headline: '一步走战略更稳', paragraphs: ['脚步走战线。'], date: '2018-01-09' },
	{ name: 'kua-duan', headline: '两段', paragraphs: ['上一段以校园', '周边开头。'], date: '2022-01-01' },
	{ name: 'xiao-yuan', headline: '校园周边', paragraphs: ['校园里，摊点都在周边。'], date: '2021-01-01' },
	{ name: 'dan-zi', headline: '叕', paragraphs: ['㵘是一个字。'], date: '2020-01-01', edition: '字' },
];

const questions: (string | Partial<Question>)[] = [
	'路灯',
	'本报讯',
	'校园周边',
	'周边开头',
	'步走战',
	'舌尖上的安全',
	'294.26亿元',
	'94.2',
	'2.1%',
	'oled',
	'LED屏',
	'叕',
	'树',
	'路灯 学校',
	'路灯 夜市',
	'「路灯坏了」 学校',
	'“校园 周边”',
	'路灯 -扫码',
	'路灯 -“老街上的灯” -夜市',
	'路燈',
	'群眾 樹苗',
	'qunzhonghuijia',
	'qzhjl',
	'sanbuzou',
	'chenmingjun',
	'liujiang',
	'没有这几个字呀',
	'照明设施',
	'照明设施 学校',
	'百分之二点一',
	'第五天',
	'十四棵',
	{ query: '路灯', order: 'newest' },
	{ query: '照明设施', order: 'newest' },
	{ query: '本报讯', filters: { place: '成团' } },
	{ query: '本报讯', filters: { edition: '上半月', kind: '简讯' } },
	{ query: '本报讯', filters: { contributor: '覃海南' }, order: 'newest' },
	{ query: '路灯', filters: { keyword: '路灯' } },
	{ query: '路灯', filters: { keyword: '没有' } },
	{ filters: { year: '2023' } },
	{ filters: { place: '柳江', year: '2024' } },
	{ query: '路灯', filters: { year: '2024' } },
];

let engines: Engines;
beforeEach(async () => {
	engines = await makeEngines(pages, [['路灯', '照明设施']]);
});

/** How many results each question must have at least, so that agreeing is worth something. */
const found = new Map<string, number>();

/** Both engines' whole answers, compared in all that a reader sees. */
async function compare(question: string | Partial<Question>): Promise<void> {
	const asked = JSON.stringify(question);
	const shards = await exhaust(engines.shards, question);
	const service = await exhaust(engines.service, question);
	found.set(asked, service.added.length);
	expect(service.added, asked).toEqual(shards.added);
	expect(service.known, asked).toEqual(shards.known);
	expect(service.reading, asked).toEqual(shards.reading);
	expect(service.also, asked).toEqual(shards.also);
	expect(service.failed, asked).toEqual([]);
	// Narrowed to a year, the index beside the site counts that one only; a service counts the others too.
	const [{ year: years, ...counts }, { year: ownYears, ...ownCounts }] = [service.counts, shards.counts];
	expect(counts, asked).toEqual(ownCounts);
	expect(years, asked).toEqual(expect.arrayContaining([...ownYears]));
}

describe('results, their order, marks, excerpts, links, and the counts of filters are the same', () => {
	test('for every kind of question', async () => {
		for (const question of questions) await compare(question);
		const nothing = [...found].filter(([, count]) => count === 0).map(([asked]) => asked);
		expect(nothing).toEqual(['"没有这几个字呀"', '{"query":"路灯","filters":{"keyword":"没有"}}']);
		expect(found.get('"本报讯"')).toBe(24);
	}, 60_000);

	test('for any run of characters that stands in a text', async () => {
		const texts = pages.flatMap(({ headline, paragraphs = [] }) => [headline, ...paragraphs]);
		const run = fc
			.constantFrom(...texts)
			.chain((text) =>
				fc
					.tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 9 }))
					.map(([start, length]) => text.slice(start, start + length)),
			);
		// Figures at an end may be part of a longer number: such a piece steps back, with a service within ten results.
		const asked = run.filter(
			(text) => typeof parseQuery(text) !== 'string' && !text.startsWith('-') && !/^[\d“]*\d|\d[^\p{L}]*$/u.test(text),
		);
		await fc.assert(fc.asyncProperty(asked, compare), { seed: 20240105, numRuns: 40 });
	}, 60_000);
});

test('what the paper printed in other words comes before what is written for the site, as it was typed', async () => {
	const { added } = await exhaust(engines.service, '照明设施');
	expect(added.length).toBeGreaterThan(3);
	// One has it as it was typed, one in other words: both were written for the site.
	expect(added.slice(-2).map(({ kind }) => kind)).toEqual(['文章', '文章']);
	expect(added.slice(0, -2).map(({ kind }) => kind)).not.toContain('文章');
});

test('a year leaves the other years to choose', async () => {
	const { counts } = await exhaust(engines.service, { query: '路灯', filters: { year: '2019' } });
	expect(counts.year).toEqual([
		{ value: '2024', count: 3 },
		{ value: '2019', count: 1 },
	]);
});

test('what is typed in full or in part is offered from the names the site was built with', async () => {
	expect((await engines.service.suggest('柳')).map(({ text }) => text)).toContain('柳江');
	expect((await engines.service.suggest('qinhai')).map(({ text }) => text)).toEqual(['覃海南']);
});

test('where nothing is found, a name is offered that is read the same', async () => {
	expect((await exhaust(engines.service, '秦海南')).meant).toEqual(['覃海南']);
});
