import { parseArgs } from 'node:util';
import { reportFormat } from '../report/report-format.ts';
import type { ReportFormat } from '../report/report-format.ts';

/** Which editions are to be proofread. */
export type Asked = { kind: 'newest' } | { kind: 'all' } | { kind: 'named'; names: string[] };

export type LintOptions = { format: ReportFormat; strict: boolean; asked: Asked };

const usage =
	'用法：npm run lint:content（最新的一期），后面可以加 -- 和一期的文件夹名（2024-03-08）、一版（2024-03-08/01.txt）、--all（所有各期）、--strict（有提醒就算没有通过）、--format person|json|github。';

/**
 * @param args the command line after the program's name
 * @param env where `GITHUB_ACTIONS=true` makes annotations the default
 * @returns the options, or a sentence in plain Chinese that says why there are none
 */
export function lintOptions(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
): { options: LintOptions; problem: null } | { options: null; problem: string } {
	const failed = (problem: string) => ({ options: null, problem });
	try {
		const { values, positionals: names } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: 'string' },
				all: { type: 'boolean', default: false },
				strict: { type: 'boolean', default: false },
			},
		});
		const { format, problem } = reportFormat(values.format === undefined ? [] : ['--format', values.format], env);
		if (format === null) return failed(problem);
		if (values.all && names.length > 0) return failed(`写了 --all 就不要再写哪一期。${usage}`);
		const asked: Asked = values.all
			? { kind: 'all' }
			: names.length > 0
				? { kind: 'named', names }
				: { kind: 'newest' };
		return { options: { format, strict: values.strict, asked }, problem: null };
	} catch {
		return failed(`不认识的选项“${args.join(' ')}”。${usage}`);
	}
}
