/** What `npm run build` is asked for. */
import { parseArgs } from 'node:util';
import { reportFormat } from './report/report-format.ts';
import type { ReportFormat } from './report/report-format.ts';

export type BuildOptions = {
	format: ReportFormat;
	/**
	 * site: all that has changed, and have it served. volumes: make the parts of these volumes, and keep them. front: have
	 * the site served of parts that are there, and make none. plan: only say which volumes have changed.
	 */
	what: { kind: 'site' | 'front' | 'plan' } | { kind: 'volumes'; volumes: string[] };
};

const usage =
	'可用的写法：--format person、--format json 或 --format github（提示怎样写出来）、--volume 2019（只做这一册，可以写几次）、--front（用做好的各册合成网站）、--plan（只列出要做的各册）。';

/**
 * @param args the command line after the program's name
 * @param env as for `reportFormat`
 * @returns what is asked for, or a sentence in plain Chinese that says what is wrong
 */
export function buildOptions(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
): { options: BuildOptions; problem: null } | { options: null; problem: string } {
	let asked: { format?: string; volume?: string[]; front?: boolean; plan?: boolean };
	try {
		asked = parseArgs({
			args: [...args],
			options: {
				format: { type: 'string' },
				volume: { type: 'string', multiple: true },
				front: { type: 'boolean' },
				plan: { type: 'boolean' },
			},
		}).values;
	} catch {
		return { options: null, problem: `不认识的选项“${args.join(' ')}”。${usage}` };
	}
	const { volume = [], front = false, plan = false } = asked;
	if ([volume.length > 0, front, plan].filter(Boolean).length > 1) {
		return { options: null, problem: `--volume、--front、--plan 一次只能用一样。${usage}` };
	}
	const { format, problem } = reportFormat(asked.format === undefined ? [] : ['--format', asked.format], env);
	if (format === null) return { options: null, problem };
	if (volume.length > 0) return { options: { format, what: { kind: 'volumes', volumes: volume } }, problem: null };
	return { options: { format, what: { kind: front ? 'front' : plan ? 'plan' : 'site' } }, problem: null };
}
