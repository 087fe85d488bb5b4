import { parseArgs } from 'node:util';

/** An old archive to be brought in. */
export type ImportOptions = { folder: string; newspaper: string; dryRun: boolean; format: 'person' | 'json' };

const usage = '用法：npm run import -- 文件夹 --newspaper 日报（先看一看、什么也不写：--dry-run）';

/**
 * @param args the command line after the program's name
 * @returns what is to be done, or a sentence in plain Chinese that says why nothing is
 */
export function importOptions(
	args: readonly string[],
): { options: ImportOptions; problem: null } | { options: null; problem: string } {
	const failed = (problem: string) => ({ options: null, problem: `${problem}${usage}` });
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				newspaper: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				format: { type: 'string', default: 'person' },
			},
		});
		const [folder, second] = positionals;
		const { newspaper = '', 'dry-run': dryRun, format } = values;
		if (folder === undefined || second !== undefined) return failed('请写一个文件夹。');
		if (newspaper.trim() === '') return failed('请用 --newspaper 写明是哪一份报纸。');
		if (format !== 'person' && format !== 'json') return failed(`--format 只能是 person 或 json，不能是“${format}”。`);
		return { options: { folder, newspaper, dryRun, format }, problem: null };
	} catch {
		return failed(`不认识的选项“${args.join(' ')}”。`);
	}
}
