/** What is known of an edition's day: never more than the paper says. */
import { plainDay } from '../newspaper/model/day-words.ts';
import type { Day } from '../view/folio.ts';

/** What is known of an edition's days, as YYYY-MM-DD. */
export type Days = { published: string | null; coverage?: string | undefined };

/** 2024-01-04 beside 2024-01-05 → 1月4日: the year is said only if it is another. */
export function dayBeside(iso: string, other: string): string {
	const day = plainDay(iso);
	return iso.slice(0, 4) === other.slice(0, 4) ? day.slice(day.indexOf('年') + 1) : day;
}

/** What a day is called if the paper came out on it. */
const publication = '出版日期';

/** The day an edition came out, YYYY-MM-DD; null if only the day of its events is known, or none. */
export function publicationOf(day: Day | null): string | null {
	return day?.label === publication ? day.iso : null;
}

/** The printed date of publication; without one the day of the events, labelled as such; null without either. */
export function dayOf({ published, coverage }: Days): Day | null {
	if (published !== null) return { label: publication, words: plainDay(published), iso: published };
	if (coverage !== undefined) return { label: '事件日期', words: plainDay(coverage), iso: coverage };
	return null;
}
