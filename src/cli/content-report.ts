import { severityWords } from '../newspaper/diagnostic.ts';
import type { Diagnostic, Severity } from '../newspaper/model.ts';
import { findSources } from './report/find-sources.ts';
import { foldDoubts } from './report/fold-doubts.ts';
import { foldJoins } from './report/fold-joins.ts';
import { formatGithub } from './report/format-github.ts';
import { formatJson } from './report/format-json.ts';
import { formatPerson } from './report/format-person.ts';
import type { ReportFormat } from './report/report-format.ts';

/** How many diagnostics of a severity are worth reading at once: every error, and a screenful of the rest. */
const most: Readonly<Record<Severity, number>> = { error: Infinity, warning: 100, info: 40 };
const order: readonly Severity[] = ['error', 'warning', 'info'];

/** How the closing sentences begin: what was done, and what is said if there is nothing to tell. */
export type ReportWords = { name: string; nothing: string };
const ofContent: ReportWords = { name: '内容检查', nothing: '内容没有问题。' };

/**
 * All diagnostics as they are printed; the source lines are read from the files they name. A program gets errors first. A
 * person reads the end of what went by: errors come last, and are listed once more below it. For a person and for GitHub
 * closing sentences count what there is and say how many are left out; JSON has them all and nothing else.
 *
 * @param earlier how many warnings stand in editions that were checked before and are not read now
 * @returns text without a line end after it
 */
export async function contentReport(
	diagnostics: readonly Diagnostic[],
	format: ReportFormat,
	earlier = 0,
	words = ofContent,
): Promise<string> {
	const ranked = order.map((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
	switch (format) {
		case 'json':
			return formatJson(await findSources(ranked.flat()));
		case 'github': {
			const annotations = formatGithub(
				mostOf(ranked)
					.flat()
					.map((diagnostic) => ({ diagnostic, source: null })),
			);
			return lines([annotations, ...summary(ranked, earlier, words)]);
		}
		case 'person': {
			const folded = ranked.map(foldJoins).map(foldDoubts);
			const findings = await findSources(mostOf(folded).toReversed().flat());
			return lines([formatPerson(findings), ...summary(folded, earlier, words), ...errorList(folded.at(0) ?? [])]);
		}
	}
}

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** @param ranked the diagnostics by severity, in `order` */
function mostOf(ranked: readonly (readonly Diagnostic[])[]): Diagnostic[][] {
	return ranked.map((these, i) => these.slice(0, most[order[i] ?? 'error']));
}

function summary(
	ranked: readonly (readonly Diagnostic[])[],
	earlier: number,
	{ name, nothing }: ReportWords,
): string[] {
	const counts = order.flatMap((severity, i) => {
		const count = ranked[i]?.length ?? 0;
		return count === 0 ? [] : [{ word: severityWords[severity], count, hidden: Math.max(0, count - most[severity]) }];
	});
	const left = counts
		.filter(({ hidden }) => hidden > 0)
		.map(({ word, hidden }) => `……还有 ${hidden} 条${word}没有列出。`);
	const unsettled =
		earlier === 0 ? '' : `以前的报纸还有 ${String(earlier)} 条提醒没有处理，npm run check-content 会列出来。`;
	if (counts.length === 0) return [unsettled === '' ? nothing : unsettled];
	return [...left, `${name}：${counts.map(({ word, count }) => `${count} 条${word}`).join('，')}。`, unsettled];
}

/** Where the errors are, if there are so many that they can't be seen at a glance. */
function errorList(errors: readonly Diagnostic[]): string[] {
	if (errors.length < 2) return [];
	const places = errors.map(({ file, line, column, code }) => `  ${file}:${line}:${column} ${code}`);
	return ['要先改好这些错误：', ...places];
}
