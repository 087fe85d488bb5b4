/** 日历: the days of a year on which there are editions. Pure. */
import type { CalendarDay, CalendarMonth } from '../../view/year.ts';

export type CalendarEdition = {
	/** YYYY-MM-DD. */
	day: string;
	title: string;
	href: string;
};

const daysAWeek = 7;

/** @param day YYYY-MM-DD */
export const dayId = (day: string): string => `day-${day}`;

/**
 * @param editions of one year, in any order; if a day has several, the first one given is linked
 * @returns the months with editions, the newest first
 */
export function calendarOf(editions: readonly CalendarEdition[]): CalendarMonth[] {
	const months = Map.groupBy(editions, ({ day }) => day.slice(0, 7));
	return [...months].sort(([a], [b]) => (a < b ? 1 : -1)).map(([month, own]) => monthOf(month, own));
}

function monthOf(month: string, editions: readonly CalendarEdition[]): CalendarMonth {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const byDay = Map.groupBy(editions, ({ day }) => Number(day.slice(8)));
	const cells: (CalendarDay | null)[] = Array.from({ length: mondayFirst(year, number) }, () => null);
	for (let day = 1; day <= daysIn(year, number); day++) {
		const own = byDay.get(day) ?? [];
		const [first] = own;
		const titles = own.map(({ title }) => title).join('、');
		cells.push({
			number: day,
			id: dayId(`${month}-${String(day).padStart(2, '0')}`),
			link: first === undefined ? null : { label: `${number}月${day}日：${titles}`, href: first.href },
		});
	}
	while (cells.length % daysAWeek !== 0) cells.push(null);
	return {
		label: `${number}月`,
		name: `${year}年${number}月`,
		weeks: Array.from({ length: cells.length / daysAWeek }, (_, week) =>
			cells.slice(week * daysAWeek, (week + 1) * daysAWeek),
		),
	};
}

/** How many days of the week come before the first of a month; weeks begin on Monday (GB/T 7408.1, as ISO 8601). */
function mondayFirst(year: number, month: number): number {
	return (dateOf(year, month, 1).getUTCDay() + daysAWeek - 1) % daysAWeek;
}

function daysIn(year: number, month: number): number {
	return dateOf(year, month + 1, 0).getUTCDate();
}

/** Date.UTC reads years before 100 as years of the last century. */
function dateOf(year: number, month: number, day: number): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date;
}
