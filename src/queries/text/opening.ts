/** First lines: what a list shows of a piece, and what a page says of itself to machines. */
import type { Article, Paragraph } from '../../newspaper/model.ts';
import { sortOf } from '../../newspaper/model/data-role.ts';
import { textsOf } from '../../newspaper/model/text.ts';
import type { BlockText } from '../../newspaper/model/text.ts';

/**
 * The beginning of a text: whole sentences if they fill a quarter of the room, else up to a comma and ……; a short text
 * comes whole.
 *
 * @param most in characters
 */
export function opening(text: string, most: number): string {
	const characters = Array.from(text);
	if (characters.length <= most) return text;
	const room = characters.slice(0, most);
	const sentences = room.slice(0, room.findLastIndex((character) => '。！？；'.includes(character)) + 1);
	if (sentences.length >= most / 4) return sentences.join('');
	const clause = room.findLastIndex((character) => '，：、'.includes(character));
	return `${room.slice(0, clause >= most / 2 ? clause : most).join('')}……`;
}

/** The words of a paragraph behind its rubric; '' for none. */
export function behindRubric(paragraph: Pick<Paragraph, 'text' | 'rubric'> | undefined): string {
	return paragraph === undefined ? '' : paragraph.text.slice(paragraph.rubric);
}

/** What may stand between a dateline and the text. */
const afterDateline = /^[\s：:，,]+/u;

/** Whether an article may open with such a text: with names and headings none does. */
const opens = ({ role }: BlockText): boolean => sortOf(role) === 'text' || sortOf(role) === 'caption';

/** The printed words that an article begins with, without the dateline; '' for an article of names and headings alone. */
export function firstText({ parts }: Article): string {
	const blocks = parts.flatMap((part) => part.blocks);
	const paragraph = blocks.find((block) => block.kind === 'paragraph');
	if (paragraph !== undefined) return withoutDateline(paragraph);
	// Boxes, notes and photos stand before or beside the article's own text.
	return blocks.flatMap(textsOf).find(opens)?.text ?? '';
}

function withoutDateline({ text, dateline }: Paragraph): string {
	if (dateline === null) return text;
	return text.slice(0, dateline.at) + text.slice(dateline.at + dateline.length).replace(afterDateline, '');
}

/** What a page says of itself in search engines and shared links, in at most 110 characters. */
export function descriptionOf(article: Article): string {
	return opening([article.deck?.text, firstText(article)].filter(Boolean).join(' '), 110);
}
