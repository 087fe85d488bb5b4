import { withoutBom } from './byte-order-mark.ts';
import type { LineEdit } from './line-edit.ts';
import { lineSpans } from './line-spans.ts';

/**
 * @param text the page's as it is after the edit, byte order mark included if it has one
 * @returns the lines of it, as they are written, of which the edit says what they are
 */
export function settledLines(edit: LineEdit, text: string): string[] {
	const named = edit.kind === 'fresh' && edit.keep ? edit.lines : edit.kind === 'role' ? [edit.line] : [];
	if (named.length === 0) return [];
	const bare = withoutBom(text);
	const spans = lineSpans(bare);
	return named.flatMap((n) => {
		const span = spans[n - 1];
		return span === undefined ? [] : [bare.slice(span.start, span.end)];
	});
}
