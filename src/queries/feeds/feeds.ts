/** The feeds: the newest pieces, those of one kind, and what is new under the keywords. */
import { guidesAt, newestGuides } from '../../archive/reading.ts';
import type { GuideRow } from '../../archive/reading.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import { dayOf } from '../days.ts';
import { articleData } from '../machine/article.ts';
import { articleHtml } from '../machine/article-html.ts';
import { writersOf } from '../names/writers.ts';
import { newsroom } from '../newsroom.ts';
import type { PieceOf } from '../newsroom.ts';
import { piecesOfPages, wholeOf } from '../pages/pieces.ts';
import { freshEditions } from '../recent.ts';
import { archive } from '../site-archive.ts';
import { absolute, url } from '../url.ts';
import type { FeedFormat } from '../url.ts';
import { feedFolder, feedTitle } from './feed-address.ts';
import type { FeedOf } from './feed-address.ts';
import { writeFeed } from './feed-format.ts';
import type { FeedItem } from './feed-source.ts';
import { guideItem } from './guide-item.ts';

/** The newest edition stands in a feed whole, those of the days before it as far as there is room. */
const most = { pieces: 50, guides: 50, ofKeyword: 20 };

/** @returns the text of a feed's file */
export async function feedText(format: FeedFormat, of: FeedOf): Promise<string> {
	const { site } = await newsroom();
	const { heading, page } = await feedTitle(of);
	return writeFeed(format, {
		title: heading === null ? site.name : `${site.name}：${heading}`,
		description: site.motto,
		site: site.name,
		home: absolute(page, site.address),
		self: absolute(url.feed(feedFolder(of), format), site.address),
		items: await itemsOf(of, site.address),
	});
}

async function itemsOf(of: FeedOf, site: string): Promise<FeedItem[]> {
	switch (of.what) {
		case 'news':
			return newsItems(of.kind);
		case 'keywords':
			return guideItems(newestGuides(await archive(), most.guides), site);
		case 'keyword':
			return guideItems(guidesAt(await archive(), of.slug).slice(0, most.ofKeyword), site);
		default:
			return assertNever(of);
	}
}

function guideItems(rows: readonly GuideRow[], site: string): FeedItem[] {
	return rows.map((row) => guideItem(row, site));
}

/** The newest edition's pieces first, each edition's in print order; what goes on from a page that is not here is left out. */
async function newsItems(kind: PieceOf['data']['article']['kind'] | null): Promise<FeedItem[]> {
	const [{ editions }, pieces, fresh] = await Promise.all([newsroom(), piecesOfPages(), freshEditions()]);
	const ofEditions = editions
		.filter(({ id }) => fresh.has(id))
		.map(({ data }) => wholeOf(data.pages.flatMap(({ id }) => pieces.get(id) ?? [])))
		.map((own) => own.filter(({ data }) => kind === null || data.article.kind === kind));
	const newest = ofEditions[0]?.length ?? 0;
	return Promise.all(ofEditions.flat().slice(0, Math.max(newest, most.pieces)).map(itemOf));
}

async function itemOf(piece: PieceOf): Promise<FeedItem> {
	const [article, { edition }] = await Promise.all([articleData(piece), newsroom()]);
	const its = edition.get(piece.data.edition.id);
	return {
		url: article.url,
		title: article.title,
		html: articleHtml(article),
		published: article.published,
		day: its === undefined ? null : (dayOf(its.data)?.iso ?? null),
		authors: writersOf(piece.data.article),
		keywords: article.keywords,
	};
}
