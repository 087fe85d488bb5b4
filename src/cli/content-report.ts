import { formatDiagnostic } from '../newspaper/diagnostic.ts';
import type { Diagnostic, Severity } from '../newspaper/model.ts';

/** The words for a severity, and how many of its diagnostics are worth a line: every error, and a screenful of the rest. */
const kinds: Record<Severity, { word: string; shown: number }> = {
	error: { word: '错误', shown: Infinity },
	warning: { word: '提醒', shown: 100 },
	info: { word: '说明', shown: 40 },
};
const order: readonly Severity[] = ['error', 'warning', 'info'];

/** All diagnostics for a terminal, errors first, one a line, and a closing line that counts them. */
export function contentReport(diagnostics: readonly Diagnostic[]): string {
	const lines: string[][] = [];
	const counts: string[] = [];
	for (const severity of order) {
		const { word, shown } = kinds[severity];
		const these = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
		if (these.length === 0) continue;
		lines.push(these.slice(0, shown).map((diagnostic) => `${word} ${formatDiagnostic(diagnostic)}`));
		if (these.length > shown) lines.push([`……还有 ${these.length - shown} 条${word}没有列出。`]);
		counts.push(`${these.length} 条${word}`);
	}
	return [...lines.flat(), counts.length === 0 ? '内容没有问题。' : `内容检查：${counts.join('，')}。`].join('\n');
}
