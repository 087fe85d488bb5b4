import { severityWords } from '../../newspaper/diagnostic.ts';
import { excerpt } from './source-excerpt.ts';
import type { Finding } from './finding.ts';
import { printable } from './printable.ts';

/**
 * For a person at a terminal: place, severity, code and what to do on one line, then the source with a caret under the
 * column. Ends without a line end; empty for no findings.
 */
export function formatPerson(findings: readonly Finding[]): string {
	return findings.flatMap(linesOf).join('\n');
}

function linesOf({ diagnostic, source }: Finding): string[] {
	const { file, line, column, severity, code, message } = diagnostic;
	const head = printable(`${file}:${line}:${column} ${severityWords[severity]} ${code} ${message}`);
	const shown = source === null ? null : excerpt(source, column);
	return shown === null ? [head] : [head, `  | ${shown.text}`, `  | ${shown.caret}`];
}
