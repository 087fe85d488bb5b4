/** A page's text → its non-blank lines, each with its place, the gap above it and its role mark. */
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Line } from '../model.ts';
import { CharacterSet } from './character-set.ts';
import { white } from './characters.ts';
import { invisibleCharacters, offsetInSource, withoutInvisible } from './invisible.ts';
import { type InEditor, placesInEditor, sameInEditor, splitLines, uncountedEnds } from './line-ends.ts';
import { markNames, type MarkReading, readRoleMark } from './role-mark.ts';
import { haveCommon, scanLines, sign, type Signs, signsOf } from './signs.ts';
import { mayHoldSeveral, splitLine } from './split-line.ts';

/** A line as it was read, with the signs that its text shows. */
export type ReadLine = Line & { signs: Signs };

export type Lines = {
	lines: ReadLine[];
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

const isWhite = new CharacterSet(white);
const oddEnds = sign(`\r${uncountedEnds}`);
const ofUncounted = sign(uncountedEnds);
const ofInvisible = sign(invisibleCharacters);

/** Takes the lines of a page one by one. */
class LineReader {
	readonly lines: ReadLine[] = [];
	readonly diagnostics: Diagnostic[] = [];
	hasUncountedEnds = false;
	readonly #file: string;
	#gap = 0;
	#n = 0;

	constructor(file: string) {
		this.#file = file;
	}

	/** @param signs what the line shows, without its indent and perhaps more */
	take(source: string, signs: Signs): void {
		this.#n++;
		if (source === '') {
			this.#gap++;
			return;
		}
		const hides = haveCommon(signs, ofInvisible);
		const shown = hides ? withoutInvisible(source) : source;
		const trimmed = isWhite.begins(shown) || isWhite.ends(shown) ? shown.trim() : shown;
		if (trimmed === '') {
			this.#gap++;
			return;
		}
		const start = shown === trimmed ? 0 : shown.indexOf(trimmed.charAt(0));
		const mark = readRoleMark(trimmed);
		if (mark.kind !== 'none') {
			const place = { file: this.#file, line: this.#n, column: columnIn(source, shown, start) };
			this.diagnostics.push(...markProblems(trimmed, mark, place));
		}
		const marked = mark.kind === 'role' && mark.length < trimmed.length;
		const from = marked ? mark.length : 0;
		const own = marked ? trimmed.slice(from) : trimmed;
		const indent = marked ? Math.max(0, mark.space - 1) : start;
		const role = marked ? mark.role : null;
		const isAsItCame = !hides && !marked && start + trimmed.length === source.length;
		const ownSigns = isAsItCame ? signs : signsOf(own);
		if (!mayHoldSeveral(ownSigns)) {
			const column = columnIn(source, shown, start + from);
			this.lines.push({ n: this.#n, text: own, column, indent, gap: this.#gap, mark: role, signs: ownSigns });
			this.#gap = 0;
			return;
		}
		for (const piece of splitLine(own, role, ownSigns)) {
			const isFirst = piece.start === 0;
			const isWhole = isFirst && piece.end === own.length;
			const text = isWhole ? own : own.slice(piece.start, piece.end);
			this.lines.push({
				n: this.#n,
				text,
				column: columnIn(source, shown, start + from + piece.start),
				indent: isFirst ? indent : 0,
				gap: isFirst ? this.#gap : 0,
				mark: piece.mark,
				signs: isWhole ? ownSigns : signsOf(text),
			});
		}
		this.#gap = 0;
	}
}

/**
 * @param text the page; lines end as `splitLines` has it
 * @param file what diagnostics call the page
 * @returns every line that has text in it, in order — white space around it and invisible characters (invisible.ts) are
 *   none; one that holds several things (split-line.ts) comes once for each of them; an error for each mark that can't be
 *   read
 */
export function readLines(text: string, file: string): Lines {
	const reader = new LineReader(file);
	scanLines(text, (from, to, signs) => {
		if (!haveCommon(signs, oddEnds)) {
			reader.take(text.slice(from, to), signs);
			return;
		}
		if (haveCommon(signs, ofUncounted)) reader.hasUncountedEnds = true;
		// CR LF is one end.
		const end = to < text.length && text.charAt(to - 1) === '\r' ? to - 1 : to;
		for (const line of splitLines(text.slice(from, end))) reader.take(line, signsOf(line));
	});
	const { lines, diagnostics, hasUncountedEnds } = reader;
	return { lines, diagnostics, inEditor: hasUncountedEnds ? placesInEditor(text) : sameInEditor };
}
