import { describe, expect, test } from 'vitest';
import { isIssue, issueAsked } from '../../../src/search/text/issue-asked.ts';

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
