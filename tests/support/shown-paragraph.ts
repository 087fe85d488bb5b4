import { plainSegments } from '../../src/queries/text/segments.ts';
import type { ShownBlock, ShownParagraph } from '../../src/view/block.ts';
import type { Segment } from '../../src/view/segment.ts';

/** A paragraph as a page shows it, with nothing but its text. */
export function paragraphOf(segments: readonly Segment[]): ShownParagraph {
	return { id: null, rubric: null, dateline: null, sentences: null, segments };
}

/** The block of such a paragraph. */
export function shownParagraph(text: string): ShownBlock {
	return { kind: 'paragraph', ...paragraphOf(plainSegments(text)) };
}
