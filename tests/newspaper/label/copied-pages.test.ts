/** Pages as a PDF, a digital edition or an old type-setting system gives them: cut at a width, set wide, without spaces. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { lead, rolesOf, text } from './county-text.ts';

/** Cuts a text at so many characters. */
const cut = (line: string, width: number): string[] =>
	Array.from({ length: Math.ceil(line.length / width) }, (_, i) => line.slice(i * width, (i + 1) * width));

describe('a page whose lines were cut at a width', () => {
	test('keeps the verses of a poem', () => {
		const verses = ['日子短到不能再短', '母亲把饺子', '一个一个捏成月牙', '父亲坐在门槛上', '数着九', '等我回家'];
		const page = ['秋收送电到田头', ...cut(lead, 20), ...cut(text, 20), '冬至', '石　磊', ...verses];
		expect(rolesOf(...page).slice(-6)).toEqual(verses.map(() => 'paragraph'));
	});

	test('begins a paragraph below a blank line, though the heading above it is full', () => {
		const heading = '让秋收秋种的农户用上放心电安全电省心电';
		const page = ['秋收送电到田头', '', ...cut(lead, 20), '', ...cut(text, 20), '', heading, '', ...cut(lead, 20)];
		expect(rolesOf(...page, '', ...cut(text, 20)).at(8)).toBe('paragraph');
	});
});

describe('a title that is set wide', () => {
	test.each(['秋 收 送 电 到 田 头', '秋　收　送　电　到　田　头'])('%s is read as its words', (title) => {
		const page = parsePage([title, lead, text].join('\n'), 'page.txt');
		expect(page.lines[0]).toMatchObject({ role: 'headline', text: title });
	});

	test('is no row of names', () => {
		const rows = ['韦勇　覃芳　莫桂香', '陈　远　　李　华　　欧阳春', '韦国强　覃大明　莫丽'];
		expect(rolesOf('先进个人名单', ...rows).slice(1)).toEqual(['paragraph', 'paragraph', 'paragraph']);
	});
});

test('the weather stands in the masthead, and further down it is a piece', () => {
	expect(
		rolesOf('第A02版：要闻', '今日：多云转晴 14℃～25℃', '2021年5月4日 星期二', '', '秋收送电到田头', lead)[1],
	).toBe('furniture');
});

test('several duties stand before a name of the staff', () => {
	expect(rolesOf('第三版', '编辑 美编/卢晓燕 校对/郑琪', '', '秋收送电到田头', lead)[1]).toBe('furniture');
});

describe('who wrote', () => {
	test('stands behind a place without a space', () => {
		for (const writer of [
			'县农技推广中心高级农艺师姜成',
			'（肇州县人民法院冯雪）',
			'实验小学四（2）班吴雨桐指导老师：林芳',
		])
			expect([writer, ...rolesOf('水稻育秧抓住三个关键期', writer, text, text)]).toEqual([
				writer,
				'headline',
				'byline',
				'paragraph',
				'paragraph',
			]);
	});

	test('stands over the tutor', () => {
		expect(rolesOf('我家的小卖部', '县实验小学五（2）班 黎子萱', '指导老师：覃素梅', text)).toEqual([
			'headline',
			'byline',
			'byline',
			'paragraph',
		]);
	});

	test('of a quotation stands behind a dash', () => {
		const quotation = '“教育是最大的民生。今年要继续优化学位供给，新建公办幼儿园三所。”';
		const roles = rolesOf('两会声音', quotation, '——县人大代表 韦春梅', quotation, '——县政协委员 韦建新');
		expect([roles[2], roles[4]].every((role) => role === 'byline' || role === 'paragraph')).toBe(true);
	});
});

test('what stands under a signature begins another piece', () => {
	expect(
		rolesOf('水稻育秧抓住三个关键期', text, '县农技推广中心 姜成', '请给盲道让条路', text, '市民 甘棠').slice(2, 4),
	).toEqual(['byline', 'headline']);
	expect(rolesOf('立夏到称称人', `${text}（郝丽）`, '请给盲道让条路', text)[2]).toBe('headline');
});

test('a column’s name stands over the headlines of its pieces', () => {
	for (const column of ['健康提示', '校园动态', '史海钩沉', '街坊有约'])
		expect([
			column,
			...rolesOf('第三版', '', column, '秋收送电到田头', lead, '', '路灯亮了', lead).slice(1, 3),
		]).toEqual([column, 'banner', 'headline']);
});

test('items that begin alike are items, with or without a stop', () => {
	const items = ['☑ G56青溪段视情实行交通管制', '☑ 县道X203线洪岭段禁止通行', '☑ 城乡公交部分线路临时停运'];
	expect(rolesOf('出行指南请收好', text, ...items, text).slice(2, 5)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('poems of a cycle begin where they cut it evenly', () => {
	const verses = ['一声高过一声', '把夏天喊破', '漏下来的', '是凉'];
	const others = ['它飞得那么慢', '像一封信', '不肯', '被大地收到'];
	const roles = rolesOf('秋声（二首）', '◎谷雨轩主', '听蝉', ...verses, '落叶', ...others);
	expect([roles[2], roles[7]]).toEqual(['subheading', 'subheading']);
	expect(roles.filter((role) => role === 'paragraph')).toHaveLength(8);
});
