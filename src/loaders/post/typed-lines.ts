/** Lines that were ended where a sentence or a verse ends, as whoever types in Chinese ends a line, and not at a width. */
import { wordsOf } from '../post-text.ts';
import type { TextNode } from '../post-text.ts';

const endsSentence = /[。！？；：…][”’」』）】]*[ \t]*$/u;

/** So many lines, none longer, are verses: no text is cut at so narrow a width. */
const leastVerses = 4;
const longestVerse = 12;

/** A remark plugin: the lines of a paragraph stay lines where each ends a sentence, or all are as short as verses. */
export function typedLines(): (tree: TextNode) => void {
	return mend;
}

function mend(node: TextNode): void {
	if (node.type !== 'paragraph') for (const child of node.children ?? []) mend(child);
	else if (areLines(linesOf(node))) breakLines(node);
}

/** What each line of a paragraph says; a line that ends in a break is one already. */
function linesOf(node: TextNode): string[] {
	const text = (node.children ?? []).map((child) => (child.type === 'break' ? '\n' : wordsOf(child))).join('');
	return text.split('\n').map((line) => line.trim());
}

function areLines(lines: readonly string[]): boolean {
	if (lines.length < 2 || lines.some((line) => !/\p{Script=Han}/u.test(line))) return false;
	if (lines.every((line) => endsSentence.test(line))) return true;
	return lines.length >= leastVerses && lines.every((line) => [...line].length <= longestVerse);
}

function breakLines(node: TextNode): void {
	node.children = node.children?.flatMap((child) => {
		breakLines(child);
		if (child.type !== 'text') return [child];
		return (child.value ?? '')
			.split(/[ \t]*\n[ \t]*/u)
			.flatMap((value, index): TextNode[] => [
				...(index === 0 ? [] : [{ type: 'break' }]),
				...(value === '' ? [] : [{ type: 'text', value }]),
			]);
	});
}
