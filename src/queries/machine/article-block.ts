/** A block as programs read it in `article.json`, and as HTML for feed readers: all that a new kind needs for either. */
import { z } from 'zod';
import { htmlText } from '../../html-text.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import type { Block, Photo } from '../../newspaper/model.ts';

const Paragraph = z.object({
	/** Its anchor on the article's page. */
	id: z.string(),
	text: z.string(),
});

export const ArticleBlock = z.discriminatedUnion('kind', [
	Paragraph.extend({ kind: z.literal('paragraph') }),
	Paragraph.extend({ kind: z.literal('subheading'), level: z.union([z.literal(1), z.literal(2)]) }),
	z.object({
		kind: z.literal('keyword-block'),
		id: z.string(),
		keyword: z.string().min(1),
		/** The keyword's line as printed. */
		text: z.string(),
		paragraphs: z.array(Paragraph),
	}),
	z.object({
		kind: z.literal('photo'),
		id: z.string(),
		caption: z.string().nullable(),
		/** As printed, with its brackets. */
		credit: z.string().nullable(),
		/** null if the site has the photo's words alone. */
		image: z.url().nullable(),
	}),
	z.object({ kind: z.literal('editor-note'), id: z.string(), paragraphs: z.array(z.string()).min(1) }),
	z.object({ kind: z.literal('byline'), text: z.string() }),
	z.object({ kind: z.literal('jump'), text: z.string() }),
]);
export type ArticleBlock = z.infer<typeof ArticleBlock>;

/** @param imageOf the address of a photo's image; null for a photo of which the site has the words alone */
export async function blockData(
	block: Block,
	imageOf: (photo: Photo) => Promise<string | null>,
): Promise<ArticleBlock> {
	switch (block.kind) {
		case 'paragraph':
			return { kind: block.kind, id: block.id, text: block.text };
		case 'subheading':
			return { kind: block.kind, id: block.id, text: block.text, level: block.level };
		case 'keyword-block': {
			const paragraphs = block.paragraphs.map(({ id, text }) => ({ id, text }));
			return { kind: block.kind, id: block.id, keyword: block.keyword, text: block.text, paragraphs };
		}
		case 'photo': {
			const { kind, id, caption, credit } = block;
			return {
				kind,
				id,
				caption: caption?.text ?? null,
				credit: credit?.text ?? null,
				image: await imageOf(block),
			};
		}
		case 'editor-note':
			return { kind: block.kind, id: block.id, paragraphs: block.paragraphs.map(({ text }) => text) };
		case 'byline':
		case 'jump':
			return { kind: block.kind, text: block.text };
		default:
			return assertNever(block);
	}
}

/** @returns elements without style, their text escaped */
export function blockHtml(block: ArticleBlock): string[] {
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

/** @returns the element, or nothing for no text */
export function element(name: string, text: string | null): string[] {
	return text === null || text === '' ? [] : [`<${name}>${htmlText(text)}</${name}>`];
}
