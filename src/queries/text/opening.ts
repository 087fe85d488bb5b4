/** First lines: what a list shows of a piece, and what a page says of itself to machines. */
import type { Article, Block, Paragraph } from '../../newspaper/model.ts';
import { textsOf } from '../../newspaper/model/text.ts';
import type { TextRole } from '../../newspaper/model/text.ts';

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

/**
 * The text that a block may open an article with, null for none. Blocks of the second choice stand before or beside the
 * article's text: they open it only if it has no block of the first choice.
 */
const opens: Readonly<Record<Block['kind'], { choice: 1 | 2; role: TextRole } | null>> = {
	paragraph: { choice: 1, role: 'paragraph' },
	'keyword-block': { choice: 2, role: 'paragraph' },
	'editor-note': { choice: 2, role: 'note' },
	photo: { choice: 2, role: 'caption' },
	subheading: null,
	byline: null,
	jump: null,
};

/** The printed words that an article begins with, without the dateline; '' for an article of names and headings alone. */
export function firstText({ parts }: Article): string {
	const blocks = parts.flatMap((part) => part.blocks);
	for (const choice of [1, 2]) {
		for (const block of blocks) {
			const opened = opens[block.kind];
			if (opened?.choice !== choice) continue;
			if (block.kind === 'paragraph') return withoutDateline(block);
			const text = textsOf(block).find(({ role }) => role === opened.role)?.text;
			if (text !== undefined) return text;
		}
	}
	return '';
}

function withoutDateline({ text, dateline }: Paragraph): string {
	if (dateline === null) return text;
	return text.slice(0, dateline.at) + text.slice(dateline.at + dateline.length).replace(afterDateline, '');
}

/** What a page says of itself in search engines and shared links, in at most 110 characters. */
export function descriptionOf(article: Article): string {
	return opening([article.deck?.text, firstText(article)].filter(Boolean).join(' '), 110);
}
