/** Asterisks between figures, which Markdown takes for emphasis: 30*40*50厘米. */
import { wordsOf } from '../post-text.ts';
import type { TextNode } from '../post-text.ts';

/**
 * A remark plugin: what stands between two asterisks that both have a figure on either side is no emphasis, and keeps
 * them.
 */
export function multiplication(): (tree: TextNode) => void {
	return keepAsterisks;
}

function keepAsterisks(node: TextNode): void {
	for (const child of node.children ?? []) keepAsterisks(child);
	node.children = node.children?.flatMap((child, index, all) => {
		if (child.type !== 'emphasis' && child.type !== 'strong') return [child];
		const within = wordsOf(child);
		const isProduct =
			/\d$/.test(wordsOf(all[index - 1])) && /^\d(?:.*\d)?$/su.test(within) && /^\d/.test(wordsOf(all[index + 1]));
		if (!isProduct) return [child];
		const mark = { type: 'text', value: child.type === 'strong' ? '**' : '*' };
		return [{ ...mark }, ...(child.children ?? []), { ...mark }];
	});
}
