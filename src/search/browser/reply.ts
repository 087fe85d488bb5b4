/** A question from the search page → the reply. */
import { parseQuery } from '../text/query.ts';
import { presentPieces, presentSection } from './present.ts';
import type { Ask, Found, Reply } from './protocol.ts';
import { pageLength, rankQuery } from './rank-query.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * @param open gives the index, opened on first use
 * @param checkDownloads throws where a file asked for did not come
 * @returns never rejects: what goes wrong is a reply of its own
 */
export async function reply(
	{ n, query, more }: Ask,
	open: () => Promise<SearchIndex>,
	checkDownloads: () => void,
): Promise<Reply> {
	try {
		const parsed = parseQuery(query);
		if (typeof parsed === 'string') return { n, type: 'refused', why: parsed };
		const index = await open();
		const ranked = await rankQuery(index, parsed);
		checkDownloads();
		if (more === undefined) {
			return {
				n,
				type: 'answer',
				sections: await Promise.all(ranked.map((section) => presentSection(index, section))),
			};
		}
		const { match, kind, from } = more;
		const section = ranked.find((candidate) => candidate.match === match);
		const ids = section?.groups.find((group) => group.kind === kind)?.ids ?? [];
		const found: Found[] = await presentPieces(index, ids.slice(from, from + pageLength), section?.phrases ?? []);
		return { n, type: 'more', found };
	} catch (error) {
		return { n, type: 'failed', reason: error instanceof Error ? error.message : String(error) };
	}
}
