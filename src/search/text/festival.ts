/** Days that are called by a name. */
import { daysBefore } from './days-before.ts';

/** Month and day, and what they are called. */
const solar = named(
	'1-1 元旦 元旦节|3-8 妇女节 三八节 三八妇女节|3-12 植树节|5-1 五一 五一节 劳动节 五一劳动节|5-4 五四 青年节 五四青年节|' +
		'6-1 六一 六一节 儿童节 六一儿童节|7-1 七一 建党节|8-1 八一 建军节 八一建军节|9-10 教师节|10-1 十一 国庆 国庆节',
);

/** The same by the lunar calendar. */
const lunar = named(
	'1-1 春节 初一 年初一 大年初一 正月初一|1-15 元宵 元宵节 正月十五|3-3 三月三|5-5 端午 端午节|7-7 七夕 七夕节|7-15 中元节|' +
		'8-15 中秋 中秋节|9-9 重阳 重阳节|12-8 腊八 腊八节',
);

/** The day before the first of the year: the twelfth month has 29 days or 30. */
const lastNight = new Set(['除夕', '大年三十', '年三十']);

/** `Date.UTC` takes a smaller number for a year from 1900 on. */
const firstYear = 100;

/**
 * Lunar days are those of the device's own Chinese calendar (`Intl`), for any year; a leap month has no festivals.
 *
 * @param name 国庆节, 春节, 大年初一 …
 * @returns for a year of the common calendar the days in it that are called so, YYYY-MM-DD, in order: 腊八 may come twice
 *   in a year or not at all, and a device may not know the lunar calendar; null if it is no such name
 */
export function festival(name: string): ((year: number) => readonly string[]) | null {
	const days = daysOf(name);
	return days === null ? null : (year) => (year < firstYear ? [] : days(year));
}

function daysOf(name: string): ((year: number) => readonly string[]) | null {
	const day = solar.get(name);
	if (day !== undefined) return (year) => [isoOf(year, day)];
	const ofMoon = lunar.get(name);
	if (ofMoon !== undefined) return (year) => lunarDays(year, ofMoon);
	if (lastNight.has(name)) return (year) => lunarDays(year, '1-1').map((first) => daysBefore(first, 1));
	return null;
}

function named(rows: string): ReadonlyMap<string, string> {
	return new Map(
		rows.split('|').flatMap((row) => {
			const [day = '', ...names] = row.split(' ');
			return names.map((name): [string, string] => [name, day]);
		}),
	);
}

function isoOf(year: number, monthAndDay: string): string {
	const [month = '', day = ''] = monthAndDay.split('-');
	return `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** In a leap month the month's number has a sign behind it, so that no day of it is meant. */
function lunarDays(year: number, monthAndDay: string): string[] {
	const format = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
	if (format.resolvedOptions().calendar !== 'chinese') return [];
	const days: string[] = [];
	for (
		const day = new Date(Date.UTC(year, 0, 1));
		day.getUTCFullYear() === year;
		day.setUTCDate(day.getUTCDate() + 1)
	) {
		const parts = format.formatToParts(day);
		const said = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-');
		if (said === monthAndDay) days.push(day.toISOString().slice(0, 10));
	}
	return days;
}
