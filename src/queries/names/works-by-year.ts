/** What names a place or a term, year by year. */
import type { OfName } from '../../archive/reading.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import type { NamingWork, WorksOfYear } from '../../view/works.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { url } from '../url.ts';

/** @param works the newest first; those without a day come last, under a heading that says so if there are others */
export function worksByYear(works: readonly OfName[]): WorksOfYear[] {
	const years = Map.groupBy(works, ({ day }) => day.slice(0, 4));
	return [...years].map(([year, own]) => ({
		label: year === '' ? '没有日期' : `${year}年`,
		works: own.map(workOf),
	}));
}

function workOf({ work, day, mentions, passages }: OfName): NamingWork {
	return {
		...work,
		phrases: phrasesOf(work.title),
		day: day === '' ? '' : plainDay(day),
		note: mentions === 0 ? '电头' : mentions > 1 ? `写到${mentions}处` : '',
		passages: passages.map(({ id, segments }) => ({
			href: id === null ? work.href : url.anchor(work.href, id),
			segments,
		})),
	};
}
