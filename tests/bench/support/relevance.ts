/** How good the first ten results are, against a plain look through all the text. */
import type { Page } from './sample.ts';

export type Relevance = {
	/** Of the first ten results that could hold the query, the share that does. */
	verbatim: number;
	/** The share of queries whose first result holds it. */
	top1: number;
	/** How many queries have no result that holds it. */
	zero: number;
};

/** @param ask the addresses of the first ten results */
export async function measureRelevance(
	pages: readonly Page[],
	queries: readonly string[],
	ask: (query: string) => Promise<string[]>,
): Promise<Relevance> {
	let [right, possible, first, zero] = [0, 0, 0, 0];
	for (const query of queries) {
		const truth = new Set(pages.filter(({ text }) => text.includes(query)).map(({ url }) => url));
		const found = await ask(query);
		const hits = found.filter((url) => truth.has(url)).length;
		right += hits;
		possible += Math.min(10, truth.size);
		if (truth.has(found[0] ?? '')) first++;
		if (hits === 0) zero++;
	}
	return { verbatim: right / possible, top1: first / queries.length, zero };
}
