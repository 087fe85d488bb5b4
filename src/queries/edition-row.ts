/** How an edition is told from others in a list. */
import type { EditionRow } from '../archive/reading.ts';
import { editionName } from '../newspaper/model/edition-name.ts';
import { weekdayOf } from '../newspaper/model/day-words.ts';
import { dayBeside, publicationOf } from './days.ts';

export function nameOf({ newspaper, title, day }: EditionRow): string {
	return editionName({ newspaper, title, published: publicationOf(day) });
}

/** 出版日期：2024年1月5日; null if no day is known. */
export function labelledDay({ day }: EditionRow): string | null {
	return day === null ? null : `${day.label}：${day.words}`;
}

/** What is said under the name: the day, or whose edition it is if that is what it is called by. */
export function besideName(row: EditionRow): string | null {
	return nameOf(row) === row.title ? labelledDay(row) : row.newspaper;
}

/**
 * @param newest the day of the edition that it is named beside, YYYY-MM-DD; null if that prints none
 * @returns its day; of another edition of that same day, or of none, its title
 */
export function nameBeside({ title, day }: Pick<EditionRow, 'title' | 'day'>, newest: string | null): string {
	const published = publicationOf(day);
	if (published === null || published === newest) return title;
	return `${dayBeside(published, newest ?? '')} ${weekdayOf(published)}`;
}
