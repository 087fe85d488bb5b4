import { excerpt } from './source-excerpt.ts';
import type { Finding } from './finding.ts';

/** For a program: one JSON array; each finding has the same keys in the same order, `excerpt` null if there is none. */
export function formatJson(findings: readonly Finding[]): string {
	const rows = findings.map(({ diagnostic: { file, line, column, severity, code, message }, source }) => ({
		file,
		line,
		column,
		severity,
		code,
		message,
		excerpt: source === null ? null : (excerpt(source, column)?.text ?? null),
	}));
	return JSON.stringify(rows, null, '\t');
}
