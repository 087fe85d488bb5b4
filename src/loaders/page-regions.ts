/** Which articles the regions of a page's image name. */
import type { BriefEntry, Diagnostic, PageEntry, RegionInFile } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import type { Entry } from './entry.ts';

type Piece = Pick<Entry<BriefEntry>, 'id' | 'data'>;
type Place = { file: string; line: number; column: number };

export type PageRegions = { regions: PageEntry['regions']; diagnostics: Diagnostic[] };

/** No more articles are named to an editor who looks for one. */
const mostNamed = 12;

/**
 * @param wanted the regions as edition.yaml has them
 * @param pieces what stands on the page
 * @param placeOf where the article of the region of this index is named
 */
export function pageRegions(
	wanted: readonly RegionInFile[],
	pieces: readonly Piece[],
	placeOf: (index: number) => Place,
): PageRegions {
	const inOrder = pieces.toSorted((a, b) => a.data.article.n - b.data.article.n);
	const regions: PageEntry['regions'] = [];
	const diagnostics: Diagnostic[] = [];
	for (const [index, { article, at }] of wanted.entries()) {
		const found = named(inOrder, article);
		const [only] = found;
		if (only !== undefined && found.length === 1) {
			regions.push({ piece: only.id, at });
			continue;
		}
		const articles = listOf(found.length === 0 ? inOrder : found);
		const code = found.length === 0 ? 'unknown-article' : 'unclear-article';
		diagnostics.push(contentDiagnostic(code, placeOf(index), { article, articles }));
	}
	return { regions, diagnostics };
}

/** By its number, or by words of its title; the whole title names it even if another title holds it too. */
function named(pieces: readonly Piece[], article: number | string): Piece[] {
	if (typeof article === 'number') return pieces.filter(({ data }) => data.article.n === article);
	const words = withoutSpace(article);
	const whole = pieces.filter(({ data }) => withoutSpace(data.title) === words);
	return whole.length > 0 ? whole : pieces.filter(({ data }) => withoutSpace(data.title).includes(words));
}

function withoutSpace(text: string): string {
	return text.replace(/\s+/gu, '');
}

function listOf(pieces: readonly Piece[]): string {
	if (pieces.length === 0) return '没有文章';
	const named = pieces.slice(0, mostNamed).map(({ data }) => `${data.article.n} ${data.title}`);
	return `${named.join('、')}${pieces.length > mostNamed ? '……' : ''}`;
}
