/** Whether a query is a day: who looks for an old paper writes when it came out, and no article says that of itself. */
import { figuresOf, readNumeral } from './chinese-numeral.ts';
import { daysBefore } from './days-before.ts';
import { festival } from './festival.ts';

/** How many days, years, weeks and months ago each is. Maps: a query may be `constructor`. */
const daysAgo: ReadonlyMap<string, number> = new Map([
	['今天', 0],
	['今日', 0],
	['昨天', 1],
	['昨日', 1],
	['前天', 2],
	['前日', 2],
	['大前天', 3],
]);
const yearsAgo: ReadonlyMap<string, number> = new Map([
	['今年', 0],
	['去年', 1],
	['前年', 2],
]);
const weeksAgo: ReadonlyMap<string, number> = new Map([
	['本', 0],
	['这', 0],
	['上', 1],
	['前', 1],
	['上上', 2],
]);
const monthsAgo: ReadonlyMap<string, number> = new Map([
	['本', 0],
	['这', 0],
	['上', 1],
]);
/** From Monday, with which weeks begin. */
const weekdays = '一二三四五六日';

const ofYear = '(?:(?<year>\\d{4}|[零一二三四五六七八九]{4})年|(?<said>今年|去年|前年))?';
const number = '[\\d零一二三四五六七八九十]{1,3}';
const weekday = '(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])';

const behind = /(?:那天|那日|当天|当日|这天)?的?(?:报纸|日报|报|[那这]一?期)?$/u;
const inWords = new RegExp(`^${ofYear}(?<month>${number})月(?<day>${number})[日号](?:${weekday})?$`, 'u');
const inFigures = /^(?<year>\d{4})(?<sign>[-/.]?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/u;
const inWeek = new RegExp(`^(?:(?<week>上上|[上这本前])一?个?)?${weekday}$`, 'u');
const inMonth = new RegExp(`^(?<ofMonth>[上这本])个?月(?<day>${number})[日号]$`, 'u');
const byFestival = new RegExp(`^${ofYear}的?(?<name>\\D{2,6})$`, 'u');

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (readNumeral(text) ?? Number.NaN));
const yearOf = (text: string): number => Number(/^\d+$/.test(text) ? text : (figuresOf(text) ?? Number.NaN));

/** @returns YYYY-MM-DD, null if there is no such day */
function dayOn(year: number, month: number, day: number): string | null {
	const millis = Date.UTC(year, month - 1, day);
	if (Number.isNaN(millis)) return null;
	const iso = new Date(millis).toISOString().slice(0, 10);
	return iso === [year, month, day].map((part) => String(part).padStart(2, '0')).join('-') ? iso : null;
}

/**
 * @param query what somebody typed
 * @param today YYYY-MM-DD where the reader is
 * @returns the day that is all the query says, YYYY-MM-DD; without a year the last such day that has come; null for any
 *   other query
 */
export function dayAsked(query: string, today: string): string | null {
	const whole = query.normalize('NFKC').replace(/\s+/gu, '').replaceAll('〇', '零');
	const plain = whole.replace(behind, '');
	const ago = daysAgo.get(plain);
	if (ago !== undefined) return daysBefore(today, ago);
	const named = dayInWeek(plain, today) ?? dayInMonth(plain, today) ?? dayOfFestival(plain, plain !== whole, today);
	if (named !== null) return named;
	const groups = (inWords.exec(plain) ?? inFigures.exec(plain))?.groups;
	if (groups === undefined) return null;
	const { year, said, sign, month = '', day = '' } = groups;
	// 2026126 may be two days.
	if (sign === '' && plain.length !== 8) return null;
	const thisYear = Number(today.slice(0, 4));
	if (year !== undefined) return dayOn(yearOf(year), numberOf(month), numberOf(day));
	const lately = dayOn(thisYear - (yearsAgo.get(said ?? '') ?? 0), numberOf(month), numberOf(day));
	if (said !== undefined || (lately !== null && lately <= today)) return lately;
	return dayOn(thisYear - 1, numberOf(month), numberOf(day));
}

/** 上星期三; 星期三 is the last that has come. */
function dayInWeek(plain: string, today: string): string | null {
	const { week, weekday: name } = inWeek.exec(plain)?.groups ?? {};
	if (name === undefined) return null;
	const since = ((new Date(today).getUTCDay() + 6) % 7) - weekdays.indexOf(name.replace('天', '日'));
	if (week === undefined) return daysBefore(today, (since + 7) % 7);
	const ago = since + 7 * (weeksAgo.get(week) ?? 0);
	return ago < 0 ? null : daysBefore(today, ago);
}

/** 上个月15号. */
function dayInMonth(plain: string, today: string): string | null {
	const { ofMonth, day } = inMonth.exec(plain)?.groups ?? {};
	if (ofMonth === undefined || day === undefined) return null;
	const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - (monthsAgo.get(ofMonth) ?? 0);
	return dayOn(Math.floor(month / 12), (month % 12) + 1, numberOf(day));
}

/**
 * 国庆节那天, 去年春节. A name alone rather asks for what was written about the festival.
 *
 * @param isDay whether the query says that a day is meant
 */
function dayOfFestival(plain: string, isDay: boolean, today: string): string | null {
	const { year, said, name = '' } = byFestival.exec(plain)?.groups ?? {};
	const inYear = festival(name);
	if (inYear === null) return null;
	const thisYear = Number(today.slice(0, 4));
	if (year !== undefined) return inYear(yearOf(year))[0] ?? null;
	if (said !== undefined) return inYear(thisYear - (yearsAgo.get(said) ?? 0))[0] ?? null;
	if (!isDay) return null;
	return [...inYear(thisYear - 1), ...inYear(thisYear)].findLast((day) => day <= today) ?? null;
}
