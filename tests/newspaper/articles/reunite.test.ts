/** Every rule that reunites an article, what it asks for, and the mark that undoes it. */
import { describe, expect, test } from 'vitest';
import { assemblePage, textsOf } from '../labelled-page.ts';

const whole = '县里把供水改造列为头号民生工程，分三期更换老旧管网一百二十公里。';
const cut = '改造最难的是老街，街窄人多，白天不能开挖，施工队只能夜里干，天亮';
const rest = '前把路面恢复原样，一天也没有耽误。';
const other = 'paragraph 本报讯（记者 罗小芬）昨日起，县图书馆自习室每天开放到晚上十点。';

type Case = { rule: string; sample: string; page: string[]; owners: number[]; at: number; undone: string };

const cases: Case[] = [
	{
		rule: 'reunited-parallel',
		sample: '2022年… and 2023年… are two headings of one article',
		page: [
			'headline 青禾乡村建设观察',
			'subheading 2022年打基础 村村通了水泥路',
			`paragraph ${whole}`,
			'headline 图书馆夜间开放',
			other,
			'headline 2023年补短板 家家用上自来水',
			`paragraph ${whole}`,
		],
		owners: [1, 1, 1, 2, 2, 1, 1],
		at: 5,
		undone: '@主题',
	},
	{
		rule: 'reunited-byline',
		sample: 'a parallel heading, signed by the same author',
		page: [
			'headline 青禾乡村建设观察',
			'byline 本报记者 韦建军',
			'subheading 2022年打基础 村村通了水泥路',
			`paragraph ${whole}`,
			'headline 图书馆夜间开放',
			other,
			'headline 2023年补短板 家家用上自来水',
			`paragraph ${whole}`,
			'byline 本报记者 韦建军',
		],
		owners: [1, 1, 1, 1, 2, 2, 1, 1, 1],
		at: 6,
		undone: '@主题',
	},
	{
		rule: 'reunited-byline',
		sample: 'paragraphs below another’s byline, signed by the author of an article above',
		page: [
			'headline 供水改造三年记',
			'byline 本报记者 韦建军',
			`paragraph ${whole}`,
			'headline 图书馆夜间开放',
			other,
			'byline 本报通讯员 莫大勇',
			`paragraph 老街居民起初不理解，社区干部挨家解释，投诉渐渐少了。`,
			'byline 本报记者 韦建军',
		],
		owners: [1, 1, 1, 2, 2, 2, 1, 1],
		at: 6,
		undone: '@正文',
	},
	{
		rule: 'reunited-reprint',
		sample: '标题（续）',
		page: [
			'headline 供水改造三年记',
			`paragraph ${whole}`,
			'headline 图书馆夜间开放',
			other,
			'headline 供水改造三年记（续）',
			`paragraph ${whole}`,
		],
		owners: [1, 1, 2, 2, 1, 1],
		at: 4,
		undone: '@主题',
	},
	{
		rule: 'reunited-reprint',
		sample: '标题（上接第一版）, read as a subheading of the article above it',
		page: [
			'headline 供水改造三年记',
			`paragraph ${whole}`,
			'headline 图书馆夜间开放',
			other,
			'subheading 供水改造三年记（上接第一版）',
			`paragraph ${whole}`,
		],
		owners: [1, 1, 2, 2, 1, 1],
		at: 4,
		undone: '@主题',
	},
	{
		rule: 'reunited-reprint',
		sample: 'the same headline again, where the article broke off in mid sentence',
		page: [
			'headline 供水改造三年记',
			`paragraph ${cut}`,
			'headline 图书馆夜间开放',
			other,
			'headline 供水 改造三年记',
			`paragraph ${rest}`,
		],
		owners: [1, 1, 2, 2, 1, 1],
		at: 4,
		undone: '@主题',
	},
	{
		rule: 'reunited-jump',
		sample: '（下转本版右下） … （上接本版左上）',
		page: [
			'headline 供水改造三年记',
			`paragraph ${whole}（下转本版右下）`,
			'headline 图书馆夜间开放',
			other,
			`paragraph （上接本版左上）${whole}`,
			`paragraph ${whole}`,
		],
		owners: [1, 1, 2, 2, 1, 1],
		at: 4,
		undone: '@正文',
	},
	{
		rule: 'reunited-jump',
		sample: '（下转第二版） … （上接第一版） in a file that holds both pages',
		page: [
			'furniture 第一版',
			'headline 供水改造三年记',
			`paragraph ${whole}`,
			'jump （下转第二版）',
			'furniture 第二版',
			'headline 图书馆夜间开放',
			other,
			'headline 三年供水记',
			'jump （上接第一版）',
			`paragraph ${whole}`,
		],
		owners: [0, 1, 1, 1, 0, 2, 2, 1, 1, 1],
		at: 7,
		undone: '@主题',
	},
	{
		rule: 'reunited-open-end',
		sample: 'text below another’s byline, where one article above broke off in mid sentence',
		page: [
			'headline 供水改造三年记',
			`paragraph ${whole}`,
			`paragraph ${cut}`,
			'headline 图书馆夜间开放',
			other,
			'byline 本报通讯员 莫大勇',
			`paragraph ${rest}`,
			`paragraph ${whole}`,
		],
		owners: [1, 1, 1, 2, 2, 2, 1, 1],
		at: 6,
		undone: '@正文',
	},
	{
		rule: 'reunited-open-end',
		sample: 'text below another’s byline and the credit of its photo',
		page: [
			'headline 供水改造三年记',
			`paragraph ${whole}`,
			`paragraph ${cut}`,
			'headline 图书馆夜间开放',
			other,
			'byline 本报通讯员 莫大勇',
			'credit 本报通讯员 莫大勇 摄',
			`paragraph ${rest}`,
			`paragraph ${whole}`,
		],
		owners: [1, 1, 1, 2, 2, 2, 2, 1, 1],
		at: 7,
		undone: '@正文',
	},
	{
		rule: 'reunited-open-end',
		sample: 'a line that begins with a comma below a full stop',
		page: [
			'headline 供水改造三年记',
			`paragraph ${whole}`,
			`paragraph ${cut}`,
			'headline 图书馆夜间开放',
			other,
			`paragraph ，${rest}`,
		],
		owners: [1, 1, 1, 2, 2, 1],
		at: 5,
		undone: '@正文',
	},
];

describe('an article cut in two by others', () => {
	test.each(cases)('$rule: $sample', ({ rule, page, owners, at }) => {
		const { owners: found, rules } = assemblePage(page);
		expect(found).toEqual(owners);
		expect(rules[at]).toBe(rule);
		expect(rules.filter((name) => name.startsWith('reunited'))).toEqual([rule]);
	});

	test.each(cases)('$rule: $sample: $undone keeps it apart', ({ page, at, undone }) => {
		const marked = page.map((line, i) => (i === at ? line.replace(' ', ` ${undone} `) : line));
		const { rules } = assemblePage(marked);
		expect(rules[at]).toBe('mark');
		expect(rules.filter((name) => name.startsWith('reunited'))).toEqual([]);
	});

	test('a paragraph that broke off is whole again, and a part that only ended it is no part', () => {
		const page = cases.findLast(({ rule }) => rule === 'reunited-open-end')?.page ?? [];
		const { articles } = assemblePage(
			page.map((line) => line.replace('，前把', '前把')).with(5, `continuation ${rest}`),
		);
		expect(textsOf(articles[0])).toEqual([whole, cut + rest]);
		expect(articles[0]?.parts).toHaveLength(1);
		expect(articles[0]?.parts[0]?.blocks[1]).toMatchObject({
			lines: [3, 6],
			joins: [{ offset: cut.length, line: 6, separator: '' }],
		});
	});

	test('the heading over a later part is kept as printed', () => {
		const page = cases.find(({ sample }) => sample === '标题（续）')?.page ?? [];
		expect(assemblePage(page).articles[0]?.parts[1]?.heading?.text).toBe('供水改造三年记（续）');
	});

	test('the headlines over a later part are its heading in the order of their lines', () => {
		const page = cases.find(({ sample }) => sample === '标题（续）')?.page ?? [];
		// A web page's title above the printed stack.
		const stacked = page.toSpliced(5, 0, 'kicker 民生实事回头看', 'headline 供水改造三年记（续）');
		const { articles, owners } = assemblePage(stacked);
		expect(owners).toEqual([1, 1, 2, 2, 1, 1, 1, 1]);
		expect(articles[0]?.parts[1]?.heading).toMatchObject({
			text: '供水改造三年记（续） 民生实事回头看',
			lines: [5, 6],
		});
	});

	test('an article that is in two parts already is still one article that a byline can mean', () => {
		const [, byline] = cases.filter(({ rule }) => rule === 'reunited-byline');
		const again = ['headline 秋粮收购开秤', ...(byline?.page.slice(4) ?? [])];
		expect(assemblePage([...(byline?.page ?? []), ...again]).owners).toEqual([1, 1, 1, 2, 2, 2, 1, 1, 3, 3, 3, 1, 1]);
	});

	test('two authors are the same two in whichever order they sign', () => {
		const page = cases.filter(({ rule }) => rule === 'reunited-byline').at(-1)?.page ?? [];
		const bySeveral = page.with(1, 'byline 本报记者 韦建军 罗小芬').with(-1, 'byline 本报记者 罗小芬 韦建军');
		expect(assemblePage(bySeveral).rules[6]).toBe('reunited-byline');
	});
});
