import { parseArgs } from 'node:util';
import { optionsOf } from '../command-options.ts';
import type { Asked } from '../command-options.ts';

/** To serve the built site; or to write a review copy, `edition` and `out` null if they were not said. */
export type PreviewOptions = { kind: 'serve' } | { kind: 'share'; edition: string | null; out: string | null };

const usage =
	'用法：npm run preview（看做好的网站）；npm run preview -- --share 2024-03-08 --out 文件夹（做一份给总编看的，哪一期、放在哪里都可以不写）';

/** @param args the command line after the program's name */
export const previewOptions = (args: readonly string[]): Asked<PreviewOptions> => optionsOf(args, usage, read);

function read(args: string[]): PreviewOptions | string {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { share: { type: 'boolean', default: false }, out: { type: 'string' } },
	});
	const [edition = null, second] = positionals;
	const { share, out = null } = values;
	if (second !== undefined) return '一次只做一期。';
	if (out?.trim() === '') return '--out 后面要写一个文件夹。';
	if (share) return { kind: 'share', edition, out };
	return edition === null && out === null ? { kind: 'serve' } : '要做给总编看的，请加上 --share。';
}
