/** An edition → what a proofreader would ask about. Nothing is ever rewritten. */
import { diagnosticsOf } from '../newspaper/diagnostic.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { proofCodes } from './codes.ts';
import type { Mark, ProofEdition } from './rule.ts';
import { rules } from './rules/index.ts';

const proofDiagnostic = diagnosticsOf(proofCodes);

/** How many characters of what was found are repeated in a message. */
const shown = 24;

/**
 * @param keep texts that the editor says are right as they stand: what is found inside one of them goes unsaid, and so does
 *   what a line lacks that has one of them
 * @returns warnings, page by page in the order of their lines
 */
export function proofread(edition: ProofEdition, keep: readonly string[] = []): Diagnostic[] {
	const byFile = new Map(edition.pages.map(({ file }): [string, Diagnostic[]] => [file, []]));
	for (const { find } of rules) {
		for (const { page, marks, gaps = [] } of find(edition)) {
			const { file } = page;
			const said = byFile.get(file) ?? [];
			for (const { code, line, details } of gaps) {
				if (keep.some((words) => page.textOf(line).includes(words))) continue;
				said.push(proofDiagnostic(code, { file, ...page.startOf(line) }, details));
			}
			for (const mark of marks) {
				if (keep.some((words) => isInside(mark, words))) continue;
				const { code, text, at, details } = mark;
				said.push(proofDiagnostic(code, { file, ...text.placeAt(at) }, { words: wordsOf(mark), ...details }));
			}
		}
	}
	return [...byFile.values()].flatMap((said) => said.sort((a, b) => a.line - b.line || a.column - b.column));
}

function wordsOf({ text, at, length }: Mark): string {
	const words = text.text.slice(at, at + length);
	return words.length > shown ? `${words.slice(0, shown)}…` : words;
}

/** Whether a mark lies within a stretch of its text that reads `words`. */
function isInside({ text, at, length }: Mark, words: string): boolean {
	if (words.length < length) return false;
	const found = text.text.indexOf(words, Math.max(0, at + length - words.length));
	return found !== -1 && found <= at;
}
