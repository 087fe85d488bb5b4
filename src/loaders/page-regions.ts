/** Which articles the regions of a page's image name. */
import type { Diagnostic, PageEntry, RegionInFile } from '../newspaper/model.ts';
import { namedArticle } from './named-article.ts';
import type { Named } from './named-article.ts';

/** What stands on a page: an article that begins there, or the rest of one, which has the anchor `part`. */
export type OnPage = Named & { piece: string; part?: string };

type Place = { file: string; line: number; column: number };

export type PageRegions = { regions: PageEntry['regions']; diagnostics: Diagnostic[] };

/**
 * @param wanted the regions as edition.yaml has them
 * @param pieces what stands on the page
 * @param placeOf where the article of the region of this index is named
 */
export function pageRegions(
	wanted: readonly RegionInFile[],
	pieces: readonly OnPage[],
	placeOf: (index: number) => Place,
): PageRegions {
	const inOrder = pieces.toSorted((a, b) => a.n - b.n);
	const regions: PageEntry['regions'] = [];
	const diagnostics: Diagnostic[] = [];
	for (const [index, { article, at }] of wanted.entries()) {
		const { found, problem } = namedArticle(article, inOrder, placeOf(index));
		if (problem !== null) diagnostics.push(problem);
		else regions.push({ piece: found.piece, at, ...(found.part === undefined ? {} : { part: found.part }) });
	}
	return { regions, diagnostics };
}
