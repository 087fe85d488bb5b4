import { changeTexts } from '../newspaper/corrections/change-texts.ts';
import { asPrinted } from '../newspaper/corrections/correct-text.ts';
import type { Article, Photo } from '../newspaper/model.ts';
import { withoutJump } from '../newspaper/fields/page-jump.ts';
import { printedOf, textsOf } from '../newspaper/model/text.ts';

/** The most characters a title may borrow from the text. */
const longest = 24;

/**
 * What a piece is called: its headline, or its first words if the page prints none, up to a stop. Where it comes from
 * （上接第一版） is no part of that.
 */
export function articleTitle(article: Article): string {
	if (article.headline !== null) return withoutJump(article.headline.text);
	for (const part of article.parts) {
		if (part.heading !== null) return part.heading.text;
		for (const block of part.blocks) {
			const words = firstWords(textsOf(block)[0]?.text ?? '');
			if (words !== '') return words;
		}
	}
	return (article.deck ?? article.kicker)?.text ?? onlyText(article) ?? '无题';
}

/** The words of an article that prints nothing but a jump. */
function onlyText({ parts }: Article): string | undefined {
	return parts.flatMap(({ blocks }) => blocks.flatMap(printedOf))[0]?.text;
}

/** What a photo is called: its caption, else the piece it tells (photo news), else its credit. */
export function photoTitle(photo: Photo, article: Article | null): string {
	return photo.caption?.text ?? (article === null ? (photo.credit?.text ?? '图片') : articleTitle(article));
}

/** The same as it was printed: a photo keeps its address when its words are corrected. */
export function printedPhotoTitle(photo: Photo, article: Article | null): string {
	if (photo.caption !== null) return asPrinted(photo.caption);
	if (article === null) return photo.credit === null ? photoTitle(photo, null) : asPrinted(photo.credit);
	return articleTitle(changeTexts(article, (text) => ({ ...text, text: asPrinted(text) })));
}

function firstWords(text: string): string {
	const phrase = /^[^。！？；\n]*/u.exec(text)?.[0] ?? '';
	const characters = Array.from(phrase === '' ? text : phrase);
	return characters.length > longest ? `${characters.slice(0, longest).join('')}……` : characters.join('');
}
