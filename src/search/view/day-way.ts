/** A query that is a day: the way to that day's paper. */
import { dayAsked } from '../text/day-asked.ts';
import { part } from './parts.ts';
import { wholeDay } from './whole-day.ts';

/**
 * Shows the way among all editions, of a year that the page leads to; hides it for any other query.
 *
 * @param host holds `[data-search-day]`, and the ways that one may go without a question
 * @param query '' for none
 */
export function showDayWay(host: HTMLElement, query: string): void {
	const way = part(host, '[data-search-day]', HTMLElement);
	// In Sweden a day is written as in ISO 8601.
	const day = dayAsked(query, new Date().toLocaleDateString('sv-SE'));
	const ways = [...host.querySelectorAll<HTMLAnchorElement>('.search-way a')];
	const ofYear =
		day === null ? undefined : ways.find(({ textContent }) => textContent.trim() === `${day.slice(0, 4)}年`);
	way.hidden = day === null || ofYear === undefined;
	if (day === null || ofYear === undefined) return;
	const link = part(way, 'a', HTMLAnchorElement);
	// The link lays out what is in it side by side.
	const line = document.createElement('span');
	line.append('在各期里找', wholeDay(day), '的报纸');
	link.replaceChildren(line);
	link.href = `${ofYear.href}#day-${day}`;
}
