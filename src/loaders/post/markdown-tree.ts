/** A post's Markdown as a tree: of the same syntax as its HTML is made from (post-syntax.ts). */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { postSyntax } from './post-syntax.ts';

/** Lines and columns from 1, offsets in UTF-16 units from 0. */
type Place = {
	start: { line: number; column: number; offset?: number | undefined };
	end: { line: number; offset?: number | undefined };
};

/** The parts of an mdast node that matter to a check. */
export type MarkdownNode = {
	type: string;
	value?: string | undefined;
	url?: string | undefined;
	alt?: string | null | undefined;
	depth?: number | undefined;
	identifier?: string | undefined;
	children?: MarkdownNode[];
	position?: Place | undefined;
};

const parser = unified().use(remarkParse).use(postSyntax);

/** @returns every node of the text, each before those in it */
export function markdownNodes(text: string): MarkdownNode[] {
	const all: MarkdownNode[] = [];
	const walk = (node: MarkdownNode): void => {
		all.push(node);
		let from = node.position?.start.offset ?? 0;
		for (const child of node.children ?? []) {
			// What was made of a text has no place of its own.
			child.position ??= placeIn(text, from, wordsOf(child));
			from = child.position.end.offset ?? from;
			walk(child);
		}
	};
	walk(parser.parse(text));
	return all;
}

/** Where words stand in a text, at or behind an offset. */
function placeIn(text: string, from: number, words: string): Place {
	const [first = ''] = words.split('\n');
	const offset = Math.max(from, text.indexOf(first, from));
	const above = text.slice(0, offset).split('\n');
	const start = { line: above.length, column: (above.at(-1) ?? '').length + 1, offset };
	return { start, end: { line: start.line, offset: offset + words.length } };
}

/** What a node says, without its marks. */
export function wordsOf(node: MarkdownNode): string {
	return node.value ?? node.alt ?? (node.children ?? []).map(wordsOf).join('');
}
