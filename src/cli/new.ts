/**
 * `npm run new -- --edition EDITION --page NUMBER FILE`: the text of a document as a page of an edition, as it came. Exits 1
 * if it can't be read or the page is there already, 2 if the command line can't be understood; then nothing is written.
 */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mostBytes, readDocument } from '../import/read-document.ts';
import { contentDir } from '../loaders/content-dir.ts';
import { readEditionFile } from '../loaders/edition-file.ts';
import { fileKind } from '../loaders/file-kind.ts';
import { pageAddress } from '../loaders/slug.ts';
import { sourceName } from '../loaders/source-name.ts';
import { runCommand } from './failure.ts';
import { newOptions } from './new/new-options.ts';
import type { NewPage } from './new/new-options.ts';
import { writePage } from './new/write-page.ts';

/** What is said, and whether the page was written. */
type Outcome = { written: boolean; lines: string[] };

const refused = (line: string): Outcome => ({ written: false, lines: [line] });

/** @param dir the content folder, absolute */
async function bringIn(dir: string, { file, edition, page, pdfPage }: NewPage): Promise<Outcome> {
	const path = resolve(file);
	const kind = await stat(path).catch(() => null);
	if (kind === null) return refused(`找不到“${file}”。请检查路径和文件名。`);
	if (!kind.isFile()) return refused(`“${file}”不是文件。请写一个 .docx、.pdf、.html 或者 .txt 文件。`);
	if (kind.size > mostBytes)
		return refused(
			`“${file}”有 ${String(Math.round(kind.size / 1_000_000))} MB，最大只能是 ${String(mostBytes / 1_000_000)} MB。请检查是不是拿错了文件；PDF 太大，就去掉图片再导出一次。`,
		);
	if ((await fileKind(join(dir, 'editions'))) !== 'folder')
		return refused('找不到内容文件夹。请检查 CONTENT_DIR 写的路径，里面应有 editions 文件夹。');
	const folder = join(dir, 'editions', edition);
	const name = `${pageAddress(page)}.txt`;
	const listed = await pageIn(folder, page);
	if (listed !== null && listed !== name)
		return refused(`${edition} 的 edition.yaml 里，第 ${String(page)} 版已经是 ${listed}，没有写入。`);
	const read = await readDocument(await readFile(path), pdfPage);
	if (read.text === null) return refused(`“${file}”${read.problem}`);
	const called = sourceName(join(folder, name));
	if (!(await writePage(folder, name, read.text)))
		return refused(`${called} 已经有了，没有动它。要换成新的，请先把旧的移走。`);
	const characters = read.text.replaceAll(/\s/gu, '').length;
	return {
		written: true,
		lines: [
			`已写入 ${called}（${String(characters)} 个字）。`,
			...(read.assumed === null ? [] : [read.assumed]),
			...(listed === null ? [await lineToAdd(folder, name, page)] : []),
			`看电脑读懂了多少：npm run --silent outline -- ${called}`,
		],
	};
}

/** @returns the file that edition.yaml names for a page; null if it names none, or can't be read yet */
async function pageIn(folder: string, page: NewPage['page']): Promise<string | null> {
	// Before its page is there, edition.yaml may name it already: that is no fault of the file.
	const { listed } = await readEditionFile(folder, 'entries');
	return listed.find(({ number }) => pageAddress(number) === pageAddress(page))?.file ?? null;
}

async function lineToAdd(folder: string, name: string, page: NewPage['page']): Promise<string> {
	const line = `- { file: ${name}, number: ${String(page)}, name: 版名 }`;
	const yaml = sourceName(join(folder, 'edition.yaml'));
	return (await fileKind(join(folder, 'edition.yaml'))) === 'missing'
		? `这一期还没有 edition.yaml，请照上一期写一个，pages 下面写一行：${line}`
		: `请在 ${yaml} 的 pages 下面加一行：${line}`;
}

await runCommand('没有写入', async () => {
	const { options, problem } = newOptions(process.argv.slice(2));
	if (options === null) {
		process.stderr.write(`${problem}\n`);
		return 2;
	}
	const { written, lines } = await bringIn(contentDir(), options);
	(written ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
	return written ? 0 : 1;
});
