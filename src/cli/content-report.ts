import { severityWords } from '../newspaper/diagnostic.ts';
import type { Diagnostic, Severity } from '../newspaper/model.ts';
import { findSources } from './report/find-sources.ts';
import { formatGithub } from './report/format-github.ts';
import { formatJson } from './report/format-json.ts';
import { formatPerson } from './report/format-person.ts';
import type { ReportFormat } from './report/report-format.ts';

/** How many diagnostics of a severity are worth reading at once: every error, and a screenful of the rest. */
const most: Readonly<Record<Severity, number>> = { error: Infinity, warning: 100, info: 40 };
const order: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * All diagnostics as they are printed, errors first; the source lines are read from the files they name. For a person
 * and for GitHub a closing sentence counts them and says how many are left out; JSON has them all and nothing else.
 *
 * @returns text without a line end after it
 */
export async function contentReport(diagnostics: readonly Diagnostic[], format: ReportFormat): Promise<string> {
	const ranked = order.map((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
	const shown = ranked.flatMap((these, i) => these.slice(0, most[order[i] ?? 'error']));
	switch (format) {
		case 'json':
			return formatJson(await findSources(ranked.flat()));
		case 'github':
			return [formatGithub(shown.map((diagnostic) => ({ diagnostic, source: null }))), summary(ranked)]
				.filter((text) => text !== '')
				.join('\n');
		case 'person':
			return [formatPerson(await findSources(shown)), summary(ranked)].filter((text) => text !== '').join('\n');
	}
}

/** @param ranked the diagnostics by severity, in `order` */
function summary(ranked: readonly (readonly Diagnostic[])[]): string {
	const counts = order.flatMap((severity, i) => {
		const count = ranked[i]?.length ?? 0;
		return count === 0 ? [] : [{ word: severityWords[severity], count, hidden: Math.max(0, count - most[severity]) }];
	});
	if (counts.length === 0) return '内容没有问题。';
	const left = counts
		.filter(({ hidden }) => hidden > 0)
		.map(({ word, hidden }) => `……还有 ${hidden} 条${word}没有列出。`);
	return [...left, `内容检查：${counts.map(({ word, count }) => `${count} 条${word}`).join('，')}。`].join('\n');
}
