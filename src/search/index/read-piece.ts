/** A built page → the piece on it, by the contract of the searchable text. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isKind, kinds, type Listed, type Piece } from '../piece.ts';
import { withSimplified } from '../text/with-simplified.ts';
import { readListed } from './read-listed.ts';
import { searchable, searchableTag } from './searchable-tag.ts';
import { SearchIndexError } from './search-index-error.ts';
import { spell } from '../../pinyin/spell.ts';
import { attribute, textBlocks } from './text-blocks.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Elements that mean the same wherever in a page they stand. */
const flow = /^<(?:article|div|main|section)[\s/>]/i;

/** A piece, and the names it is listed under. */
export type PieceRead = { piece: Piece; listed: Listed };

/**
 * @param html the whole page
 * @param url the page's address from the site's root
 * @param file what an error calls the page
 * @returns the piece, or null for a page that search should not find
 * @throws SearchIndexError if the page breaks the contract
 */
export function readPiece(html: string, url: string, file: string): PieceRead | null {
	// Most pages are lists; the attribute's absence is seen without parsing them.
	if (!html.includes(searchable)) return null;
	const bodies = elements(parse(fromBody(html))).filter((element) => attribute(element, searchable) !== undefined);
	const [body] = bodies;
	if (body === undefined) return null;
	if (bodies.length > 1) {
		throw new SearchIndexError(
			file,
			`有 ${bodies.length} 处 ${searchable}。一个网页只能有一处可供搜索的正文，请合成一处。`,
		);
	}
	const headings = elements(body).filter((element) => element.tagName === 'h1');
	const [heading] = headings;
	const headline =
		heading === undefined
			? ''
			: textBlocks(heading)
					.map((block) => block.text)
					.join(' ');
	if (heading === undefined || headings.length > 1 || headline === '') {
		throw new SearchIndexError(file, `可供搜索的正文里要有一个（只能一个）写了字的 h1，用作搜索结果的标题。`);
	}
	const kind = attribute(body, 'data-kind');
	if (!isKind(kind)) {
		throw new SearchIndexError(file, `data-kind 写的是“${kind ?? ''}”，应是其中之一：${kinds.join('、')}。`);
	}
	const date = attribute(body, 'data-date') ?? '';
	if (date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
		throw new SearchIndexError(file, `data-date 写的是“${date}”，应是 2024-01-05 这样的日期；不知道日期就不要写。`);
	}
	const piece: Piece = {
		url,
		kind,
		date,
		day: attribute(body, 'data-day') ?? '',
		edition: attribute(body, 'data-edition') ?? '',
		headline,
		spelt: spell(headline)
			.map(({ syllable }) => syllable)
			.join(' '),
		blocks: textBlocks(body, heading),
	};
	return { piece: withSimplified(piece), listed: readListed(attribute(body, 'data-facets'), file) };
}

/** The page without what stands before the searchable text: of a built page that is half of it. */
function fromBody(html: string): string {
	const opening = searchableTag(html);
	return opening !== null && flow.test(opening.text) ? html.slice(opening.start) : html;
}

/** All elements below a node, in document order. */
function elements(parent: ParentNode): Element[] {
	return parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}
