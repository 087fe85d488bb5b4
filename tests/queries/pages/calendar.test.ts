import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/queries/pages/calendar.ts';

const edition = (day: string, title = '试刊') => ({ day, title, href: `/${day}/` });
const numbers = (week: readonly ({ number: number } | null)[] | undefined) => week?.map((day) => day?.number ?? null);

test('a month stands in weeks from Monday to Sunday', () => {
	const [month, ...others] = calendarOf([edition('2024-02-05')]);
	expect(others).toEqual([]);
	expect([month?.label, month?.name]).toEqual(['2月', '2024年2月']);
	expect(numbers(month?.weeks[0])).toEqual([null, null, null, 1, 2, 3, 4]);
	expect(numbers(month?.weeks.at(-1))).toEqual([26, 27, 28, 29, null, null, null]);
});

test('a day leads to its edition, and says which', () => {
	const days = calendarOf([edition('2024-02-05', '春耕专刊')]).flatMap(({ weeks }) => weeks.flat());
	expect(days.filter((day) => day?.link)).toEqual([
		{ number: 5, id: 'day-2024-02-05', link: { label: '2月5日：春耕专刊', href: '/2024-02-05/' } },
	]);
});

test('the newest month comes first, those without an edition are left out', () => {
	const months = calendarOf([edition('2023-11-01'), edition('2023-01-31'), edition('2023-02-28')]);
	expect(months.map(({ label }) => label)).toEqual(['11月', '2月', '1月']);
	expect(months[1]?.weeks.at(-1)?.filter(Boolean).at(-1)?.number).toBe(28);
});

test('two editions of one day are both told, and the first is linked', () => {
	const days = calendarOf([edition('2024-02-05', '早报'), { ...edition('2024-02-05', '晚报'), href: '/wan/' }]);
	expect(days[0]?.weeks.flat().find((day) => day?.link)?.link).toEqual({
		label: '2月5日：早报、晚报',
		href: '/2024-02-05/',
	});
});

test('a month that begins on a Monday has no empty place before it', () => {
	expect(numbers(calendarOf([edition('2024-07-09')])[0]?.weeks[0])).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
