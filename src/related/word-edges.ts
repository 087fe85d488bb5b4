/** Where the dictionary of ICU, which comes with Node, sees words begin and end. */
import { cut } from './topic.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const known = new Map<string, ReadonlySet<number>>();

/** @returns the places between its words and at those ends at which it does not go on in print, in UTF-16 units */
export function edgesOf(passage: string): ReadonlySet<number> {
	const before = known.get(passage);
	if (before !== undefined) return before;
	const edges = new Set([...[...segmenter.segment(passage)].map(({ index }) => index), passage.length]);
	if (passage.startsWith(cut)) edges.delete(cut.length);
	if (passage.endsWith(cut)) edges.delete(passage.length - cut.length);
	known.set(passage, edges);
	return edges;
}
