/** A row of dashes under a sentence: a rule, as a separator is typed, and no heading. */
import type { TextNode } from '../post-text.ts';

/** Beyond so many characters, and where it has a mark of a sentence, a line is no heading. */
const longest = 30;

/**
 * A remark plugin: text above a row of dashes is a heading only if it may be one; else it is a paragraph with a rule
 * below it.
 */
export function underlinedSentences(): (tree: TextNode, file: { toString: () => string }) => void {
	return (tree, file) => {
		const source = file.toString();
		const mend = (node: TextNode): void => {
			node.children = node.children?.flatMap((child) => {
				mend(child);
				if (child.type !== 'heading' || child.depth !== 2) return [child];
				const { start, end } = child.position ?? { start: { offset: 0 }, end: { offset: 0 } };
				const written = source.slice(start.offset, end.offset);
				if (written.startsWith('#') || isHeading(written.slice(0, written.lastIndexOf('\n')))) return [child];
				return [{ type: 'paragraph', children: child.children }, { type: 'thematicBreak' }];
			});
		};
		mend(tree);
	};
}

function isHeading(text: string): boolean {
	return !/[。！？；\n]/u.test(text) && [...text].length <= longest;
}
