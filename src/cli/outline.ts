/** `npm run outline -- FILE [--json]`: what the parser understood of one page. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileKind } from '../loaders/file-kind.ts';
import { readSource } from '../loaders/source-text.ts';
import { diagnostic, formatDiagnostic } from '../newspaper/diagnostic.ts';
import { parsePage } from '../newspaper/parse-page.ts';
import { runCommand } from './failure.ts';
import { outlineJson } from './outline-json.ts';
import { outlineTree } from './outline-tree.ts';

const usage = '用法：npm run --silent outline -- 版面文件.txt [--json]';

/**
 * @param args the command line after the program's name
 * @returns what to print, and whether it is an error
 */
async function outline(args: readonly string[]): Promise<{ output: string; failed: boolean }> {
	let asked: { file: string | undefined; json: boolean };
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false } },
		});
		asked = { file: positionals.length > 1 ? undefined : positionals[0], json: values.json };
	} catch {
		return { output: `不认识的选项。${usage}\n`, failed: true };
	}
	const { file, json } = asked;
	if (file === undefined) return { output: `请写明一个版面文件。${usage}\n`, failed: true };
	const kind = await fileKind(resolve(file));
	if (kind === 'missing') return { output: `找不到文件“${file}”。请检查路径和文件名。\n`, failed: true };
	if (kind === 'folder') return { output: `“${file}”是文件夹。请写明里面的一个版面文件。\n`, failed: true };
	const { text, problem } = await readSource(resolve(file), file);
	if (problem !== null) return { output: `${formatDiagnostic(problem)}\n`, failed: true };
	if (text.trim() === '') {
		const empty = diagnostic('empty-page', { file, line: 1, column: 1 });
		return { output: `${formatDiagnostic(empty)}\n`, failed: true };
	}
	const page = parsePage(text, file);
	const output = json ? `${JSON.stringify(outlineJson(page), null, '\t')}\n` : outlineTree(page, text, basename(file));
	return { output, failed: false };
}

await runCommand('没有读完', async () => {
	const { output, failed } = await outline(process.argv.slice(2));
	if (failed) {
		process.stderr.write(output);
		return 1;
	}
	// A reader that stops early (`| head`) is no error.
	process.stdout.on('error', () => {
		process.exitCode = 0;
	});
	process.stdout.write(output);
	return 0;
});
