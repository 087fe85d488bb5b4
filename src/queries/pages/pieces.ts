/** Reports and briefs: their order, and what a list shows of one. */
import type { Article } from '../../newspaper/model.ts';
import type { PieceCard } from '../../view/piece-card.ts';
import { firstText, opening } from '../text/opening.ts';
import { headlineOf, phrasesOf } from '../../typesetting/headline.ts';
import { newsroom } from '../newsroom.ts';
import type { PageOf, PieceOf } from '../newsroom.ts';
import { once } from '../once.ts';
import { newsOrder } from './news-order.ts';
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

/** Whether a piece is the rest of one that began on a page which is not here, or on one that it could not be joined to. */
function isRest({ data }: PieceOf): boolean {
	const blocks = data.article.parts.flatMap((part) => part.blocks);
	return blocks.some((block) => block.kind === 'jump' && block.lead?.way === 'from' && !block.lead.joined);
}

/** What a front page shows: all but the rests of articles whose beginning is not there, unless there is nothing else. */
export function wholeOf(inPrint: readonly PieceOf[]): readonly PieceOf[] {
	const whole = inPrint.filter((piece) => !isRest(piece));
	return whole.length > 0 ? whole : inPrint;
}

/** The same, what leads first. */
export function newsOf(inPrint: readonly PieceOf[]): PieceOf[] {
	return newsOrder(wholeOf(inPrint), ({ data }) => ({ page: data.page.id, isReport: data.article.kind === 'report' }));
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
