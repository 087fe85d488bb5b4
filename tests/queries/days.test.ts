import { expect, test } from 'vitest';
import { plainDay, weekdayOf } from '../../src/newspaper/model/day-words.ts';
import { dayBeside, dayOf, publicationOf } from '../../src/queries/days.ts';

test('a day is said in plain Chinese', () => {
	expect(plainDay('2024-01-05')).toBe('2024年1月5日');
	expect(plainDay('2023-12-31')).toBe('2023年12月31日');
});

test('a printed date of publication is shown as such', () => {
	expect(dayOf({ published: '2024-01-06', coverage: '2024-01-05' })).toEqual({
		label: '出版日期',
		words: '2024年1月6日',
		iso: '2024-01-06',
	});
});

test('the day of the events is never passed off as the date of publication', () => {
	expect(dayOf({ published: null, coverage: '2024-01-05' })?.label).toBe('事件日期');
});

test('nothing is said of a day that is not known', () => {
	expect(dayOf({ published: null })).toBeNull();
});

test('a day has its weekday, whatever the machine calls now', () => {
	expect(weekdayOf('2024-01-05')).toBe('星期五');
	expect(weekdayOf('2024-03-10')).toBe('星期日');
	expect(weekdayOf('2000-02-29')).toBe('星期二');
});

test('beside another day the year is said only if it is another', () => {
	expect(dayBeside('2024-01-04', '2024-01-05')).toBe('1月4日');
	expect(dayBeside('2023-12-31', '2024-01-05')).toBe('2023年12月31日');
	expect(dayBeside('2023-12-31', '')).toBe('2023年12月31日');
	expect(dayBeside('2024-01-04', '2024-03-05')).toBe('1月4日');
});

test('a paper came out on its printed date, and not on the day of its events', () => {
	expect(publicationOf(dayOf({ published: '2024-01-06', coverage: '2024-01-05' }))).toBe('2024-01-06');
	expect(publicationOf(dayOf({ published: null, coverage: '2024-01-05' }))).toBeNull();
	expect(publicationOf(null)).toBeNull();
});
