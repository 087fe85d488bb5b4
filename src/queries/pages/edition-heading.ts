/** What is said of an edition at its head: the day it came out, else its title; and what there is in it. */
import type { Today } from '../../view/today.ts';
import { dayWithWeekday } from '../../newspaper/model/day-words.ts';
import { dayOf, publicationOf } from '../days.ts';
import type { Days } from '../days.ts';
import { phrasesOf } from '../../typesetting/headline.ts';

/** @param of what edition.yaml says, and how many pages and pieces there are */
export function editionHeading(
	of: Days & { newspaper: string; title: string; pages: number; pieces: number },
): Pick<Today, 'heading' | 'published' | 'about'> {
	const { newspaper, title, pages, pieces } = of;
	const day = dayOf(of);
	const published = publicationOf(day);
	const count = `共${pages}版${pieces}篇`;
	if (published !== null) {
		// A title often begins with the paper's name.
		const names = title.includes(newspaper) ? [title] : [newspaper, title];
		const heading = phrasesOf(dayWithWeekday(published));
		return { heading, published, about: [...names, count] };
	}
	const days = day === null ? [] : [`${day.label} ${day.words}`];
	return { heading: phrasesOf(title), published, about: [newspaper, ...days, count] };
}
