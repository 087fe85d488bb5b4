/**
 * A page's text that was pasted in, or came out of a document: a file of its own, kept as it came, and a line in
 * edition.yaml.
 */
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSource } from '../../loaders/source-text.ts';
import { isEditionName } from '../../loaders/edition-folders.ts';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { fileKind } from '../../loaders/file-kind.ts';
import { pageAddress } from '../../loaders/slug.ts';
import { newEditionText, withPage } from '../edit/edition-text.ts';
import { readKept, writeKept } from '../files/kept-file.ts';
import { writeNew } from '../files/new-file.ts';
import type { Added, NewPage } from '../model.ts';
import { dayProblem } from './day-problem.ts';
import { deskWords, toMaintainer } from './desk-words.ts';

type Outcome = Pick<Added, 'edition' | 'file'> | { problem: string };

/** Line ends and spaces around a name that somebody typed mean nothing. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How files are written. */
export type Writers = { writeNew: typeof writeNew; writeKept: typeof writeKept };

/**
 * @param content the content folder, absolute
 * @returns where the page is, or in plain Chinese why it was not added; then nothing has changed
 * @throws {Error} what the system says, for one that can't be written
 */
export async function addPage(
	content: string,
	asked: NewPage,
	writers: Writers = { writeNew, writeKept },
): Promise<Outcome> {
	const page = { ...asked, edition: asked.edition.trim(), name: tidy(asked.name) };
	const problem = await problemOf(content, page);
	if (problem !== null) return { problem };
	const folder = join(content, 'editions', page.edition);
	const file = `${pageAddress(page.number)}.txt`;
	const longer = await editionWith(folder, file, page);
	if (longer !== null && 'problem' in longer) return longer;
	const isNew = (await fileKind(folder)) === 'missing';
	if (!(await writers.writeNew(folder, file, page.text)))
		return { problem: `这一期里已经有 ${file} 了，没有动它。请换一个版次，或者先把它改名。` };
	if (longer === null) return { edition: page.edition, file };
	try {
		await writers.writeKept(join(folder, 'edition.yaml'), longer.text);
	} catch (error) {
		// Without its line the page would be half an edition.
		await rm(join(folder, file), { force: true });
		if (isNew) await rmdir(folder).catch(() => undefined);
		throw error;
	}
	return { edition: page.edition, file };
}

/** @returns edition.yaml with one more page; null if it names the page already, and only its file is missing */
async function editionWith(
	folder: string,
	file: string,
	page: NewPage,
): Promise<{ text: string } | { problem: string } | null> {
	const listed = { file, number: page.number, name: page.name };
	const yaml = join(folder, 'edition.yaml');
	if ((await fileKind(yaml)) === 'missing') {
		const title = tidy(page.title);
		const newspaper = tidy(page.newspaper);
		if (newspaper === '') return { problem: '请写上报名，比如“日报”。' };
		if (title === '') return { problem: '请写上这一期的标题，比如“第1203期”。' };
		const ofDay = dayProblem(page.published);
		if (ofDay !== null) return { problem: ofDay };
		return { text: newEditionText({ newspaper, title, published: page.published }, listed) };
	}
	const { edition, listed: pages, diagnostics } = await readEditionFile(folder, 'entries');
	const there = pages.find(({ number }) => pageAddress(number) === pageAddress(page.number));
	if (there?.file === file && (await fileKind(join(folder, file))) === 'missing') return null;
	if (there !== undefined) {
		return {
			problem: `这一期已经有第${String(page.number)}版了（${there.file}），没有动它。请换一个版次，或者打开那一版来改。`,
		};
	}
	const [fault] = diagnostics.filter(({ severity }) => severity === 'error');
	if (edition === null)
		return { problem: `这一期的资料有错，先要改好。${fault === undefined ? '' : deskWords(fault)}` };
	const kept = await readKept(yaml);
	if ('problem' in kept) return kept;
	const longer = withPage(kept.text, listed);
	if (longer !== null) return { text: longer };
	return {
		problem: `这一期的资料写法特别，不能自动加。${toMaintainer(`edition.yaml 的 pages 里要加一行：- { file: ${file}, number: ${String(page.number)}, name: ${page.name} }，文字存成 ${file}`)}`,
	};
}

/**
 * Two papers of one day, or a folder's name that was not thought about: the page would be in another edition.
 *
 * @param content the content folder, absolute
 * @param page whose title is '' where it is to be in the edition that is there
 * @returns in plain Chinese that there is another edition of that name; null if there is none
 */
export async function takenName(content: string, { edition: id, title }: NewPage): Promise<string | null> {
	const asked = tidy(title);
	if (asked === '' || !isEditionName(id.trim())) return null;
	const { edition } = await readEditionFile(join(content, 'editions', id.trim()), 'entries');
	if (edition === null || asked === tidy(edition.title)) return null;
	return `“${id.trim()}”这一期已经有了，是“${edition.title}”（${edition.newspaper}）。要给它加一版，请回到目录，在它下面按“加一版”；是另外一期，请换一个文件夹名，比如 ${id.trim()}-2。`;
}

async function problemOf(content: string, { edition, number, name, text }: NewPage): Promise<string | null> {
	if (!isEditionName(edition)) {
		return `文件夹名“${edition}”不能用：只能用小写字母、数字和短横线，也不能是网站自己用的名字，比如写 2024-03-08。`;
	}
	if (!['missing', 'folder'].includes(await fileKind(join(content, 'editions', edition)))) {
		return `“${edition}”这个名字不能用，请换一个，比如 2024-03-08。`;
	}
	if (name === '') return '请写上版面名，比如“要闻”。';
	const { text: source, problem } = decodeSource(new TextEncoder().encode(text), `${pageAddress(number)}.txt`);
	if (source === null) return `这一版的文字有问题：${problem.message}`;
	if (source.trim() === '') return '还没有文字。请把这一版的文字粘贴进来。';
	return null;
}
