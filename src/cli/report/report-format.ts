import { parseArgs } from 'node:util';

const formats = ['person', 'json', 'github'] as const;
/** How diagnostics are printed. */
export type ReportFormat = (typeof formats)[number];

const usage = '可用的写法：--format person（给人看）、--format json（给程序读）、--format github（GitHub 的批注）。';

/**
 * @param args the command line after the program's name
 * @param env where `GITHUB_ACTIONS=true` makes annotations the default
 * @returns the format asked for, or a sentence in plain Chinese that says why there is none
 */
export function reportFormat(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
): { format: ReportFormat; problem: null } | { format: null; problem: string } {
	let asked: string | undefined;
	try {
		asked = parseArgs({ args: [...args], options: { format: { type: 'string' } } }).values.format;
	} catch {
		return { format: null, problem: `不认识的选项“${args.join(' ')}”。${usage}` };
	}
	if (asked === undefined) return { format: env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'person', problem: null };
	const format = formats.find((known) => known === asked);
	return format === undefined
		? { format: null, problem: `不认识的格式“${asked}”。${usage}` }
		: { format, problem: null };
}
