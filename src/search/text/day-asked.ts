/** Whether a query is a day: who looks for an old paper writes when it came out, and no article says that of itself. */
import { figuresOf, readNumeral } from './chinese-numeral.ts';
import { festival } from './festival.ts';

const dayOfMillis = 24 * 60 * 60 * 1000;
const before: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 前天: 2, 前日: 2, 大前天: 3 };
const years: Readonly<Record<string, number>> = { 今年: 0, 去年: 1, 前年: 2 };

const weekdays = '一二三四五六日';
const weeks: Readonly<Record<string, number>> = { 上上: 2, 上: 1, 前: 1, 这: 0, 本: 0 };
const months: Readonly<Record<string, number>> = { 上: 1, 这: 0, 本: 0 };

const behind = /(?:那天|那日|当天|当日|这天)?的?(?:报纸|日报|报|[那这]一?期)?$/u;
const inWords =
	/^(?:(?<year>\d{4}|[零一二三四五六七八九]{4})年|(?<said>今年|去年|前年))?(?<month>[\d零一二三四五六七八九十]{1,3})月(?<day>[\d零一二三四五六七八九十]{1,3})[日号](?:星期|周|礼拜)?[一二三四五六日天]?$/u;
const inFigures = /^(?<year>\d{4})(?<sign>[-/.]?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/u;

const inWeek = /^(?<week>上上|[上这本前])?(?:个|一)?(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])$/u;
const inMonth = /^(?<ofMonth>[上这本])个?月(?<day>[\d零一二三四五六七八九十]{1,3})[日号]$/u;
const byFestival = /^(?:(?<year>\d{4}|[零一二三四五六七八九]{4})年|(?<said>今年|去年|前年))?的?(?<name>\D{2,6})$/u;

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
	const ago = before[plain];
	if (ago !== undefined) return daysAgo(today, ago);
	const named = dayInWeek(plain, today) ?? dayInMonth(plain, today) ?? dayOfFestival(plain, plain !== whole, today);
	if (named !== null) return named;
	const groups = (inWords.exec(plain) ?? inFigures.exec(plain))?.groups;
	if (groups === undefined) return null;
	const { year, said, sign, month = '', day = '' } = groups;
	// 2026126 may be two days.
	if (sign === '' && plain.length !== 8) return null;
	const thisYear = Number(today.slice(0, 4));
	if (year !== undefined) return dayOn(yearOf(year), numberOf(month), numberOf(day));
	const lately = dayOn(thisYear - (years[said ?? ''] ?? 0), numberOf(month), numberOf(day));
	if (said !== undefined || (lately !== null && lately <= today)) return lately;
	return dayOn(thisYear - 1, numberOf(month), numberOf(day));
}

function daysAgo(today: string, days: number): string {
	return new Date(Date.parse(today) - days * dayOfMillis).toISOString().slice(0, 10);
}

/** 上星期三; 星期三 is the last that has come. Weeks begin on Monday. */
function dayInWeek(plain: string, today: string): string | null {
	const { week, weekday } = inWeek.exec(plain)?.groups ?? {};
	if (weekday === undefined) return null;
	const since = ((new Date(today).getUTCDay() + 6) % 7) - weekdays.indexOf(weekday.replace('天', '日'));
	if (week === undefined) return daysAgo(today, (since + 7) % 7);
	const ago = since + 7 * (weeks[week] ?? 0);
	return ago < 0 ? null : daysAgo(today, ago);
}

/** 上个月15号. */
function dayInMonth(plain: string, today: string): string | null {
	const { ofMonth, day } = inMonth.exec(plain)?.groups ?? {};
	if (ofMonth === undefined || day === undefined) return null;
	const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - (months[ofMonth] ?? 0);
	return dayOn(Math.floor(month / 12), (month % 12) + 1, numberOf(day));
}

/**
 * 国庆节那天, 去年春节: a name alone is rather what one wants to read about.
 *
 * @param isDay whether the query says that a day is meant
 */
function dayOfFestival(plain: string, isDay: boolean, today: string): string | null {
	const { year, said, name = '' } = byFestival.exec(plain)?.groups ?? {};
	const inYear = festival(name);
	if (inYear === null) return null;
	if (year !== undefined) return inYear(yearOf(year));
	const thisYear = Number(today.slice(0, 4));
	if (said !== undefined) return inYear(thisYear - (years[said] ?? 0));
	const lately = inYear(thisYear);
	if (!isDay) return null;
	return lately !== null && lately <= today ? lately : inYear(thisYear - 1);
}
