/** Where the browser's dictionary sees words begin and end. */

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** @returns the words of a text, in order, what stands between them too; the text itself where there is no dictionary */
export function dictionaryWords(text: string): string[] {
	return segmenter === undefined ? [text] : [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** @returns the places between them and at both ends, in UTF-16 units; all places where there is no dictionary */
export function wordEdges(text: string): ReadonlySet<number> {
	if (segmenter === undefined) return new Set(Array.from({ length: text.length + 1 }, (_, place) => place));
	return new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);
}
