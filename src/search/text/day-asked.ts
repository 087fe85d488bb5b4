/** Whether a query is a day: who looks for an old paper writes when it came out, and no article says that of itself. */
import { figuresOf, readNumeral } from './chinese-numeral.ts';

const dayOfMillis = 24 * 60 * 60 * 1000;
const before: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 前天: 2, 前日: 2 };
const years: Readonly<Record<string, number>> = { 今年: 0, 去年: 1, 前年: 2 };

const behind = /的?(?:报纸|日报|报|那期|这期)?$/u;
const inWords =
	/^(?:(?<year>\d{4}|[零一二三四五六七八九]{4})年|(?<said>今年|去年|前年))?(?<month>[\d零一二三四五六七八九十]{1,3})月(?<day>[\d零一二三四五六七八九十]{1,3})[日号]$/u;
const inFigures = /^(?<year>\d{4})(?<sign>[-/.]?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/u;

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
	const plain = query.normalize('NFKC').replace(/\s+/gu, '').replaceAll('〇', '零').replace(behind, '');
	const ago = before[plain];
	if (ago !== undefined) return new Date(Date.parse(today) - ago * dayOfMillis).toISOString().slice(0, 10);
	const groups = (inWords.exec(plain) ?? inFigures.exec(plain))?.groups;
	if (groups === undefined) return null;
	const { year, said, sign, month = '', day = '' } = groups;
	// 2026126 may be two days.
	if (sign === '' && plain.length !== 8) return null;
	const thisYear = Number(today.slice(0, 4));
	if (year !== undefined) return dayOn(yearOf(year), numberOf(month), numberOf(day));
	const named = dayOn(thisYear - (years[said ?? ''] ?? 0), numberOf(month), numberOf(day));
	if (said !== undefined || (named !== null && named <= today)) return named;
	return dayOn(thisYear - 1, numberOf(month), numberOf(day));
}
