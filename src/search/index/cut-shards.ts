/** Where the archive is cut into shards. */

/** The first block of years, 0–16383: a power of two, so that halving it ends at single years. */
const allYears = 2 ** 14;

/** What is known of a page, or of all pages of a day, before they are read. */
export type Cuttable = {
	/** YYYY-MM-DD, or ''. */
	readonly date: string;
	/** How many pages it is; 1 if it is left out. A day with more pages than a shard holds is given page by page. */
	readonly count?: number;
	/** Whether it is made of several editions, so that it moves to a newer day when one of them is new. */
	readonly spanning?: boolean;
};

/** An archive's pages, of which those of most days need not be told one from another. */
export type Days<Day extends Cuttable> = {
	/** The pages of editions: days, or pages, in order of date, '' first. */
	own: readonly Day[];
	/** The pages that span editions, one by one, in the same order. */
	spanning: readonly Day[];
	/** Page by page what some of `own` are, in the same order. */
	onePages: (days: readonly Day[]) => Day[];
	/** Pages in order of date, '' first, and as they stand on one day. */
	inOrder: (pages: readonly Day[]) => Day[];
};

/**
 * Cuts as `cutByYears` does, and the newest of these runs page by page and by age, so that a publication has little made
 * again: its last pages stand apart, and only when they have become as many as `ages` says do they join what is older.
 * Pages that span editions change as often as these and stand with them, unless one shard can't hold both.
 *
 * @param atMost pages in a shard, 1 or more
 * @param ages how many pages join what is older at a time, each smaller than the one before and than `atMost`; none to have
 *   nothing cut by age, and pages that span editions apart if one shard can't hold all
 * @returns the same pages, in each run in the same order; the runs by their last days, none of them empty
 */
export function cutShards<Day extends Cuttable>(
	{ own, spanning, onePages, inOrder }: Days<Day>,
	atMost: number,
	ages: readonly number[] = [],
): Day[][] {
	if (own.length + spanning.length === 0) return [];
	if (countOf(own) + spanning.length <= (ages.at(-1) ?? atMost)) return [inOrder([...onePages(own), ...spanning])];
	const runs = cutByYears(own, atMost);
	const aged = [...runs.slice(0, -1), ...cutByAge(onePages(runs.at(-1) ?? []), ages)];
	const newest = aged.at(-1) ?? [];
	if (ages.length === 0 || countOf(newest) + spanning.length > atMost) {
		return [...aged, ...cutByYears(spanning, atMost)].sort(byLastDay);
	}
	return [...aged.slice(0, -1), inOrder([...newest, ...spanning])].sort(byLastDay);
}

/** How many pages some days have. */
export function countOf(days: readonly Cuttable[]): number {
	return days.reduce((sum, { count = 1 }) => sum + count, 0);
}

function byLastDay(a: readonly Cuttable[], b: readonly Cuttable[]): number {
	const [one, other] = [a.at(-1)?.date ?? '', b.at(-1)?.date ?? ''];
	return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * @param pages of editions, in order of date
 * @returns the oldest first: what has joined at each of the ages, then the rest
 */
function cutByAge<Dated extends Cuttable>(pages: readonly Dated[], ages: readonly number[]): Dated[][] {
	const [age, ...younger] = ages;
	if (pages.length === 0) return [];
	if (age === undefined) return [[...pages]];
	const filled = fill(pages, age);
	const joined = filled.slice(0, -1).flat();
	return [...(joined.length === 0 ? [] : [joined]), ...cutByAge(filled.at(-1) ?? [], younger)];
}

/**
 * Cuts into blocks of years that are halved until they fit, at the same years whatever the archive holds; a year that is
 * too large is filled from its oldest day, whole days at a time, and a day is cut only if it is larger than a shard.
 * So a shard depends on its own block alone: what comes with one day changes the shards of its block and no others.
 * If one shard can't hold all, those without a date have shards of their own.
 *
 * @param pages in order of date, '' first
 * @param atMost pages in a shard, 1 or more
 * @returns the same pages in the same order, none of the runs empty
 */
export function cutByYears<Dated extends Cuttable>(pages: readonly Dated[], atMost: number): Dated[][] {
	if (pages.length === 0) return [];
	if (countOf(pages) <= atMost) return [[...pages]];
	const undated = firstOf(pages, ({ date }) => date !== '');
	return [...fill(pages.slice(0, undated), atMost), ...halve(pages.slice(undated), 0, allYears, atMost)];
}

/** @param span how many years the block has, from `from` on: a power of two */
function halve<Dated extends Cuttable>(pages: readonly Dated[], from: number, span: number, atMost: number): Dated[][] {
	if (pages.length === 0) return [];
	if (countOf(pages) <= atMost) return [[...pages]];
	if (span === 1) return fill(pages, atMost);
	const middle = from + span / 2;
	const older = firstOf(pages, ({ date }) => Number(date.slice(0, 4)) >= middle);
	return [
		...halve(pages.slice(0, older), from, span / 2, atMost),
		...halve(pages.slice(older), middle, span / 2, atMost),
	];
}

/** @returns the place of the first page of which something is true that is true of all later ones; the end if of none */
function firstOf<Dated extends Cuttable>(pages: readonly Dated[], isTrue: (page: Dated) => boolean): number {
	let [from, to] = [0, pages.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		const page = pages[middle];
		if (page !== undefined && isTrue(page)) to = middle;
		else from = middle + 1;
	}
	return from;
}

/** Fills shards from the oldest, whole days at a time. */
function fill<Dated extends Cuttable>(pages: readonly Dated[], atMost: number): Dated[][] {
	const shards: Dated[][] = [];
	let current: Dated[] = [];
	let count = 0;
	for (const day of runsOfDays(pages)) {
		const more = countOf(day);
		if (count > 0 && count + more > atMost) {
			shards.push(current);
			[current, count] = [[], 0];
		}
		current.push(...day);
		// Only a day that is given page by page can have so many.
		for (count += more; count > atMost; count -= atMost) shards.push(current.splice(0, atMost));
	}
	if (current.length > 0) shards.push(current);
	return shards;
}

function* runsOfDays<Dated extends Cuttable>(pages: readonly Dated[]): Generator<Dated[]> {
	let start = 0;
	for (let i = 1; i <= pages.length; i++) {
		if (pages[i]?.date === pages[start]?.date) continue;
		yield pages.slice(start, i);
		start = i;
	}
}
