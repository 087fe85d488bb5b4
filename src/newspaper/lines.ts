/** A page's text → its non-blank lines, each with its place, the gap above it and its role mark. */
import { diagnostic } from './diagnostic.ts';
import type { Diagnostic, Line } from './model.ts';
import { markNames, readRoleMark } from './role-mark.ts';

export type Lines = { lines: Line[]; diagnostics: Diagnostic[] };

/**
 * @param text the page; lines end with LF, CR LF or CR
 * @param file what diagnostics call the page
 * @returns every line with something else than white space in it, in order; an error for each unknown mark
 */
export function readLines(text: string, file: string): Lines {
	const lines: Line[] = [];
	const diagnostics: Diagnostic[] = [];
	let gap = 0;
	let n = 0;
	for (const source of text.split(/\r\n|\r|\n/)) {
		n++;
		const trimmed = source.trim();
		if (trimmed === '') {
			gap++;
			continue;
		}
		const start = source.indexOf(trimmed[0] ?? '');
		const mark = readRoleMark(trimmed);
		const place = { file, line: n, column: start + 1 };
		if (mark.kind === 'unknown') {
			diagnostics.push(diagnostic('unknown-mark', place, { mark: `@${mark.name}`, marks: markNames.join(' ') }));
		}
		if (mark.kind === 'role' && mark.length === trimmed.length)
			diagnostics.push(diagnostic('mark-without-text', place));
		const marked = mark.kind === 'role' && mark.length < trimmed.length;
		lines.push({
			n,
			text: marked ? trimmed.slice(mark.length) : trimmed,
			column: start + 1 + (marked ? mark.length : 0),
			indent: marked ? mark.space - 1 : start,
			gap,
			mark: marked ? mark.role : null,
		});
		gap = 0;
	}
	return { lines, diagnostics };
}
