import { assertNever } from '../newspaper/model/assert-never.ts';
import type { Article, Block, Photo } from '../newspaper/model.ts';

/** The most characters a title may borrow from the text. */
const longest = 24;

/** What a piece is called: its headline, or where the page prints none its first words, up to a stop. */
export function articleTitle(article: Article): string {
	if (article.headline !== null) return article.headline.text;
	for (const part of article.parts) {
		if (part.heading !== null) return part.heading.text;
		for (const block of part.blocks) {
			const words = firstWords(blockText(block));
			if (words !== '') return words;
		}
	}
	return article.deck?.text ?? article.kicker?.text ?? '无题';
}

/** What a photo is called: its caption, else the piece it tells (photo news), else its credit. */
export function photoTitle(photo: Photo, article: Article | null): string {
	return photo.caption?.text ?? (article === null ? (photo.credit?.text ?? '图片') : articleTitle(article));
}

function firstWords(text: string): string {
	const phrase = /^[^。！？；\n]*/u.exec(text)?.[0] ?? '';
	const characters = Array.from(phrase === '' ? text : phrase);
	return characters.length > longest ? `${characters.slice(0, longest).join('')}……` : characters.join('');
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return block.text;
		case 'subheading':
		case 'keyword-block':
		case 'byline':
		case 'jump':
			return block.text;
		case 'photo':
			return block.caption?.text ?? block.credit?.text ?? '';
		case 'editor-note':
			return block.paragraphs[0]?.text ?? '';
		default:
			return assertNever(block);
	}
}
