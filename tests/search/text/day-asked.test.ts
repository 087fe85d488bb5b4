import { describe, expect, onTestFinished, test, vi } from 'vitest';
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
		['大前天', '2026-11-25'],
		['2026年11月26日 星期四', '2026-11-26'],
		['11月26号周四那天的报纸', '2026-11-26'],
		['上星期三', '2026-11-18'],
		['上个星期三的报纸', '2026-11-18'],
		['上周日', '2026-11-22'],
		['上礼拜天', '2026-11-22'],
		['上上周一', '2026-11-09'],
		['上一个星期三', '2026-11-18'],
		['这周三', '2026-11-25'],
		['本周六的报', '2026-11-28'],
		['星期三那天的报纸', '2026-11-25'],
		['周六', '2026-11-28'],
		['星期天', '2026-11-22'],
		['上个月15号', '2026-10-15'],
		['上月十五日的报纸', '2026-10-15'],
		['这个月5号', '2026-11-05'],
		['国庆节那天的报纸', '2026-10-01'],
		['国庆节的报纸', '2026-10-01'],
		['去年国庆', '2025-10-01'],
		['去年春节', '2025-01-29'],
		['今年春节那天', '2026-02-17'],
		['2024年春节', '2024-02-10'],
		['2026年除夕', '2026-02-16'],
		['大年初一那天的报纸', '2026-02-17'],
		['中秋节那天', '2026-09-25'],
		['今年三月三', '2026-04-19'],
		['元旦那天的报纸', '2026-01-01'],
		['腊八节那天的报纸', '2026-01-26'],
	])('%s', (query, day) => {
		expect(dayAsked(query, today)).toBe(day);
	});

	test('without a year it is the last one that has come', () => {
		expect(dayAsked('12月31日', today)).toBe('2025-12-31');
	});

	test('a festival that is still to come is the last one', () => {
		expect(dayAsked('国庆节那天的报纸', '2026-05-01')).toBe('2025-10-01');
		expect(dayAsked('春节那天', '2026-01-10')).toBe('2025-01-29');
		expect(dayAsked('除夕那天', '2026-01-10')).toBe('2025-01-28');
	});

	test('腊八 came twice in 2022, and not in 2023', () => {
		expect(dayAsked('腊八那天', '2022-12-31')).toBe('2022-12-30');
		expect(dayAsked('腊八那天', '2023-03-01')).toBe('2022-12-30');
		expect(dayAsked('2023年腊八', '2026-11-28')).toBeNull();
	});

	test('a leap month has no festival of its own: 2025 had a second sixth month, 2033 has a second eleventh', () => {
		expect(dayAsked('2025年七夕', today)).toBe('2025-08-29');
		expect(dayAsked('2034年春节', today)).toBe('2034-02-19');
		expect(dayAsked('1900年春节', today)).toBe('1900-01-31');
	});

	test('a device that does not know the lunar calendar knows the other days', () => {
		const { DateTimeFormat } = Intl;
		onTestFinished(() => {
			vi.restoreAllMocks();
		});
		vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function gregorian(_, options) {
			return new DateTimeFormat('en-u-ca-gregory', options);
		});
		expect(dayAsked('春节那天', today)).toBeNull();
		expect(dayAsked('国庆节那天', today)).toBe('2026-10-01');
	});

	test('weeks begin on Monday, and months before January in the year before', () => {
		expect(dayAsked('上周一', '2026-11-23')).toBe('2026-11-16');
		expect(dayAsked('上周日', '2026-11-29')).toBe('2026-11-22');
		expect(dayAsked('星期三', '2026-11-25')).toBe('2026-11-25');
		expect(dayAsked('上个月31号', '2026-01-10')).toBe('2025-12-31');
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
	'国庆节',
	'春节',
	'中秋',
	'三月三',
	'青年那天',
	'今年青年',
	'这周日',
	'上周',
	'周三元',
	'上个月31号下雨',
	'11月26日三',
	'5月1日天',
	'11月26日周',
	'一周三',
	'个星期三',
	'0024年春节',
	'0024年国庆节',
	'constructor',
	'toString',
	'那天',
	'那天的报纸',
	'今年',
	'去年的报纸',
])('“%s” asks for no day', (query) => {
	expect(dayAsked(query, today)).toBeNull();
});
