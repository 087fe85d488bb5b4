/** A page's text → its non-blank lines, each with its place, the gap above it and its role mark. */
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Line } from '../model.ts';
import { offsetInSource, withoutInvisible } from './invisible.ts';
import { type InEditor, placesInEditor, sameInEditor, splitLines } from './line-ends.ts';
import { rare, rareIn } from './rare-characters.ts';
import { splitLine } from './split-line.ts';
import { markNames, type MarkReading, readRoleMark } from './role-mark.ts';

export type Lines = {
	lines: Line[];
	diagnostics: Diagnostic[];
	/** How a diagnostic's place is called in an editor's program. */
	inEditor: InEditor;
};

type Place = { file: string; line: number; column: number };

/** What is wrong with the mark of a line, as it is written; `place` is where the mark begins. */
function markProblems(text: string, mark: MarkReading, place: Place): Diagnostic[] {
	switch (mark.kind) {
		case 'none':
			return [];
		case 'unknown': {
			const guess = mark.guess === null ? '' : `您可能想写“@${mark.guess}”。`;
			return [diagnostic('unknown-mark', place, { mark: `@${mark.name}`, guess, marks: markNames.join(' ') })];
		}
		case 'glued':
			return [diagnostic('mark-without-space', place, { mark: `@${mark.name}` })];
		case 'role': {
			if (mark.length === text.length) return [diagnostic('mark-without-text', place)];
			const second = readRoleMark(text.slice(mark.length));
			if (second.kind !== 'role') return [];
			const column = place.column + mark.length;
			return [diagnostic('two-marks', { ...place, column }, { first: `@${mark.name}`, second: `@${second.name}` })];
		}
	}
}

/** @returns the column of a character in the line as it came; `offset` counts in what the line shows */
const columnIn = (source: string, shown: string, offset: number): number =>
	(shown === source ? offset : offsetInSource(source, offset)) + 1;

/**
 * @param text the page; lines end as `splitLines` has it
 * @param file what diagnostics call the page
 * @returns every line that has text in it, in order — white space around it and invisible characters (invisible.ts) are
 *   none; one that holds several things (split-line.ts) comes once for each of them; an error for each mark that can't be
 *   read
 */
export function readLines(text: string, file: string): Lines {
	const lines: Line[] = [];
	const diagnostics: Diagnostic[] = [];
	let gap = 0;
	let n = 0;
	const found = rareIn(text);
	const hides = (found & rare.invisible) !== 0;
	const uncounted = (found & rare.uncountedEnd) !== 0;
	const carriageReturns = (found & rare.carriageReturn) !== 0;
	for (const source of splitLines(text, { uncounted, carriageReturns })) {
		n++;
		const shown = hides ? withoutInvisible(source) : source;
		const trimmed = shown.trim();
		if (trimmed === '') {
			gap++;
			continue;
		}
		const start = shown === trimmed ? 0 : shown.indexOf(trimmed.charAt(0));
		const mark = readRoleMark(trimmed);
		if (mark.kind !== 'none')
			diagnostics.push(...markProblems(trimmed, mark, { file, line: n, column: columnIn(source, shown, start) }));
		const marked = mark.kind === 'role' && mark.length < trimmed.length;
		const ownFrom = marked ? mark.length : 0;
		const own = marked ? trimmed.slice(ownFrom) : trimmed;
		const indent = marked ? Math.max(0, mark.space - 1) : start;
		for (const piece of splitLine(own, marked ? mark.role : null)) {
			const isFirst = piece.start === 0;
			lines.push({
				n,
				text: isFirst && piece.end === own.length ? own : own.slice(piece.start, piece.end),
				column: columnIn(source, shown, start + ownFrom + piece.start),
				indent: isFirst ? indent : 0,
				gap: isFirst ? gap : 0,
				mark: piece.mark,
			});
		}
		gap = 0;
	}
	return { lines, diagnostics, inEditor: uncounted ? placesInEditor(text) : sameInEditor };
}
