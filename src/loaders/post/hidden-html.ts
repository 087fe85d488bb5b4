/** The two pieces of HTML that a post may have: comments, which nobody sees, and <br>. */
import type { TextNode } from '../post-text.ts';

const lineBreak = /<br\s*\/?>/iu;

/** @returns what is left of a piece of HTML without its comments and line breaks; '' where nothing is */
export function htmlShown(written: string): string {
	return withoutComments(written).replace(new RegExp(lineBreak, 'giu'), '\n').trim();
}

/** A remark plugin: comments go, and `<br>` begins a new line. Other HTML stays for post-html.ts to show. */
export function hiddenHtml(): (tree: TextNode) => void {
	return mend;
}

function mend(node: TextNode): void {
	for (const child of node.children ?? []) mend(child);
	const isInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
	node.children = node.children?.flatMap((child) => {
		if (child.type !== 'html') return [child];
		const value = withoutComments(child.value ?? '');
		if (value.trim() === '') return [];
		if (/<[a-z/!?]/iu.test(value.replace(new RegExp(lineBreak, 'giu'), ''))) return [{ ...child, value }];
		const lines = value
			.split(lineBreak)
			.flatMap((line, index): TextNode[] => [
				...(index === 0 ? [] : [{ type: 'break' }]),
				...(line.trim() === '' ? [] : [{ type: 'text', value: line }]),
			]);
		if (isInline || node.type !== 'root') return lines;
		return lines.some(({ type }) => type === 'text') ? [{ type: 'paragraph', children: lines }] : [];
	});
}

function withoutComments(written: string): string {
	return written.replace(/<!--[\s\S]*?-->/gu, '');
}
