/** Work on a long list a few items at a time. */

/**
 * @param items what to work on
 * @param size how many are under way at once
 * @param work on one of them
 * @yields the results, in the order of `items`
 */
export async function* inBatches<Item, Result>(
	items: readonly Item[],
	size: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
	for (let start = 0; start < items.length; start += size) {
		yield* await Promise.all(items.slice(start, start + size).map(work));
	}
}
