/** A post's Markdown as a tree: the same constructs as the site's renderer knows (post-markdown.ts). */
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { noIndentedCode } from './no-indented-code.ts';

/** The parts of an mdast node that matter to a check. */
export type MarkdownNode = {
	type: string;
	value?: string | undefined;
	url?: string | undefined;
	alt?: string | null | undefined;
	depth?: number | undefined;
	identifier?: string | undefined;
	children?: MarkdownNode[];
	position?: { start: { line: number; column: number }; end: { line: number } } | undefined;
};

const parser = unified()
	.use(remarkParse)
	.use(noIndentedCode)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkCjkFriendly)
	.use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false });

/** @returns every node of the text, each before those in it */
export function markdownNodes(text: string): MarkdownNode[] {
	const all: MarkdownNode[] = [];
	const walk = (node: MarkdownNode): void => {
		all.push(node);
		for (const child of node.children ?? []) walk(child);
	};
	walk(parser.parse(text));
	return all;
}

/** What a node says, without its marks. */
export function wordsOf(node: MarkdownNode): string {
	return node.value ?? node.alt ?? (node.children ?? []).map(wordsOf).join('');
}
