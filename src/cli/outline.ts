/** `npm run outline -- FILE|EDITION [--json]`: what the parser understood of a page, or of each page of an edition. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { correctRead } from '../loaders/correct-read.ts';
import { fileKind } from '../loaders/file-kind.ts';
import { readEditionFile } from '../loaders/edition-file.ts';
import { joinRead } from '../loaders/join-read.ts';
import type { JoinedRead } from '../loaders/join-read.ts';
import { readRubrics, rubricsOf } from '../loaders/rubrics-file.ts';
import { readSource } from '../loaders/source-text.ts';
import { articleTitle } from '../loaders/title.ts';
import { correctEdition } from '../newspaper/corrections/correct-edition.ts';
import { diagnostic, formatDiagnostic } from '../newspaper/diagnostic.ts';
import type { Page, PageNumber } from '../newspaper/model.ts';
import { parsePage } from '../newspaper/parse-page.ts';
import { runCommand } from './failure.ts';
import { outlineJson } from './outline-json.ts';
import { outlineTree } from './outline-tree.ts';

const usage = '用法：npm run --silent outline -- 版面文件.txt或一期的文件夹 [--json]';

/** A page that was read, or why it was not. */
type Read = { file: string; text: string; page: Page } | { problem: string };

/**
 * @param args the command line after the program's name
 * @returns what to print, and what is wrong
 */
async function outline(args: readonly string[]): Promise<{ output: string; problems: string[] }> {
	const failed = (problem: string) => ({ output: '', problems: [problem] });
	let asked: { path: string | undefined; json: boolean };
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false } },
		});
		asked = { path: positionals.length > 1 ? undefined : positionals[0], json: values.json };
	} catch {
		return failed(`不认识的选项。${usage}`);
	}
	const { path, json } = asked;
	if (path === undefined) return failed(`请写明一个版面文件，或者一期的文件夹。${usage}`);
	const kind = await fileKind(resolve(path));
	if (kind === 'missing') return failed(`找不到“${path}”。请检查路径和文件名。`);
	if (kind !== 'folder') {
		const read = await readPage(path, await rubricsIn(resolve(dirname(path))));
		if ('problem' in read) return failed(read.problem);
		const page = await withCorrections(read);
		return { output: json ? asJson(outlineJson(page, read.text)) : treeOf({ ...read, page }), problems: [] };
	}
	const files = (await readdir(path)).filter((name) => /\.txt$/i.test(name)).sort();
	if (files.length === 0) return failed(`“${path}”里没有版面文件（.txt）。请写明一个版面文件，或者一期的文件夹。`);
	const pages: Read[] = [];
	const rubrics = await rubricsIn(resolve(path));
	for (const name of files) pages.push(await readPage(join(path, name), rubrics));
	const read = pages.filter((one) => 'page' in one);
	const { joined, problems } = await joinEdition(resolve(path), read);
	return {
		output: json ? asJson(joined.map(editionJson)) : joined.map(editionTree).join('\n'),
		problems: [...pages.flatMap((one) => ('problem' in one ? [one.problem] : [])), ...problems],
	};
}

type ReadOne = Exclude<Read, { problem: string }>;
/** A page among the others of its edition. */
type Joined = ReadOne & {
	/** null for a page that edition.yaml does not list. */
	among: JoinedRead | null;
	titles: (page: PageNumber, n: number) => string;
};

/** A page by itself with the corrections that edition.yaml beside it has of it; what is wrong with one is left to the check. */
async function withCorrections({ file, page }: ReadOne): Promise<Page> {
	const { edition } = await readEditionFile(resolve(dirname(file)), 'entries');
	const number = edition?.pages.find((one) => one.file === basename(file))?.number;
	const wanted = (edition?.corrections ?? []).filter((one) => one.page === number);
	if (number === undefined || wanted.length === 0) return page;
	const alone = { number, articles: page.articles.map((article) => ({ article, alone: article })), items: page.items };
	const [corrected] = correctEdition([alone], wanted).pages;
	if (corrected === undefined) return page;
	return { ...page, articles: corrected.articles.map(({ article }) => article), items: corrected.items };
}

/** The pages together, by the numbers that edition.yaml gives them; without it, by those of their names. */
async function joinEdition(
	folder: string,
	read: readonly ReadOne[],
): Promise<{ joined: Joined[]; problems: string[] }> {
	const { edition, place } = await readEditionFile(folder, 'entries');
	const listed = edition?.pages ?? [];
	const numbered = read.map((one, n) => {
		const index = listed.findIndex(({ file }) => file === basename(one.file));
		const named = Number(/^0*([1-9]\d*)/.exec(basename(one.file))?.[1] ?? n + 1);
		return { ...one, index, number: listed[index]?.number ?? named };
	});
	const pages = numbered.filter(({ index }) => index >= 0 || edition === null);
	const { joined: printed, diagnostics: ofJoins } = joinRead(
		pages.map(({ index, number, file, text, page }) => ({ index, number, called: file, text, parsed: page })),
		listed,
		place,
	);
	const { joined, diagnostics: ofCorrections } = correctRead(printed, edition ?? { pages: [] }, place);
	const diagnostics = [...ofJoins, ...ofCorrections];
	const titles = new Map(
		joined.flatMap(({ number, articles }) =>
			articles.map(({ article }) => [`${number} ${article.n}`, articleTitle(article)] as const),
		),
	);
	return {
		joined: read.map((one) => ({
			...one,
			among: joined[pages.findIndex(({ file }) => file === one.file)] ?? null,
			titles: (page, n) => titles.get(`${page} ${n}`) ?? '',
		})),
		problems: diagnostics.map(formatDiagnostic),
	};
}

function editionTree(one: Joined): string {
	const { file, text, among, titles } = one;
	if (among === null) return treeOf(one);
	const articles = among.articles.map(({ article }) => article);
	const continued = among.continued.map((one) => ({ ...one, title: titles(one.begins.page, one.begins.n) }));
	return outlineTree({ ...among, articles, continued }, text, basename(file));
}

function editionJson({ file, text, page, among }: Joined) {
	const { diagnostics, continued } = among ?? { ...page, continued: [] };
	const continues = continued.map(({ n, begins }) => ({ article: n, page: begins.page, of: begins.n }));
	return { file, ...outlineJson({ ...page, diagnostics }, text), continues };
}

/** The rubrics that the paper of an edition's folder is known to have. */
async function rubricsIn(folder: string): Promise<readonly string[]> {
	const { papers } = await readRubrics(join(folder, '..', '..'));
	if (papers.length === 0) return [];
	const { edition } = await readEditionFile(folder, 'entries');
	return edition === null ? [] : rubricsOf(papers)(edition.newspaper);
}

async function readPage(file: string, knownRubrics: readonly string[]): Promise<Read> {
	const { text, problem } = await readSource(resolve(file), file);
	if (problem !== null) return { problem: formatDiagnostic(problem) };
	if (text.trim() === '') return { problem: formatDiagnostic(diagnostic('empty-page', { file, line: 1, column: 1 })) };
	return { file, text, page: parsePage(text, file, { knownRubrics }) };
}

function treeOf({ file, text, page }: { file: string; text: string; page: Page }): string {
	return outlineTree(page, text, basename(file));
}

function asJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

await runCommand('没有读完', async () => {
	const { output, problems } = await outline(process.argv.slice(2));
	// A reader that stops early (`| head`) is no error.
	process.stdout.on('error', () => {
		process.exitCode = 0;
	});
	process.stdout.write(output);
	for (const problem of problems) process.stderr.write(`${problem}\n`);
	return problems.length > 0 ? 1 : 0;
});
