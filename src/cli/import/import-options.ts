import { parseArgs } from 'node:util';
import { optionsOf } from '../command-options.ts';
import type { Asked } from '../command-options.ts';

/** An old archive to be brought in. */
export type ImportOptions = { folder: string; newspaper: string; dryRun: boolean; format: 'person' | 'json' };

const usage = '用法：npm run import -- 文件夹 --newspaper 日报（先看一看、什么也不写：--dry-run）';

/** @param args the command line after the program's name */
export const importOptions = (args: readonly string[]): Asked<ImportOptions> => optionsOf(args, usage, read);

function read(args: string[]): ImportOptions | string {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			newspaper: { type: 'string' },
			'dry-run': { type: 'boolean', default: false },
			format: { type: 'string', default: 'person' },
		},
	});
	const [folder, second] = positionals;
	const { newspaper = '', 'dry-run': dryRun, format } = values;
	if (folder === undefined || second !== undefined) return '请写一个文件夹。';
	if (newspaper.trim() === '') return '请用 --newspaper 写明是哪一份报纸。';
	if (format !== 'person' && format !== 'json') return `--format 只能是 person 或 json，不能是“${format}”。`;
	return { folder, newspaper, dryRun, format };
}
