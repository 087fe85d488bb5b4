/** First lines: what a list shows of a piece, and what a page says of itself to machines. */
import type { Article, Paragraph } from '../../newspaper/model.ts';

/**
 * The beginning of a text: whole sentences where they fill a quarter of the room, else as far as a comma and ……; a short
 * text comes whole.
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

/** The printed words of an article's first paragraph, without its dateline; '' for an article without paragraphs. */
export function firstParagraph({ parts }: Article): string {
	for (const { blocks } of parts) {
		for (const block of blocks) {
			if (block.kind !== 'paragraph') continue;
			const { text, dateline } = block;
			if (dateline === null) return text;
			const end = dateline.at + dateline.length;
			return text.slice(0, dateline.at) + text.slice(end).replace(afterDateline, '');
		}
	}
	return '';
}

/** What a page says of itself in search engines and shared links, in at most 110 characters. */
export function descriptionOf(article: Article): string {
	return opening([article.deck?.text, firstParagraph(article)].filter(Boolean).join(' '), 110);
}
