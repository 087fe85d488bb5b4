/** Where each line of a text stands in it. */

/** As newspaper/lines/line-ends.ts has it: Unicode's line ends, whether an editor's program counts them or not. */
const ends = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Offsets in UTF-16 code units: a line is `text.slice(start, end)`, its line end follows. */
export type LineSpan = { start: number; end: number };

/** @returns the lines of a text, the last one also if it is empty */
export function lineSpans(text: string): LineSpan[] {
	const spans: LineSpan[] = [];
	let start = 0;
	for (const { index, 0: found } of text.matchAll(ends)) {
		spans.push({ start, end: index });
		start = index + found.length;
	}
	spans.push({ start, end: text.length });
	return spans;
}
