/** Goes through the texts of an article, or of what belongs to a page, in reading order. */
import type { Article, Block, PageItem, PageNumber, Part, Photo, Printed } from '../model.ts';
import { assertNever } from '../model/assert-never.ts';

/**
 * Makes a text of another, or leaves it as it is.
 *
 * @param page the page that the text begins on; null for the one that its article begins on, or the item's own
 */
export type Change = <Text extends Printed>(text: Text, page: PageNumber | null) => Text;

/** @returns the article with each text as `change` makes it; `article` itself is not changed */
export function changeTexts(article: Article, change: Change): Article {
	const title = (text: Printed | null): Printed | null => (text === null ? null : change(text, null));
	const [kicker, headline, deck] = [title(article.kicker), title(article.headline), title(article.deck)];
	return { ...article, kicker, headline, deck, parts: article.parts.map((part) => changePart(part, change)) };
}

function changePart(part: Part, change: Change): Part {
	const page = part.elsewhere?.number ?? null;
	const elsewhere = part.elsewhere === undefined ? {} : { elsewhere: { ...part.elsewhere } };
	if (elsewhere.elsewhere !== undefined)
		elsewhere.elsewhere.titles = elsewhere.elsewhere.titles.map((title) => change(title, page));
	const heading = part.heading === null ? null : change(part.heading, page);
	return { ...part, ...elsewhere, heading, blocks: part.blocks.map((block) => changeBlock(block, change, page)) };
}

function changeBlock(block: Block, change: Change, page: PageNumber | null): Block {
	switch (block.kind) {
		case 'paragraph':
		case 'subheading':
		case 'byline':
		case 'jump':
			return change(block, page);
		case 'keyword-block': {
			const line = change(block, page);
			return { ...line, paragraphs: line.paragraphs.map((paragraph) => change(paragraph, page)) };
		}
		case 'editor-note':
			return { ...block, paragraphs: block.paragraphs.map((paragraph) => change(paragraph, page)) };
		case 'photo':
			return changePhoto(block, change, page);
		default:
			return assertNever(block);
	}
}

function changePhoto(photo: Photo, change: Change, page: PageNumber | null): Photo {
	const [caption, credit] = [photo.caption, photo.credit].map((text) => (text === null ? null : change(text, page)));
	return { ...photo, caption: caption ?? null, credit: credit ?? null };
}

/** @returns the item with each text as `change` makes it; `item` itself is not changed */
export function changeItem(item: PageItem, change: Change): PageItem {
	switch (item.kind) {
		case 'banner':
		case 'furniture':
			return change(item, null);
		case 'photo':
			return changePhoto(item, change, null);
		case 'editor-note':
			return { ...item, paragraphs: item.paragraphs.map((paragraph) => change(paragraph, null)) };
		default:
			return assertNever(item);
	}
}
