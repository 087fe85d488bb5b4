/** The newest editions: those that get more than an archive can carry. */

const dayInMilliseconds = 86_400_000;

/** For how many days the pieces of an edition have preview images of their own: so long is news passed on. */
export const previewDays = 7;

/** For how many days the pieces of an edition stand in feeds, which are read every day or two. */
export const feedDays = 3;

/**
 * The newest edition, and those of the days before it. Counted from the newest edition's day and not from today, so that
 * a site is the same whenever it is made. An edition without a day comes before all others, so it is recent only if
 * it is the newest: if no edition has a day.
 *
 * @param editions all of the site, in any order; `day` is YYYY-MM-DD, or '' if none is known
 * @param days how many days are recent, the newest edition's included
 * @returns their ids
 */
export function recentOf(editions: readonly { id: string; day: string }[], days: number): Set<string> {
	const newest = editions.reduce<{ id: string; day: string } | null>(
		(last, one) => (last === null || isAfter(one, last) ? one : last),
		null,
	);
	if (newest === null) return new Set();
	if (newest.day === '') return new Set([newest.id]);
	const first = new Date(Date.parse(newest.day) - (days - 1) * dayInMilliseconds).toISOString().slice(0, 10);
	return new Set(editions.filter(({ id, day }) => id === newest.id || day >= first).map(({ id }) => id));
}

/** In order of day, and on one day of id, by UTF-16 units. */
function isAfter(a: { id: string; day: string }, b: { id: string; day: string }): boolean {
	return a.day === b.day ? a.id > b.id : a.day > b.day;
}
