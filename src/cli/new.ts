/**
 * `npm run new -- --edition EDITION --page NUMBER FILE`: the text of a document as a page of an edition, as it came but
 * for the marks that its paper's editor gave such lines before; with `--as-is` it gets none. Exits 1 if it can't be read or
 * the page is there already, with a code that says which, 2 if the command line can't be understood; then nothing is written.
 */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mostBytes, readDocument } from '../import/read-document.ts';
import { markedWords } from '../desk/edit/marked-words.ts';
import { addPage } from '../desk/work/add-page.ts';
import { markNewPage } from '../desk/work/mark-new-page.ts';
import { contentDir } from '../loaders/content-dir.ts';
import { readEditionFile } from '../loaders/edition-file.ts';
import { readEditionFolders } from '../loaders/edition-folders.ts';
import { fileKind } from '../loaders/file-kind.ts';
import { sourceName } from '../loaders/source-name.ts';
import { runCommand } from './failure.ts';
import { newOptions } from './new/new-options.ts';
import type { NewPage } from './new/new-options.ts';
import { formatRefusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** What is said once a page is written; `marked`: the lines that got a mark, from 1. */
type Written = { edition: string; file: string; marked: number[]; lines: string[] };
type Code = 'not-found' | 'not-a-file' | 'too-large' | 'content-missing' | 'no-text' | 'not-added';

const refused = (code: Code, message: string): Refusal<Code> => ({ code, message });

/** @param dir the content folder, absolute */
async function bringIn(
	dir: string,
	{ file, edition, page, pdfPage, name, newspaper, title, asIs }: NewPage,
): Promise<Written | Refusal<Code>> {
	const path = resolve(file);
	const kind = await stat(path).catch(() => null);
	if (kind === null) return refused('not-found', `找不到“${file}”。请检查路径和文件名。`);
	if (!kind.isFile()) return refused('not-a-file', `“${file}”不是文件。请写一个 .docx、.pdf、.html 或者 .txt 文件。`);
	if (kind.size > mostBytes)
		return refused(
			'too-large',
			`“${file}”有 ${String(Math.round(kind.size / 1_000_000))} MB，最大只能是 ${String(mostBytes / 1_000_000)} MB。请检查是不是拿错了文件；PDF 太大，就去掉图片再导出一次。`,
		);
	if ((await fileKind(join(dir, 'editions'))) !== 'folder')
		return refused('content-missing', '找不到内容文件夹。请检查 CONTENT_DIR 写的路径，里面应有 editions 文件夹。');
	const read = await readDocument(await readFile(path), pdfPage);
	if (read.text === null) return refused('no-text', `“${file}”${read.problem}`);
	const folder = join(dir, 'editions', edition);
	const isNew = (await fileKind(join(folder, 'edition.yaml'))) === 'missing';
	const added = await addPage(dir, {
		edition,
		newspaper: newspaper ?? (isNew ? await newestNewspaper(dir) : ''),
		title: title ?? edition,
		published: null,
		number: page,
		name: name ?? `第${String(page)}版`,
		text: read.text,
	});
	if ('problem' in added) return refused('not-added', added.problem);
	const marked = asIs ? [] : await markNewPage(dir, added);
	const called = sourceName(join(folder, added.file));
	const characters = read.text.replaceAll(/\s/gu, '').length;
	const yaml = sourceName(join(folder, 'edition.yaml'));
	return {
		...added,
		marked,
		lines: [
			`已写入 ${called}（${String(characters)} 个字），${yaml} 里也有了这一版。`,
			...(read.assumed === null ? [] : [read.assumed]),
			...(marked.length === 0 ? [] : [`${markedWords(marked)}。标记是行首的“@…”：不对就改掉，不要就删掉。`]),
			...(isNew
				? [`这是新的一期，出版日期写的是 null：报纸上印了日期的，请在 ${yaml} 里填上，再看看报名和标题。`]
				: []),
			`看电脑读懂了多少：npm run --silent outline -- ${called}`,
		],
	};
}

/** What the newest edition that can be read is an edition of; '' if there is none. */
async function newestNewspaper(dir: string): Promise<string> {
	const { folders } = await readEditionFolders(dir);
	for (const { path } of folders.toReversed()) {
		const { edition } = await readEditionFile(path, 'entries');
		if (edition !== null) return edition.newspaper;
	}
	return '';
}

await runCommand('没有写入', async () => {
	const { options, problem } = newOptions(process.argv.slice(2));
	if (options === null) {
		process.stderr.write(`${problem}\n`);
		return 2;
	}
	const done = await bringIn(contentDir(), options);
	const isWritten = 'lines' in done;
	if (options.format === 'json') process.stdout.write(`${JSON.stringify({ written: isWritten, ...done })}\n`);
	else if (isWritten) process.stdout.write(`${done.lines.join('\n')}\n`);
	else process.stderr.write(`${formatRefusal(done)}\n`);
	return isWritten ? 0 : 1;
});
