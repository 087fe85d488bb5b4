/** A report or a brief → what programs read of it. */
import type { Photo } from '../../newspaper/model.ts';
import { correctionsOf } from '../../newspaper/model/corrections-of.ts';
import { lookupOn } from '../lookup.ts';
import { newsroom } from '../newsroom.ts';
import type { PieceOf } from '../newsroom.ts';
import { plainPicture } from '../text/shown-picture.ts';
import { absolute, url } from '../url.ts';
import { blockData } from './article-block.ts';
import { articleVersion } from './article-data.ts';
import type { ArticleData } from './article-data.ts';

/** @throws {Error} if the piece stands on no page */
export async function articleData({ id, data }: PieceOf): Promise<ArticleData> {
	const { article, title, edition, page } = data;
	const [all, lookup] = await Promise.all([newsroom(), lookupOn(page.id)]);
	const [itsEdition, itsPage] = [all.edition.get(edition.id), all.page.get(page.id)];
	if (itsEdition === undefined || itsPage === undefined) throw new Error(`${id} stands on no page`);
	const at = (path: string): string => absolute(path, all.site.address);
	const imageOf = async (photo: Photo): Promise<string | null> => {
		const { image } = lookup.photo(photo);
		return image === null ? null : at((await plainPicture(image)).src);
	};
	const blocks = article.parts.flatMap((part) => part.blocks);
	const keywords = blocks.flatMap((block) => (block.kind === 'keyword-block' ? [block.keyword] : []));
	const parts = article.parts.map(async (part) => ({
		id: part.id,
		heading: part.heading?.text ?? null,
		page: part.elsewhere?.number ?? null,
		blocks: await Promise.all(part.blocks.map((block) => blockData(block, imageOf))),
	}));
	const { dateline } = article;
	const corrections = correctionsOf(article).map(({ date, printed, corrected, note, role, block }) => {
		return { date, printed, corrected, note, role, block };
	});
	return {
		$schema: at(url.schema('article', articleVersion)),
		version: articleVersion,
		url: at(url.piece(id)),
		title,
		kicker: article.kicker?.text ?? null,
		headline: article.headline?.text ?? null,
		deck: article.deck?.text ?? null,
		kind: article.kind,
		photoNews: article.photoNews,
		newspaper: itsEdition.data.newspaper,
		edition: { id: edition.id, title: itsEdition.data.title, url: at(url.edition(edition.id)) },
		published: itsEdition.data.published,
		page: { number: itsPage.data.number, name: itsPage.data.name, url: at(url.page(page.id)) },
		dateline: dateline === null ? null : { text: dateline.text, source: dateline.source, place: dateline.place },
		contributors: article.contributors.map(({ name, capacity, act, organisation }) => {
			return { name, capacity, act, organisation };
		}),
		keywords: [...new Set(keywords)],
		parts: await Promise.all(parts),
		...(corrections.length === 0 ? {} : { corrections }),
	};
}
