/** An element's text in runs, of a page parsed by parse5. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../piece.ts';
import { blocksOf } from '../text/blocks.ts';
import type { Seen } from '../text/blocks.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * @param root the element to read
 * @param skip an element inside it to leave out
 * @returns as `blocksOf`
 */
export function textBlocks(root: Element, skip?: Element): Block[] {
	return blocksOf<Node>(root, skip ?? null, see);
}

function see(node: Node): Seen<Node> {
	if ('value' in node) return { text: node.value };
	if (!('tagName' in node)) return null;
	return { name: node.tagName, id: attribute(node, 'id') ?? null, children: node.childNodes };
}

/** @returns the attribute's value, undefined if the element has none of that name */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}
