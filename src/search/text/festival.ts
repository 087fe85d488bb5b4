/** Days that are called by a name. */

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

const dayOfMillis = 24 * 60 * 60 * 1000;

/**
 * @param name 国庆节, 春节, 大年初一 …
 * @returns for a year of the common calendar its day, YYYY-MM-DD, or null if there is none; null if it is no such name
 */
export function festival(name: string): ((year: number) => string | null) | null {
	const day = solar.get(name);
	if (day !== undefined) return (year) => isoOf(year, day);
	const ofMoon = lunar.get(name);
	if (ofMoon !== undefined) return (year) => lunarDay(year, ofMoon);
	if (lastNight.has(name)) return (year) => before(lunarDay(year, '1-1'));
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
	return [year, ...monthAndDay.split('-')].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The first such day in the year; null if the device doesn't know the lunar calendar. */
function lunarDay(year: number, monthAndDay: string): string | null {
	const format = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
	if (format.resolvedOptions().calendar !== 'chinese') return null;
	for (let millis = Date.UTC(year, 0, 1); millis < Date.UTC(year + 1, 0, 1); millis += dayOfMillis) {
		const parts = format.formatToParts(millis);
		const [month, day] = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value);
		if (`${month ?? ''}-${day ?? ''}` === monthAndDay) return new Date(millis).toISOString().slice(0, 10);
	}
	return null;
}

function before(iso: string | null): string | null {
	return iso === null ? null : new Date(Date.parse(iso) - dayOfMillis).toISOString().slice(0, 10);
}
