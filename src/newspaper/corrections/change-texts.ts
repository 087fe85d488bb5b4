/** Goes through the texts of an article in reading order; those of an item of the page: changeItem of model/text.ts. */
import type { Article, PageNumber, Part, Printed } from '../model.ts';
import { changeBlock } from '../model/text.ts';

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
	const blocks = part.blocks.map((block) => changeBlock(block, (text) => change(text, page)));
	return { ...part, ...elsewhere, heading, blocks };
}
