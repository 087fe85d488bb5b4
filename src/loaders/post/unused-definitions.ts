/** Lines that Markdown takes for definitions and shows nowhere: [注]: 说明, [1]: 出处, [^1]: 注释. */
import type { TextNode } from '../post-text.ts';

/**
 * A remark plugin: what defines something that nothing in the post refers to is shown as it was written.
 *
 * @returns a transformer; `file` is the post's text
 */
export function unusedDefinitions(): (tree: TextNode, file: { toString: () => string }) => void {
	return (tree, file) => {
		const source = file.toString();
		const used = new Set(nodesOf(tree).flatMap((node) => (isReference(node) ? [keyOf(node)] : [])));
		const defined = new Set<string>();
		const show = (node: TextNode): void => {
			node.children = node.children?.map((child) => {
				show(child);
				const key = keyOf(child);
				if (child.type !== 'definition' && child.type !== 'footnoteDefinition') return child;
				if (used.has(key) && !defined.has(key)) {
					defined.add(key);
					return child;
				}
				const { start, end } = child.position ?? { start: { offset: 0 }, end: { offset: 0 } };
				return { type: 'paragraph', children: [{ type: 'text', value: source.slice(start.offset, end.offset) }] };
			});
		};
		show(tree);
	};
}

const isReference = ({ type }: TextNode): boolean =>
	type === 'linkReference' || type === 'imageReference' || type === 'footnoteReference';

function keyOf({ type, identifier }: TextNode): string {
	return `${type.startsWith('footnote') ? '^' : ''}${identifier ?? ''}`;
}

function nodesOf(node: TextNode): TextNode[] {
	return [node, ...(node.children ?? []).flatMap(nodesOf)];
}
