/** Reports and briefs: their order, and what a list shows of one. */
import type { Article } from '../../newspaper/model.ts';
import type { PieceCard } from '../../view/piece-card.ts';
import { firstText, opening } from '../text/opening.ts';
import { headlineOf, phrasesOf } from '../text/headline.ts';
import { newsroom } from '../newsroom.ts';
import type { PageOf, PieceOf } from '../newsroom.ts';
import { once } from '../once.ts';
import { inPrint } from './print-order.ts';
import { url } from '../url.ts';

/** @param most characters of its first lines */
export function pieceCard({ id, data }: PieceOf, most = 90): PieceCard {
	const { article, title } = data;
	return {
		kicker: article.kicker === null ? null : phrasesOf(article.kicker.text),
		headline: headlineOf(title),
		deck: article.deck === null ? null : phrasesOf(article.deck.text),
		opening: opening(firstText(article), most),
		href: url.piece(id),
	};
}

export function kindOf({ article }: { article: Article }): string {
	if (article.photoNews) return '图片新闻';
	return article.kind === 'report' ? '报道' : '简讯';
}

/**
 * What a front page shows first: reports, then the rest, each in print order. So the first report of the lowest page
 * leads; without a report, the first piece of any kind.
 */
export function inNewsOrder(inPrint: readonly PieceOf[]): PieceOf[] {
	return inPrint.toSorted(
		(a, b) => Number(b.data.article.kind === 'report') - Number(a.data.article.kind === 'report'),
	);
}

/** Each page's pieces in print order, by the page's id. */
export const piecesOfPages: () => Promise<ReadonlyMap<string, PieceOf[]>> = once(async () => {
	const { pages, piece } = await newsroom();
	return new Map(pages.map((page) => [page.id, piecesOf(page, piece)]));
});

function piecesOf({ data }: PageOf, piece: ReadonlyMap<string, PieceOf>): PieceOf[] {
	const all = [...data.reports, ...data.briefs].flatMap(({ id }) => piece.get(id) ?? []);
	return inPrint(all, (one) => one.data.article);
}
