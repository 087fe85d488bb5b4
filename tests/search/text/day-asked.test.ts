import { describe, expect, test } from 'vitest';
import { dayAsked } from '../../../src/search/text/day-asked.ts';

const today = '2026-11-28';

describe('a day that somebody looks for', () => {
	test.each([
		['2026年11月26日', '2026-11-26'],
		['2026年11月26号的报纸', '2026-11-26'],
		['2026 年 11 月 26 日', '2026-11-26'],
		['２０２６年１１月２６日', '2026-11-26'],
		['2025-1-5', '2025-01-05'],
		['2025/01/05', '2025-01-05'],
		['2025.1.5', '2025-01-05'],
		['20250105', '2025-01-05'],
		['二〇二五年一月五日', '2025-01-05'],
		['二零二五年十二月三十一日报纸', '2025-12-31'],
		['去年12月31日', '2025-12-31'],
		['今年3月8日的报', '2026-03-08'],
		['11月26日', '2026-11-26'],
		['十一月二十六号', '2026-11-26'],
		['今天的报纸', '2026-11-28'],
		['昨天的报', '2026-11-27'],
		['前天', '2026-11-26'],
	])('%s', (query, day) => {
		expect(dayAsked(query, today)).toBe(day);
	});

	test('without a year it is the last one that has come', () => {
		expect(dayAsked('12月31日', today)).toBe('2025-12-31');
	});

	test('at the turn of a year the day before is last year’s', () => {
		expect(dayAsked('昨天', '2026-01-01')).toBe('2025-12-31');
	});
});

test.each([
	'',
	'春耕',
	'2026年',
	'11月',
	'2026年2月30日',
	'13月1日',
	'11月26日停水',
	'第6121期',
	'0772-7215678',
	'3.15',
	'报纸',
])('“%s” asks for no day', (query) => {
	expect(dayAsked(query, today)).toBeNull();
});
