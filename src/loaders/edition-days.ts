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
 * @returns an error for a day out of range, a warning for events after the day they were printed on
 */
export function badDays({ published, coverage }: EditionFile, place: (path: readonly string[]) => Place): Diagnostic[] {
	const days = [
		{ field: 'published', label: '出版日期', day: published },
		{ field: 'coverage', label: '所报道的日子', day: coverage ?? null },
	];
	const outside = days.flatMap(({ field, label, day }) =>
		day === null || isDayInRange(day)
			? []
			: [contentDiagnostic('day-out-of-range', place([field]), { field, label, day })],
	);
	if (outside.length > 0 || published === null || coverage === undefined || coverage <= published) return outside;
	return [contentDiagnostic('coverage-after-published', place(['coverage']), { coverage, published })];
}
