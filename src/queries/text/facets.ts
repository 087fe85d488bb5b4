/** What search can narrow a piece down by, besides its kind, its edition and its year. */
import type { Article, KeywordBlock, Person } from '../../newspaper/model.ts';
import type { ListedPlaces } from '../names/listed-places.ts';
import { placesOfArticle } from '../names/named-passages.ts';

/** Each name once, in print order. */
export type Facets = { keyword: string[]; place: string[]; contributor: string[] };

export const noFacets: Facets = { keyword: [], place: [], contributor: [] };

/** Its keywords, its dateline's place and those listed that it names, and everyone named in its bylines, dateline and credits. */
export function facetsOf(article: Article, listed: ListedPlaces): Facets {
	const { parts, contributors } = article;
	const blocks = parts.flatMap((part) => part.blocks);
	return {
		keyword: distinct(blocks.filter(isKeywordBlock).map(({ keyword }) => keyword)),
		place: placesOfArticle(article, listed).map(({ name }) => name),
		contributor: namesOf(contributors),
	};
}

export function namesOf(contributors: readonly Person[]): string[] {
	return distinct(contributors.map(({ name }) => name));
}

/** As the searchable element carries it in `data-facets`: empty lists are left out, and without any facet it is null. */
export function facetsAttribute(facets: Facets): string | null {
	const filled = Object.entries(facets).filter(([, names]) => names.length > 0);
	return filled.length === 0 ? null : JSON.stringify(Object.fromEntries(filled));
}

function isKeywordBlock(block: Article['parts'][number]['blocks'][number]): block is KeywordBlock {
	return block.kind === 'keyword-block';
}

function distinct(names: readonly string[]): string[] {
	return [...new Set(names)];
}
