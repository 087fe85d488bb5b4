/** What an edition is called among others. */
import { dayWithWeekday } from './day-words.ts';

/** What a title may say besides the paper's name without telling one edition from another. */
const ofEvery = /电子[版报]|数字[版报]|[\s　《》“”]/gu;

/**
 * @param of what edition.yaml says; `published` is YYYY-MM-DD
 * @returns its title; the day it came out if the title is that of every edition, as a daily's may be: 柳江日报
 */
export function editionName(of: { newspaper: string; title: string; published: string | null }): string {
	const { newspaper, title, published } = of;
	const says = title.replace(newspaper, '').replace(ofEvery, '');
	return says !== '' || published === null ? title : dayWithWeekday(published);
}
