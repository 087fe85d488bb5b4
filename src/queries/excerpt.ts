/** First lines: what a list shows of a piece, and what a page says of itself to machines. */
import type { Article } from '../newspaper/model.ts';

/**
 * The beginning of a text, ended at a sentence where one ends in its second half, else with ……; short texts come
 * whole.
 *
 * @param most in characters
 */
export function opening(text: string, most: number): string {
	const characters = Array.from(text);
	if (characters.length <= most) return text;
	const cut = characters.slice(0, most).join('');
	const stop = Math.max(...['。', '！', '？', '；'].map((mark) => cut.lastIndexOf(mark)));
	const whole = cut.slice(0, stop + 1);
	return Array.from(whole).length >= most / 2 ? whole : `${cut}……`;
}

/** The printed words of an article's first paragraph, without its dateline; '' for an article without paragraphs. */
export function firstParagraph({ parts, dateline }: Article): string {
	for (const { blocks } of parts) {
		for (const block of blocks) {
			if (block.kind !== 'paragraph') continue;
			const under = dateline !== null && block.lines.includes(dateline.line) ? dateline.length : 0;
			return `${block.rubric ?? ''}${block.text.slice(under).trimStart()}`;
		}
	}
	return '';
}

/** What a page says of itself in search engines and shared links, in at most 110 characters. */
export function descriptionOf(article: Article): string {
	return opening([article.deck?.text, firstParagraph(article)].filter(Boolean).join(' '), 110);
}
