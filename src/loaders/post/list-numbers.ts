/** The numbers of a list as they were written, where Markdown would count on. */
import type { TextNode } from '../post-text.ts';

/**
 * A remark plugin: an item whose number isn't the one after that before it keeps its own. A list that has the same number
 * everywhere leaves the counting to Markdown.
 */
export function listNumbers(): (tree: TextNode, file: { toString: () => string }) => void {
	return (tree, file) => {
		number(tree, file.toString());
	};
}

function number(node: TextNode, source: string): void {
	for (const child of node.children ?? []) number(child, source);
	if (node.type !== 'list' || node.ordered !== true) return;
	const items = node.children ?? [];
	const written = items.map(({ position }) => Number(/^\d+/.exec(source.slice(position?.start.offset))?.[0]));
	if (written.every((one) => one === written[0])) return;
	for (const [index, item] of items.entries()) {
		const own = written[index];
		const before = written[index - 1];
		if (own === undefined || before === undefined || Number.isNaN(own) || own === before + 1) continue;
		item.data = { hProperties: { value: own } };
	}
}
