/** An element's text as the reader sees it run: contiguous across inline markup, apart everywhere else. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../piece.ts';
import { inline, silent } from '../text/runs.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * @param root the element to read
 * @param skip an element inside it to leave out
 * @returns its runs of text without those that are blank; white space is collapsed as the page shows it, and each run
 *   has the id of the nearest element around it that has one, `root` excluded
 */
export function textBlocks(root: Element, skip?: Element): Block[] {
	const blocks: Block[] = [];
	let run = '';
	let runId = '';
	function endRun(): void {
		const text = run.replace(/[ \t\n\r\f]+/g, ' ').trim();
		if (text !== '') blocks.push({ id: runId, text });
		run = '';
	}
	function read(parent: ParentNode, id: string): void {
		for (const child of parent.childNodes) {
			if ('value' in child) {
				if (run.trim() === '') runId = id;
				run += child.value;
			} else if ('tagName' in child && !silent.has(child.tagName)) {
				if (inline.has(child.tagName)) {
					read(child, id);
				} else {
					endRun();
					if (child !== skip) read(child, attribute(child, 'id') ?? id);
					endRun();
				}
			}
		}
	}
	read(root, '');
	endRun();
	return blocks;
}

/** @returns the attribute's value, undefined where the element has none of that name */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}
