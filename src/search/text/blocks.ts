/** An element's text as the reader sees it run: contiguous across inline markup, apart everywhere else. */
import type { Block } from '../piece.ts';

/** Elements that mark a run of text without breaking it. */
const inline: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo button cite code data del dfn em i ins kbd mark q rb ruby s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** Elements whose text is not the piece's: code, the readings printed over a character, and links through the piece. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'rt', 'rp', 'nav']);

/** What a node of a tree is: a text, an element, or (null) neither. */
export type Seen<Node> = { text: string } | { name: string; id: string | null; children: Iterable<Node> } | null;

/**
 * @param root the element to read
 * @param skip an element inside it to leave out; null for none
 * @param see tells what a node is, whichever program has parsed the page
 * @returns its runs of text without those that are blank; white space is collapsed as the page shows it, and each run
 *   has the id of the nearest element around it that has one, `root` excluded
 */
export function blocksOf<Node>(root: Node, skip: Node | null, see: (node: Node) => Seen<Node>): Block[] {
	const blocks: Block[] = [];
	let run = '';
	let runId = '';
	function endRun(): void {
		const text = run.replace(/[ \t\n\r\f]+/g, ' ').trim();
		if (text !== '') blocks.push({ id: runId, text });
		run = '';
	}
	function read(parent: Node, id: string): void {
		const within = see(parent);
		if (within === null || 'text' in within) return;
		for (const child of within.children) {
			const seen = see(child);
			if (seen === null) continue;
			if ('text' in seen) {
				if (run.trim() === '') runId = id;
				run += seen.text;
			} else if (!silent.has(seen.name)) {
				if (inline.has(seen.name)) {
					read(child, id);
				} else {
					endRun();
					if (child !== skip) read(child, seen.id ?? id);
					endRun();
				}
			}
		}
	}
	read(root, '');
	endRun();
	return blocks;
}
