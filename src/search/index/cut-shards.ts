/** Where the archive is cut into shards. */

/**
 * Fills shards from the oldest, whole days at a time, so that what comes with a newer day leaves the full ones alone. A
 * day is cut only where it is larger than a shard. Where one shard holds not all, those without a date have shards of
 * their own: they may be added to at any time.
 *
 * @param pages in order of date, '' first
 * @param atMost pages in a shard, 1 or more
 * @returns the same pages in the same order, none of the runs empty
 */
export function cutShards<Dated extends { readonly date: string }>(pages: readonly Dated[], atMost: number): Dated[][] {
	if (pages.length === 0) return [];
	if (pages.length <= atMost) return [[...pages]];
	const shards: Dated[][] = [];
	let current: Dated[] = [];
	for (const day of runsOfDays(pages)) {
		const isFirstDated = current[0]?.date === '' && day[0]?.date !== '';
		if (current.length > 0 && (isFirstDated || current.length + day.length > atMost)) {
			shards.push(current);
			current = [];
		}
		current.push(...day);
		while (current.length > atMost) shards.push(current.splice(0, atMost));
	}
	shards.push(current);
	return shards;
}

function* runsOfDays<Dated extends { readonly date: string }>(pages: readonly Dated[]): Generator<Dated[]> {
	let start = 0;
	for (let i = 1; i <= pages.length; i++) {
		if (pages[i]?.date === pages[start]?.date) continue;
		yield pages.slice(start, i);
		start = i;
	}
}
