/** The order of results. */
import type { Kind } from '../piece.ts';
import type { Hits } from './find.ts';
import type { SearchIndex } from './search-index.ts';

/** How much a piece's score counts by its kind: a caption repeats what its report says at length. */
const weights: Readonly<Record<Kind, number>> = { 报道: 1, 关键词: 1, 简讯: 1, 图片: 0.5, 文章: 1 };

/**
 * In the headline before in the text only; then the newer; then the one that is more about it; then by name, so that
 * the same query always gives the same list. Pieces without a date come after those with one.
 *
 * @returns the pieces' names, best first
 */
export function rank(hits: Hits, index: Pick<SearchIndex, 'entries'>): string[] {
	const rows = [...hits].map(([id, { headline, score }]) => {
		const entry = index.entries.get(id);
		return { id, headline, date: entry?.date ?? '', score: score * weights[entry?.kind ?? '文章'] };
	});
	rows.sort(
		(a, b) =>
			Number(b.headline) - Number(a.headline) ||
			compareText(b.date, a.date) ||
			b.score - a.score ||
			compareText(a.id, b.id),
	);
	return rows.map(({ id }) => id);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
