/** First lines: what a list shows of a piece, and what a page says of itself to machines. */
import type { Article } from '../../newspaper/model.ts';

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

/** What may stand between a dateline and the text. */
const afterDateline = /^[\s：:，,]+/u;

/** The printed words of an article's first paragraph, without its dateline; '' for an article without paragraphs. */
export function firstParagraph({ parts, dateline }: Article): string {
	for (const { blocks } of parts) {
		for (const block of blocks) {
			if (block.kind !== 'paragraph') continue;
			const under = dateline !== null && block.lines.includes(dateline.line) ? dateline.length : 0;
			return `${block.rubric ?? ''}${under === 0 ? block.text : block.text.slice(under).replace(afterDateline, '')}`;
		}
	}
	return '';
}

/** What a page says of itself in search engines and shared links, in at most 110 characters. */
export function descriptionOf(article: Article): string {
	return opening([article.deck?.text, firstParagraph(article)].filter(Boolean).join(' '), 110);
}
