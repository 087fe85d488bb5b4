/**
 * `npm run import -- FOLDER --newspaper NAME`: the pages of an old archive, each into the edition of its day. It may be
 * stopped and run again: what is there already is passed over. Exits 1 if some file could not be placed or there is none, 2
 * if the command line can't be understood.
 */
import { join, resolve } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { fileKind } from '../loaders/file-kind.ts';
import { runCommand } from './failure.ts';
import { filesBelow } from './import/files-below.ts';
import { importFile } from './import/import-file.ts';
import type { Imported } from './import/import-file.ts';
import { importOptions } from './import/import-options.ts';
import { printable } from './report/printable.ts';

/** So many files of one kind of fault are named to a person. */
const mostNamed = 20;

function reportOf(placed: number, same: number, others: readonly Imported[], dryRun: boolean): string[] {
	const refused = others.filter(({ code }) => code !== 'placed');
	const assumed = others.filter(({ code }) => code === 'placed');
	return [
		`${dryRun ? '可以放进去' : '放进去了'} ${String(placed)} 版，原来就有的 ${String(same)} 版，没有放的文件 ${String(refused.length)} 个。${dryRun ? '这次只看一看，什么也没有写。' : ''}`,
		...[...new Set(others.map(({ code }) => code))].flatMap((code) => {
			const files = others.filter((one) => one.code === code);
			const left = files.length - mostNamed;
			return [
				...files.slice(0, mostNamed).map(({ file, message }) => `- ${printable(file)}：${message ?? ''}（${code}）`),
				...(left > 0 ? [`- ……像这样的还有 ${String(left)} 个，全部的用 --format json 看（${code}）`] : []),
			];
		}),
		...(assumed.length > 0 ? ['上面写着 placed 的已经放了，请抽几版看一看。'] : []),
	];
}

await runCommand('没有全部放进去，已经放了的都是完整的，改好以后再运行一次，会接着放', async () => {
	const { options, problem } = importOptions(process.argv.slice(2));
	if (options === null) {
		process.stderr.write(`${problem}\n`);
		return 2;
	}
	const content = contentDir();
	const root = resolve(options.folder);
	if ((await fileKind(root)) !== 'folder') {
		process.stderr.write(`“${options.folder}”不是文件夹。请检查路径。\n`);
		return 1;
	}
	if ((await fileKind(join(content, 'editions'))) !== 'folder') {
		process.stderr.write('找不到内容文件夹。请检查 CONTENT_DIR 写的路径，里面应有 editions 文件夹。\n');
		return 1;
	}
	let placed = 0;
	let same = 0;
	const others: Imported[] = [];
	let files = 0;
	for await (const file of filesBelow(root)) {
		files++;
		const one = await importFile(file, { content, root, ...options });
		if (one.code === 'placed') placed++;
		if (one.code === 'same') same++;
		if (one.message !== null) others.push(one);
	}
	if (files === 0) {
		process.stderr.write(`“${options.folder}”里没有文件，什么也没有放进去。请检查是不是写错了文件夹。\n`);
		return 1;
	}
	const told =
		options.format === 'json'
			? JSON.stringify({ dryRun: options.dryRun, placed, same, files: others })
			: reportOf(placed, same, others, options.dryRun).join('\n');
	process.stdout.write(`${told}\n`);
	return others.some(({ code }) => code !== 'placed') ? 1 : 0;
});
