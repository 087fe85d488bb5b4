/** Whether the days that a file says it has can be right. */
import type { Diagnostic, EditionFile } from '../newspaper/model.ts';
import { now } from './clock.ts';
import { contentDiagnostic } from './content-diagnostic.ts';

type Place = { file: string; line: number; column: number };

/** There are no dailies to put here from before. */
const firstYear = 1900;

/**
 * @param day YYYY-MM-DD
 * @param today the moment of the check
 * @returns whether its year is 1900 or later and the day is at most a year ahead
 */
export function isDayInRange(day: string, today = now()): boolean {
	const last = new Date(today);
	last.setUTCFullYear(last.getUTCFullYear() + 1);
	return Number(day.slice(0, 4)) >= firstYear && day <= last.toISOString().slice(0, 10);
}

/**
 * @param place where a field stands in edition.yaml
 * @param folder the name of its folder, which may be a day
 * @returns an error for a day out of range, a warning for events after the day they were printed on and for a
 *   correction before it
 */
export function badDays(
	{ published, coverage, corrections = [] }: EditionFile,
	place: (path: readonly (string | number)[]) => Place,
	folder = '',
): Diagnostic[] {
	const days = [
		{ path: ['published'], field: 'published', label: '出版日期', day: published },
		{ path: ['coverage'], field: 'coverage', label: '所报道的日子', day: coverage ?? null },
		...corrections.map(({ date }, n) => ({
			path: ['corrections', n, 'date'],
			field: 'date',
			label: '更正的日期',
			day: date,
		})),
	];
	const outside = days.flatMap(({ path, field, label, day }) =>
		day === null || isDayInRange(day)
			? []
			: [contentDiagnostic('day-out-of-range', place(path), { field, label, day })],
	);
	if (outside.length > 0 || published === null) return outside;
	const early = corrections.flatMap(({ date }, n) =>
		date >= published
			? []
			: [contentDiagnostic('correction-early', place(['corrections', n, 'date']), { date, published })],
	);
	const named = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(folder)?.slice(1).join('-') ?? published;
	const differs =
		named === published ? [] : [contentDiagnostic('folder-day-differs', place(['published']), { folder, published })];
	if (coverage === undefined || coverage <= published) return [...differs, ...early];
	const after = contentDiagnostic('coverage-after-published', place(['coverage']), { coverage, published });
	return [...differs, after, ...early];
}
