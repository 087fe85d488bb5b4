import { isDayInRange } from '../../loaders/edition-days.ts';

/** @returns in plain Chinese what is wrong with the day that an editor gives an edition; null if nothing is */
export function dayProblem(published: string | null): string | null {
	if (published === null || isDayInRange(published)) return null;
	return `出版日期写的是 ${published}，最早是 1900 年，最晚是一年以后。请改一改，没有改动文件。`;
}
