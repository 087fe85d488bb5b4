/** How much there is to read. */
import { assertNever } from '../../newspaper/model/assert-never.ts';
import type { Article, Block } from '../../newspaper/model.ts';
import { characterCount } from './character-count.ts';

/** The characters of an article's text and of what stands around it; headlines, names and white space don't count. */
export function textLength({ parts }: Article): number {
	return parts
		.flatMap(({ blocks }) => blocks.flatMap(textsOf))
		.reduce((sum, text) => sum + characterCount(text.replace(/\s/g, '')), 0);
}

function textsOf(block: Block): string[] {
	switch (block.kind) {
		case 'paragraph':
		case 'subheading':
			return [block.text];
		case 'keyword-block':
			return [block.text, ...block.paragraphs.map(({ text }) => text)];
		case 'editor-note':
			return block.paragraphs.map(({ text }) => text);
		case 'photo':
			return block.caption === null ? [] : [block.caption.text];
		case 'byline':
		case 'jump':
			return [];
		default:
			return assertNever(block);
	}
}
