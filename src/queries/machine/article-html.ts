/** An article's full text as HTML for feed readers, which bring their own style. */
import { correctionText } from '../text/mends.ts';
import { blockHtml, element } from './article-block.ts';
import type { ArticleData } from './article-data.ts';

/** @returns HTML without the title, which a feed gives apart; text is escaped, and every address is absolute */
export function articleHtml({ kicker, deck, parts, corrections = [] }: ArticleData): string {
	const lines = parts.flatMap(({ heading, blocks }) => [...element('h2', heading), ...blocks.flatMap(blockHtml)]);
	const told = corrections.flatMap((one) => element('p', `更正：${correctionText(one)}`));
	return [...element('p', kicker), ...element('p', deck), ...lines, ...told].join('\n');
}
