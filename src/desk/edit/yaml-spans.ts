/** Where nodes and lines stand in the text of a YAML file. */
import { isNode } from 'yaml';

/** Offsets in the text, the end behind the last character. */
export type Span = { start: number; end: number };

/** @returns where a node stands; null for what is none, or was not read from a text */
export function spanOf(node: unknown): Span | null {
	if (!isNode(node) || !node.range) return null;
	const [start, end] = node.range;
	return { start, end };
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line ends on which a node ends, behind the comment that may stand on it and its line end. */
export function nextLine(text: string, { start, end }: Span): number {
	const after = text.indexOf('\n', Math.max(start, end - 1));
	return after < 0 ? text.length : after + 1;
}

/**
 * @param from where the first of the lines is
 * @param last the node that ends on the last of them
 * @returns whole lines; where the last of them is the file's and has no end, the line end before them goes as well
 */
export function wholeLines(text: string, from: number, last: Span): Span {
	const start = lineStart(text, from);
	const end = nextLine(text, last);
	const isOpen = end === text.length && !text.endsWith('\n');
	return { start: isOpen ? start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0) : start, end };
}
