/** A report or a brief on a page of its own. */
import { contentsOf } from './contents.ts';
import type { ContentsEntry } from './contents.ts';
import { descriptionOf } from './excerpt.ts';
import { facetsOf } from './facets.ts';
import { folioOf, indexed } from './folio.ts';
import type { Folio, Indexed } from './folio.ts';
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { headlineOf, phrasesOf } from './headline.ts';
import type { Headline, Phrase } from './headline.ts';
import { lookupOn } from './lookup.ts';
import { noTurns, turnsOf } from './neighbours.ts';
import type { Turns } from './neighbours.ts';
import { newsArticle } from './news-article.ts';
import { newsroom } from './newsroom.ts';
import type { PieceOf } from './newsroom.ts';
import { once } from './once.ts';
import { kindOf, piecesOfPages } from './pieces.ts';
import { shownParts } from './shown-block.ts';
import type { ShownPart } from './shown-block.ts';
import { url } from './url.ts';

export type PieceView = {
	frame: Frame;
	folio: Folio;
	/** 报道, 简讯 or 图片新闻. */
	label: string;
	indexed: Indexed;
	kicker: Phrase[] | null;
	headline: Headline;
	deck: Phrase[] | null;
	contents: ContentsEntry[];
	parts: ShownPart[];
	turns: Turns;
	data: string;
};

export async function pieceView({ id, data: { article, title, edition, page } }: PieceOf): Promise<PieceView> {
	const [all, turns, lookup] = await Promise.all([newsroom(), pieceTurns(), lookupOn(page.id)]);
	const [itsEdition, itsPage] = [all.edition.get(edition.id), all.page.get(page.id)];
	if (itsEdition === undefined || itsPage === undefined) throw new Error(`${id} stands on no page`);
	const path = url.piece(id);
	const description = descriptionOf(article) || title;
	const itsFrame = await frame({ title, description, path });
	return {
		frame: itsFrame,
		folio: folioOf(itsEdition, itsPage),
		label: kindOf({ article }),
		indexed: indexed(article.kind === 'report' ? '报道' : '简讯', itsEdition, facetsOf(article)),
		kicker: article.kicker === null ? null : phrasesOf(article.kicker.text),
		headline: headlineOf(title),
		deck: article.deck === null ? null : phrasesOf(article.deck.text),
		contents: contentsOf(article),
		parts: shownParts(article, lookup, { top: 2, anchored: true }),
		turns: turns.get(path) ?? noTurns,
		data: newsArticle({
			headline: title,
			description,
			address: itsFrame.canonical ?? path,
			newspaper: itsEdition.data.newspaper,
			published: itsEdition.data.published,
			authors: article.contributors.filter(({ act }) => act === '文' || act === '文/图').map(({ name }) => name),
		}),
	};
}

/** Pieces follow one another through their edition, page after page. */
const pieceTurns = once(async () => {
	const [{ editions }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	return new Map(
		editions.flatMap(({ data }) => {
			const inPrint = data.pages.flatMap(({ id }) => pieces.get(id) ?? []);
			return [...turnsOf(inPrint.map(({ id, data: { title } }) => ({ label: title, href: url.piece(id) })))];
		}),
	);
});
