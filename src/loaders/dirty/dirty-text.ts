/** What is wrong with a text as it came, whatever it says. */
import type { Diagnostic } from '../../newspaper/model.ts';
import { contentDiagnostic } from '../content-diagnostic.ts';
import { htmlInLine } from './html-in-line.ts';
import { htmlSource } from './html-source.ts';
import { letterSpaced } from './letter-spaced.ts';
import { mojibakeIn } from './mojibake.ts';
import { pageButton } from './page-button.ts';
import { pastedTwice } from './pasted-twice.ts';

/** So many of a kind are named in one text; whoever mends those sees the rest. */
const most = 10;

/** Something found in a line: where in it, from 0, and the details of its message. */
type Found = { at: number; details: Record<string, string> };

type Code = 'lost-character' | 'mojibake' | 'private-character' | 'letter-spaced' | 'page-button' | 'html-in-text';
type Kinds = readonly (readonly [Code, (line: string) => Found | null])[];

/** How each kind is looked for in a line. */
const characters: Kinds = [
	['lost-character', find(/\ufffd/u, () => ({}))],
	['mojibake', mojibakeIn],
	['private-character', find(/\p{Co}/u, (sign) => ({ code: codeOf(sign) }))],
];
const words: Kinds = [
	['letter-spaced', letterSpaced],
	['page-button', pageButton],
];
const code: Kinds = [['html-in-text', htmlInLine]];

/**
 * Looks a page over. What makes it no text at all is found as it is read (source-text.ts).
 *
 * @param text as it was read
 * @param file what diagnostics call it
 * @returns diagnostics in the order of the lines; columns in UTF-16 units
 */
export const dirtyPage = (text: string, file: string): Diagnostic[] =>
	dirtyText(text, [...characters, ...words, ...code], file);

/** The same of a post, whose HTML is Markdown's. */
export const dirtyPost = (text: string, file: string): Diagnostic[] => dirtyText(text, [...characters, ...words], file);

/** The same of a file of fields. */
export const dirtyFields = (text: string, file: string): Diagnostic[] =>
	findIn(text.split('\n'), [...characters, ...code], file);

function dirtyText(text: string, kinds: Kinds, file: string): Diagnostic[] {
	const html = htmlSource(text);
	if (html !== null) return [contentDiagnostic('html-source', { file, ...html })];
	const lines = text.split(/\r\n|\r|\n/);
	const found = findIn(lines, kinds, file);
	const again = pastedTwice(lines);
	if (again !== null) {
		found.push(contentDiagnostic('pasted-twice', { file, line: again.line, column: 1 }, { line: again.first }));
	}
	return found.sort((a, b) => a.line - b.line);
}

function findIn(lines: readonly string[], kinds: Kinds, file: string): Diagnostic[] {
	const counts = new Map<string, number>();
	const found: Diagnostic[] = [];
	for (const [index, line] of lines.entries()) {
		for (const [code, look] of kinds) {
			const here = look(line);
			const before = counts.get(code) ?? 0;
			if (here === null || before >= most) continue;
			counts.set(code, before + 1);
			found.push(contentDiagnostic(code, { file, line: index + 1, column: here.at + 1 }, here.details));
		}
	}
	return found;
}

function find(pattern: RegExp, details: (words: string) => Record<string, string>): (line: string) => Found | null {
	return (line) => {
		const found = pattern.exec(line);
		return found === null ? null : { at: found.index, details: details(found[0]) };
	};
}

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
