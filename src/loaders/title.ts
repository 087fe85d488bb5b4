import type { Article, Photo } from '../newspaper/model.ts';
import { printedOf } from '../newspaper/model/text.ts';

/** The most characters a title may borrow from the text. */
const longest = 24;

/** What a piece is called: its headline, or its first words if the page prints none, up to a stop. */
export function articleTitle(article: Article): string {
	if (article.headline !== null) return article.headline.text;
	for (const part of article.parts) {
		if (part.heading !== null) return part.heading.text;
		for (const block of part.blocks) {
			const words = firstWords(printedOf(block)[0]?.text ?? '');
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
