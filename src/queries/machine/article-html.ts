/** An article's full text as HTML for feed readers, which bring their own style. */
import { htmlText } from '../../html-text.ts';
import { correctionText } from '../text/mends.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import type { ArticleBlock, ArticleData } from './article-data.ts';

/** @returns HTML without the title, which a feed gives apart; text is escaped, and every address is absolute */
export function articleHtml({ kicker, deck, parts, corrections = [] }: ArticleData): string {
	const lines = parts.flatMap(({ heading, blocks }) => [...element('h2', heading), ...blocks.flatMap(blockHtml)]);
	const told = corrections.flatMap((one) => element('p', `更正：${correctionText(one)}`));
	return [...element('p', kicker), ...element('p', deck), ...lines, ...told].join('\n');
}

function blockHtml(block: ArticleBlock): string[] {
	switch (block.kind) {
		case 'paragraph':
		case 'byline':
		case 'jump':
			return element('p', block.text);
		case 'subheading':
			return element(block.level === 1 ? 'h3' : 'h4', block.text);
		case 'keyword-block':
			return [...element('h3', block.text), ...block.paragraphs.flatMap(({ text }) => element('p', text))];
		case 'editor-note':
			return [`<blockquote>${block.paragraphs.flatMap((text) => element('p', text)).join('')}</blockquote>`];
		case 'photo': {
			const words = [block.caption, block.credit].filter((text) => text !== null).join(' ');
			const image = block.image === null ? '' : `<img src="${htmlText(block.image)}" alt="">`;
			return [`<figure>${image}${element('figcaption', words).join('')}</figure>`];
		}
		default:
			return assertNever(block);
	}
}

/** Nothing for no text. */
function element(name: string, text: string | null): string[] {
	return text === null || text === '' ? [] : [`<${name}>${htmlText(text)}</${name}>`];
}
