/** In what order editions are listed. */

/** An edition's day is YYYY-MM-DD, or '' if none is known. */
type Dated = { id: string; day: string };

/**
 * The newest day first. On one day by name, so that the paper (2026-11-27) comes before its extra (2026-11-27-zk).
 * Editions without a day come last; of these only names may tell the newer, so the last name comes first.
 */
export function newestFirst(a: Dated, b: Dated): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	const byName = a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
	return a.day === '' && byName !== 0 ? -byName : byName;
}

/**
 * For where an edition is listed whether its file can be read or not.
 *
 * @param id the name of its folder, which may begin with a day
 * @param edition what edition.yaml says; null if it can't be read
 */
export function datedBy(
	id: string,
	edition: { published: string | null; coverage?: string | undefined } | null,
): Dated {
	const named = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? id;
	return { id, day: edition?.published ?? edition?.coverage ?? named };
}
