/** The headings of a post. */

/** The parts of an mdast node that matter here. */
type Node = { type: string; depth?: number; children?: Node[] };

const deepest = 6;

/**
 * A remark plugin: where a post has a heading of the first level, all its headings are set one level lower, since the
 * page's only heading of that level is the post's title.
 */
export function headingsBelowTitle(): (tree: Node) => void {
	return (tree) => {
		const headings = headingsOf(tree);
		if (!headings.some(({ depth }) => depth === 1)) return;
		for (const heading of headings) heading.depth = Math.min(deepest, (heading.depth ?? 1) + 1);
	};
}

function headingsOf(node: Node): Node[] {
	return [...(node.type === 'heading' ? [node] : []), ...(node.children ?? []).flatMap(headingsOf)];
}
