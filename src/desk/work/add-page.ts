/** A page's text that was pasted in: a file of its own, kept as it came, and a line in edition.yaml. */
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSource } from '../../loaders/source-text.ts';
import { isAddress, readEditionFolders } from '../../loaders/edition-folders.ts';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { fileKind } from '../../loaders/file-kind.ts';
import { pageAddress } from '../../loaders/slug.ts';
import { formatDiagnostic } from '../../newspaper/diagnostic.ts';
import { newEditionText, withPage } from '../edit/edition-text.ts';
import { readKept, writeKept } from '../files/kept-file.ts';
import type { Added, NewPage } from '../model.ts';

type Outcome = Added | { problem: string };

/** Line ends and spaces around a name that somebody typed mean nothing. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * @param content the content folder, absolute
 * @returns where the page is, or in plain Chinese why it was not added; then nothing has changed
 * @throws {Error} what the system says, for one that can't be written
 */
export async function addPage(content: string, asked: NewPage): Promise<Outcome> {
	const page = { ...asked, edition: asked.edition.trim(), name: tidy(asked.name) };
	const problem = await problemOf(content, page);
	if (problem !== null) return { problem };
	const folder = join(content, 'editions', page.edition);
	const file = `${pageAddress(page.number)}.txt`;
	const listed = { file, number: page.number, name: page.name };
	const yaml = join(folder, 'edition.yaml');
	if ((await fileKind(yaml)) === 'missing') {
		const title = tidy(page.title);
		const newspaper = tidy(page.newspaper);
		if (newspaper === '') return { problem: '请写上报名，比如“日报”。' };
		if (title === '') return { problem: '请写上这一期的标题，比如“第1203期”。' };
		const taken = await fileProblem(folder, file);
		if (taken !== null) return taken;
		await mkdir(folder, { recursive: true });
		await create(join(folder, file), page.text);
		await writeKept(yaml, newEditionText({ newspaper, title, published: page.published }, listed));
		return { edition: page.edition, file };
	}
	const { edition, diagnostics } = await readEditionFile(folder, 'entries');
	const [fault] = diagnostics.filter(({ severity }) => severity === 'error');
	if (edition === null)
		return { problem: `请先改好 edition.yaml。${fault === undefined ? '' : formatDiagnostic(fault)}` };
	if (edition.pages.some(({ number }) => pageAddress(number) === pageAddress(page.number))) {
		return { problem: `这一期已经有第${String(page.number)}版了。请换一个版次，或者打开那一版来改。` };
	}
	const taken = await fileProblem(folder, file);
	if (taken !== null) return taken;
	const kept = await readKept(yaml);
	if ('problem' in kept) return kept;
	const longer = withPage(kept.text, listed);
	if (longer === null) {
		return {
			problem: `这一期的 edition.yaml 写法特别，不能自动加。请自己在 pages 里加一行：- { file: ${file}, number: ${String(page.number)}, name: ${page.name} }，并把文字存成 ${file}。`,
		};
	}
	await create(join(folder, file), page.text);
	await writeKept(yaml, longer);
	return { edition: page.edition, file };
}

async function problemOf(content: string, { edition, number, name, text }: NewPage): Promise<string | null> {
	const { folders } = await readEditionFolders(content);
	const known = folders.some(({ id }) => id === edition);
	if (!isAddress(edition)) {
		return `文件夹名“${edition}”不能用：只能用小写字母、数字和短横线，比如 2024-03-08。`;
	}
	if (!known && (await fileKind(join(content, 'editions', edition))) !== 'missing') {
		return `“${edition}”这个名字不能用，请换一个，比如 2024-03-08。`;
	}
	if (name === '') return '请写上版面名，比如“要闻”。';
	const { text: source, problem } = decodeSource(new TextEncoder().encode(text), `${pageAddress(number)}.txt`);
	if (source === null) return `粘贴的文字有问题：${problem.message}`;
	if (source.trim() === '') return '还没有文字。请把这一版的文字粘贴进来。';
	return null;
}

/** A file that no line of edition.yaml names. */
async function fileProblem(folder: string, file: string): Promise<{ problem: string } | null> {
	if ((await fileKind(join(folder, file))) === 'missing') return null;
	return { problem: `这一期里已经有 ${file} 了。请换一个版次，或者先把它改名。` };
}

/** Never over a file that is there; nothing is left of one that could not be written whole. */
async function create(path: string, text: string): Promise<void> {
	const file = await open(path, 'wx');
	try {
		await file.writeFile(text);
		await file.sync();
	} catch (error) {
		await rm(path, { force: true });
		throw error;
	} finally {
		await file.close();
	}
}
