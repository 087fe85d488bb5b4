import { describe, expect, test } from 'vitest';
import { isIssue, issueAsked } from '../../../src/search/text/issue-asked.ts';
import { ownNames } from '../../../src/search/text/own-names.ts';

const daily = { newspaper: '柳江日报', title: '第6121期', published: '2026-11-27' };
const weekly = { newspaper: '柳江报', title: '2026年第45期（总第6121期）', published: '2026-11-27' };
const extra = { newspaper: '柳江日报', title: '第6121期　增刊', published: '2026-11-27' };
const autumn = { newspaper: '柳江日报', title: '2026“中秋·国庆”特刊', published: '2026-09-25' };

/** Whether who types it is led to that issue. */
function finds(query: string, edition: Parameters<typeof isIssue>[0]): boolean {
	const words = issueAsked(query);
	return words !== null && isIssue(edition, words);
}

describe('an issue that somebody looks for', () => {
	test.each([
		['第6121期', daily],
		['6121期', daily],
		['总第6121期', daily],
		['总6121期', daily],
		['第 6121 期', daily],
		['第６１２１期', daily],
		['第六千一百二十一期', daily],
		['六一二一期', daily],
		['第06121期', daily],
		['第6121期的报纸', daily],
		['柳江日报第6121期', daily],
		['柳江日报 6121期', daily],
		['2026年第6121期', daily],
		['二〇二六年第6121期', daily],
		['第6121期', weekly],
		['第45期', weekly],
		['2026年第四十五期', weekly],
		['增刊', extra],
		['第6121期增刊', extra],
		['柳江日报增刊', extra],
		['11月27日增刊', extra],
		['2026年11月27日的增刊', extra],
		['特刊', autumn],
		['中秋特刊', autumn],
		['“中秋”特刊', autumn],
		['2026年中秋特刊', autumn],
	])('%s', (query, edition) => {
		expect(finds(query, edition)).toBe(true);
	});

	test.each([
		['第612期', daily],
		['第121期', daily],
		['增刊', daily],
		['1月27日增刊', extra],
		['2025年第6121期', daily],
		['鱼峰日报第6121期', daily],
		['春节特刊', autumn],
		['号外', autumn],
	])('%s is another one', (query, edition) => {
		expect(finds(query, edition)).toBe(false);
	});

	test('one without a day is found by its number', () => {
		expect(finds('6121期', { ...daily, published: null })).toBe(true);
		expect(finds('2026年第6121期', { ...daily, published: null })).toBe(false);
	});
});

const congress = { newspaper: '柳江日报', title: '县两会专题', published: '2026-01-20' };
const festival = { newspaper: '柳江日报', title: '2026年“壮族三月三”', published: '2026-04-19' };
const meeting = { newspaper: '日报', title: '中共柳江区委二届六次全会暨经济工作会议解读', published: null };
const names = ownNames([daily, festival, congress, meeting]);

describe('an issue that has a name of its own', () => {
	test.each([
		['县两会专题', congress],
		['县两会 专题', congress],
		['两会', congress],
		['“两会”专题', congress],
		['柳江日报县两会专题', congress],
		['2026年县两会专题', congress],
		['2026 两会专题', congress],
		['县两会专题的报纸', congress],
		['县两会专题那一期', congress],
		['壮族三月三', festival],
		['三月三', festival],
		['2026年壮族三月三', festival],
		['二〇二六年三月三', festival],
		['中共柳江区委二届六次全会暨经济工作会议解读', meeting],
		['六次全会', meeting],
		['经济工作会议', meeting],
	])('%s', (query, edition) => {
		const words = issueAsked(query, names);
		expect(words !== null && isIssue(edition, words)).toBe(true);
	});

	test('of another year it is another one', () => {
		const words = issueAsked('2025年三月三', names);
		expect(words !== null && isIssue(festival, words)).toBe(false);
	});

	test.each(['会议', '经济', '柳江', '专', '柳江日报', '2026年', '解读会', '两会代表', '日报', '春耕'])(
		'“%s” asks for none',
		(query) => {
			expect(issueAsked(query, names)).toBeNull();
		},
	);
});

test.each([
	'',
	'春耕',
	'期',
	'2026年11月27日',
	'长期',
	'防洪工程二期',
	'第三期培训班',
	'第6121号',
	'创刊',
	'中共柳江区委二届六次全会暨经济工作会议解读号外',
])('“%s” asks for no issue', (query) => {
	expect(issueAsked(query)).toBeNull();
});
