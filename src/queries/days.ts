/** Days in plain Chinese, and what is known of an edition's day: never more than the paper says. */
import type { Day } from '../view/folio.ts';

/** What is known of an edition's days, as YYYY-MM-DD. */
export type Days = { published: string | null; coverage?: string | undefined };

/** 2024-01-05 → 2024年1月5日. */
export function plainDay(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}

/** The printed date of publication; without one the day of the events, labelled as such; null without either. */
export function dayOf({ published, coverage }: Days): Day | null {
	if (published !== null) return { label: '出版日期', words: plainDay(published), iso: published };
	if (coverage !== undefined) return { label: '事件日期', words: plainDay(coverage), iso: coverage };
	return null;
}

/** For sorting; an edition without any day comes last. */
export function byDayNewestFirst(a: Days, b: Days): number {
	const [first, second] = [dayOf(a)?.iso ?? '', dayOf(b)?.iso ?? ''];
	return first < second ? 1 : first > second ? -1 : 0;
}
