import { withoutInvisible } from '../../newspaper/lines/invisible.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import { conflictsIn } from './conflicts.ts';
import type { LineEdit } from './line-edit.ts';
import { lineSpans } from './line-spans.ts';
import type { LineSpan } from './line-spans.ts';
import { markLine } from './mark-line.ts';
import { markLines } from './mark-lines.ts';

/** The text as it is then, or why it stays as it is: plain Chinese. */
export type Edited = { text: string } | { problem: string };

const lineEnd = /[\r\n\v\f\u0085\u2028\u2029]/;

/**
 * Lines are those of the text without its byte order mark.
 *
 * @param text a page's text, byte order mark included if it has one
 * @returns the text, in which nothing has changed but what the edit names
 */
export function editLines(text: string, edit: LineEdit): Edited {
	// A byte order mark is no part of the first line.
	const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const edited = editBare(text.slice(bom.length), edit);
	return 'problem' in edited ? edited : { text: bom + edited.text };
}

function editBare(text: string, edit: LineEdit): Edited {
	const spans = lineSpans(text);
	const span = spans[edit.line - 1];
	if (span === undefined) return { problem: `这一版没有第 ${String(edit.line)} 行了。请重新打开这一版。` };
	const source = text.slice(span.start, span.end);
	const hasText = (one: LineSpan) => withoutInvisible(text.slice(one.start, one.end)).trim() !== '';
	switch (edit.kind) {
		case 'role':
			if (!hasText(span)) return { problem: `第 ${String(edit.line)} 行没有文字，不能做标记。` };
			return { text: replace(text, span, markLine(source, edit.role)) };
		case 'text':
			if (lineEnd.test(edit.text)) return { problem: '一行里不能换行。要分成两行，请用“从光标处分成两行”。' };
			return { text: replace(text, span, edit.text) };
		case 'split': {
			const [before, after] = [source.slice(0, edit.at), source.slice(edit.at)];
			if (before.trim() === '' || after.trim() === '') return { problem: '请把光标放在这一行文字的中间，再分成两行。' };
			return { text: replace(text, span, `${before.trimEnd()}${endOf(text, spans)}${after.trimStart()}`) };
		}
		case 'move': {
			const others = edit.to === 'up' ? spans.slice(0, edit.line - 1).reverse() : spans.slice(edit.line);
			const other = others.find(hasText);
			if (other === undefined) return { problem: edit.to === 'up' ? '上面没有别的行了。' : '下面没有别的行了。' };
			return { text: swap(text, edit.to === 'up' ? other : span, edit.to === 'up' ? span : other) };
		}
		case 'resolve': {
			const lines = spans.map(({ start, end }) => text.slice(start, end));
			const conflict = conflictsIn(lines).find(({ from }) => from === edit.line);
			if (conflict === undefined) return { problem: '这里已经没有两个人改的记号了。请重新打开这一版。' };
			const last = spans[conflict.to - 1] ?? span;
			// The lines with their ends: of this copy they stand below the first mark, the others above the last one.
			const from = (n: number) => spans[n]?.start ?? text.length;
			const ours = text.slice(from(conflict.from), from(conflict.from + conflict.ours.length));
			const theirs = text.slice(from(conflict.to - 1 - conflict.theirs.length), from(conflict.to - 1));
			const kept = { ours, theirs, both: ours + theirs };
			const block = { start: span.start, end: spans[conflict.to]?.start ?? last.end };
			return { text: replace(text, block, kept[edit.keep]) };
		}
		case 'fresh':
			return { text: edit.keep ? text : markLines(text, new Map(edit.lines.map((n) => [n, null]))) };
		case 'remove':
			return { text: without(text, spans, new Set([edit.line, ...edit.lines])) };
		default:
			return assertNever(edit);
	}
}

/** Empty lines below a line go with it: many in a row would say that a photo stood there. */
function without(text: string, spans: readonly LineSpan[], gone: ReadonlySet<number>): string {
	let below = false;
	return spans
		.map(({ start, end }, index) => {
			const isEmpty = withoutInvisible(text.slice(start, end)).trim() === '';
			below = gone.has(index + 1) || (below && isEmpty);
			return below ? '' : text.slice(start, spans[index + 1]?.start ?? text.length);
		})
		.join('');
}

function replace(text: string, { start, end }: LineSpan, line: string): string {
	return text.slice(0, start) + line + text.slice(end);
}

/** Two lines change places; what stands between them, and the line ends, stay. */
function swap(text: string, first: LineSpan, second: LineSpan): string {
	return [
		text.slice(0, first.start),
		text.slice(second.start, second.end),
		text.slice(first.end, second.start),
		text.slice(first.start, first.end),
		text.slice(second.end),
	].join('');
}

/** The line end that the page has. */
function endOf(text: string, spans: readonly LineSpan[]): string {
	const [first, second] = spans;
	return first === undefined || second === undefined ? '\n' : text.slice(first.end, second.start);
}
