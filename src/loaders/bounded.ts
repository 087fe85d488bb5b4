/**
 * Maps with at most `limit` calls under way, so that a hundred thousand files are never open at once.
 *
 * @returns the results in the order of the items; rejects with the first failure
 */
export async function mapBounded<Item, Result>(
	items: readonly Item[],
	limit: number,
	map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const queue = items.entries();
	const worker = async (): Promise<void> => {
		for (const [index, item] of queue) results[index] = await map(item);
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	return results;
}
