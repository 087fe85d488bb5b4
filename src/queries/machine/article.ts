/** A report or a brief → what programs read of it. */
import type { Block } from '../../newspaper/model.ts';
import { correctionsOf } from '../../newspaper/model/corrections-of.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import { lookupOn } from '../lookup.ts';
import { newsroom } from '../newsroom.ts';
import type { PieceOf } from '../newsroom.ts';
import { plainPicture } from '../text/shown-picture.ts';
import type { Lookup } from '../text/shown-block.ts';
import { absolute, url } from '../url.ts';
import { articleVersion } from './article-data.ts';
import type { ArticleBlock, ArticleData } from './article-data.ts';

/** @throws {Error} if the piece stands on no page */
export async function articleData({ id, data }: PieceOf): Promise<ArticleData> {
	const { article, title, edition, page } = data;
	const [all, lookup] = await Promise.all([newsroom(), lookupOn(page.id)]);
	const [itsEdition, itsPage] = [all.edition.get(edition.id), all.page.get(page.id)];
	if (itsEdition === undefined || itsPage === undefined) throw new Error(`${id} stands on no page`);
	const at = (path: string): string => absolute(path, all.site.address);
	const blocks = article.parts.flatMap((part) => part.blocks);
	const keywords = blocks.flatMap((block) => (block.kind === 'keyword-block' ? [block.keyword] : []));
	const parts = article.parts.map(async (part) => ({
		id: part.id,
		heading: part.heading?.text ?? null,
		page: part.elsewhere?.number ?? null,
		blocks: await Promise.all(part.blocks.map((block) => blockData(block, lookup, at))),
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

async function blockData(block: Block, lookup: Lookup, at: (path: string) => string): Promise<ArticleBlock> {
	switch (block.kind) {
		case 'paragraph':
			return { kind: block.kind, id: block.id, text: block.text };
		case 'subheading':
			return { kind: block.kind, id: block.id, text: block.text, level: block.level };
		case 'keyword-block': {
			const paragraphs = block.paragraphs.map(({ id, text }) => ({ id, text }));
			return { kind: block.kind, id: block.id, keyword: block.keyword, text: block.text, paragraphs };
		}
		case 'photo': {
			const { image } = lookup.photo(block);
			return {
				kind: block.kind,
				id: block.id,
				caption: block.caption?.text ?? null,
				credit: block.credit?.text ?? null,
				image: image === null ? null : at((await plainPicture(image)).src),
			};
		}
		case 'editor-note':
			return { kind: block.kind, id: block.id, paragraphs: block.paragraphs.map(({ text }) => text) };
		case 'byline':
		case 'jump':
			return { kind: block.kind, text: block.text };
		default:
			return assertNever(block);
	}
}
