/** An edition → what a proofreader would ask about. Nothing is ever rewritten. */
import { diagnosticsOf } from '../newspaper/diagnostic.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { proofCodes } from './codes.ts';
import type { Mark, ProofEdition } from './rule.ts';
import { rules } from './rules/index.ts';

const proofDiagnostic = diagnosticsOf(proofCodes);

/** How many characters of what was found are repeated in a message. */
const shown = 24;

/** What was found at one place. */
export type Finding = {
	diagnostic: Diagnostic;
	/** How many code units of the text it is about, from the diagnostic's place on; 0 for something that is missing. */
	length: number;
	/** What to keep (`keep`) so that it goes unsaid. */
	keep: string;
};

/**
 * @param keep texts that the editor says are right as they stand: what is found inside one of them goes unsaid, and so does
 *   what a line lacks that has one of them
 * @returns warnings, page by page in the order of their lines
 */
export function proofread(edition: ProofEdition, keep: readonly string[] = []): Diagnostic[] {
	return findingsOf(edition, keep).map(({ diagnostic }) => diagnostic);
}

/** As `proofread`, each warning with how much of the text it is about. */
export function findingsOf(edition: ProofEdition, keep: readonly string[] = []): Finding[] {
	const byFile = new Map(edition.pages.map(({ file }): [string, Finding[]] => [file, []]));
	for (const { find } of rules) {
		for (const { page, marks, gaps = [] } of find(edition)) {
			const { file } = page;
			const said = byFile.get(file) ?? [];
			for (const { code, line, details } of gaps) {
				if (keep.some((words) => page.textOf(line).includes(words))) continue;
				const diagnostic = proofDiagnostic(code, { file, ...page.startOf(line) }, details);
				said.push({ diagnostic, length: 0, keep: page.textOf(line) });
			}
			for (const mark of marks) {
				if (keep.some((words) => isInside(mark, words))) continue;
				const { code, text, at, length, details } = mark;
				const place = { file, ...text.placeAt(at) };
				const diagnostic = proofDiagnostic(code, place, { words: wordsOf(mark), ...details });
				said.push({ diagnostic, length, keep: keptFor(mark) });
			}
		}
	}
	return [...byFile.values()].flatMap((said) =>
		said.sort(({ diagnostic: a }, { diagnostic: b }) => a.line - b.line || a.column - b.column),
	);
}

/** What is shorter than this would be kept in places that nobody looked at: its neighbours go with it. Code units. */
const telling = 4;

function keptFor({ text: { text }, at, length }: Mark): string {
	if (length >= telling) return text.slice(at, at + length);
	return text.slice(Math.max(0, at - telling), at + length + telling).trim();
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
