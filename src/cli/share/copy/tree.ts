/** What the rewriting asks of a page that parse5 has read, and does to it. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: ChildNode): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((one) => one.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
	const there = element.attrs.find((one) => one.name === name);
	if (there === undefined) element.attrs.push({ name, value });
	else there.value = value;
}

export const hasClass = (element: Element, name: string): boolean =>
	(attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Every element below a node, in the order of the text; of one that is taken out meanwhile no more are told. */
export function* elementsOf(node: ParentNode): Generator<Element> {
	for (const child of [...node.childNodes]) {
		if (!isElement(child) || child.parentNode !== node) continue;
		yield child;
		if (child.parentNode === node) yield* elementsOf(child);
	}
}

export function remove(node: ChildNode): void {
	const above = node.parentNode;
	if (above !== null) above.childNodes = above.childNodes.filter((one) => one !== node);
	node.parentNode = null;
}

/** @returns all text below a node */
export function textOf(node: ParentNode): string {
	return node.childNodes
		.map((child) =>
			isElement(child) ? textOf(child) : child.nodeName === '#text' && 'value' in child ? child.value : '',
		)
		.join('');
}
