import { mkdir, readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../support/docx.ts';
import { runProgram } from '../support/programs.ts';
import { runNode } from '../support/run.ts';
import { editionYaml, goodContent, siteYaml, tempContent, writeContent } from '../support/temp-content.ts';

const bringIn = (dir: string, ...args: string[]) => runProgram('src/cli/new.ts', args, { CONTENT_DIR: dir });

/** A content folder, and beside its editions the documents an editor was sent. */
async function newsroom(): Promise<string> {
	return tempContent({
		...goodContent,
		'sent/二版.docx': docxOf(['茶园春早', '开始采茶。']),
		'sent/gb.txt': Buffer.from('b2e8d4b0b4bad4e7', 'hex'),
	});
}

/** The PDF of the seed page. */
const fixtures = join(import.meta.dirname, '../fixtures/import');
const seedPdf = join(fixtures, 'liujiang.pdf');

describe('a document becomes a page', { timeout: 30_000 }, () => {
	test('of a new edition, with its edition.yaml, and what is left to do is said', async () => {
		const dir = await newsroom();
		const args = ['--edition', '2024-03-08', '--page', '2', join(dir, 'sent/二版.docx')];
		const { status, stdout, stderr } = await runNode(['src/cli/new.ts', ...args], { env: { CONTENT_DIR: dir } });
		expect(stderr).toBe('');
		expect(await readFile(join(dir, 'editions/2024-03-08/02.txt'), 'utf8')).toBe('茶园春早\n开始采茶。\n');
		expect(stdout).toContain('已写入');
		expect(stdout).toContain('出版日期写的是 null');
		expect(await readFile(join(dir, 'editions/2024-03-08/edition.yaml'), 'utf8')).toBe(
			'newspaper: 日报\ntitle: 2024-03-08\npublished: null\npages:\n  - { file: 02.txt, number: 2, name: 第2版 }\n',
		);
		expect((await readdir(join(dir, 'editions/2024-03-08'))).sort()).toEqual(['02.txt', 'edition.yaml']);
		expect(status).toBe(0);
	});

	test('of an edition that is there, which gets its line', async () => {
		const dir = await newsroom();
		const args = ['--edition', '2024-01-liujiang', '--page', '2', '--name', '综合', seedPdf];
		const { status } = await bringIn(dir, ...args);
		expect(await readFile(join(dir, 'editions/2024-01-liujiang/edition.yaml'), 'utf8')).toBe(
			`${editionYaml}  - { file: 02.txt, number: 2, name: 综合 }\n`,
		);
		expect(await readFile(join(dir, 'editions/2024-01-liujiang/02.txt'), 'utf8')).toContain('笃行实干出实绩');
		expect(status).toBe(0);
	});

	test('of an edition that names it already; what was assumed of it is said', async () => {
		const dir = await newsroom();
		await writeContent(dir, {
			'editions/2024-03-08/edition.yaml': editionYaml.replace('01.txt', 'a05.txt').replace('number: 1', 'number: A05'),
		});
		const { status, stdout } = await bringIn(dir, '--edition=2024-03-08', '--page=A05', join(dir, 'sent/gb.txt'));
		expect(await readFile(join(dir, 'editions/2024-03-08/a05.txt'), 'utf8')).toBe('茶园春早');
		expect(stdout).toContain('GB18030');
		expect(status).toBe(0);
	});
});

test('what became of it is told to a program as JSON', { timeout: 30_000 }, async () => {
	const dir = await newsroom();
	const args = ['--edition', '2024-03-08', '--page', '2', '--format', 'json', join(dir, 'sent/二版.docx')];
	const first = await bringIn(dir, ...args);
	expect(JSON.parse(first.stdout)).toMatchObject({ written: true, edition: '2024-03-08', file: '02.txt' });
	const second = await bringIn(dir, ...args);
	expect(second).toMatchObject({ status: 1, stderr: '' });
	expect(JSON.parse(second.stdout)).toEqual({
		written: false,
		code: 'not-added',
		message: '这一期已经有第2版了（02.txt），没有动它。请换一个版次，或者打开那一版来改。',
	});
});

describe('a page gets the marks that its paper’s editor gave the earlier ones', { timeout: 30_000 }, () => {
	const marked = async () => {
		const dir = await newsroom();
		await writeContent(dir, { 'editions/2024-01-liujiang/01.txt': '@引题 茶园春早\n\n开始采茶。\n' });
		return { dir, args: ['--edition', '2024-03-08', '--page', '2', join(dir, 'sent/二版.docx')] };
	};

	test('and which lines these are is said, also to a program', async () => {
		const { dir, args } = await marked();
		const { status, stdout } = await bringIn(dir, ...args);
		expect(await readFile(join(dir, 'editions/2024-03-08/02.txt'), 'utf8')).toBe('@引题 茶园春早\n开始采茶。\n');
		expect(stdout).toContain('照以前的改法，先给 1 行加了标记（第 1 行）');
		expect(status).toBe(0);
		const told = await bringIn(dir, ...args.with(1, '2024-03-15'), '--format=json');
		expect(JSON.parse(told.stdout)).toMatchObject({ written: true, marked: [1] });
	});

	test('unless it shall stay as it is', async () => {
		const { dir, args } = await marked();
		const { stdout } = await bringIn(dir, ...args, '--as-is');
		expect(await readFile(join(dir, 'editions/2024-03-08/02.txt'), 'utf8')).toBe('茶园春早\n开始采茶。\n');
		expect(stdout).not.toContain('标记');
	});
});

describe('nothing is written', { timeout: 30_000 }, () => {
	test('over a page that is there', async () => {
		const dir = await newsroom();
		const args = ['--edition', '2024-01-liujiang', '--page', '1', join(dir, 'sent/二版.docx')];
		const { status, stderr } = await bringIn(dir, ...args);
		expect(stderr).toContain('已经有第1版了（01.txt），没有动它');
		expect(await readFile(join(dir, 'editions/2024-01-liujiang/01.txt'), 'utf8')).toBe(
			goodContent['editions/2024-01-liujiang/01.txt'],
		);
		expect((await readdir(join(dir, 'editions/2024-01-liujiang'))).sort()).toEqual(['01.txt', 'edition.yaml']);
		expect(status).toBe(1);
	});

	test('beside the file that edition.yaml has for the page', async () => {
		const dir = await newsroom();
		await writeContent(dir, { 'editions/2024-03-08/edition.yaml': editionYaml.replace('01.txt', 'yaowen.txt') });
		const { status, stderr } = await bringIn(dir, '--edition', '2024-03-08', '--page', '1', join(dir, 'sent/gb.txt'));
		expect(stderr).toContain('已经有第1版了（yaowen.txt）');
		expect(await readdir(join(dir, 'editions/2024-03-08'))).toEqual(['edition.yaml']);
		expect(status).toBe(1);
	});

	test.each([
		['of a file that isn’t there', ['nowhere.docx'], '找不到“', '（not-found）', 1],
		['of a folder', ['.'], '不是文件', '（not-a-file）', 1],
		['of an old document that was only renamed', ['old.docx'], '旧的 Word 格式', '（no-text）', 1],
		['of a scan', ['scanned.pdf'], '扫描的图片。请先用文字识别', '（no-text）', 1],
		['of a locked PDF', ['locked.pdf'], '加了密码', '（no-text）', 1],
		['of a file of 200 MB', ['large.txt'], '有 200 MB，最大只能是 50 MB', '（too-large）', 1],
		['of two files', ['gb.txt', 'gb.txt'], '请写一个文件', '', 2],
	])('%s', async (_, files, says, named, code) => {
		const dir = await newsroom();
		await writeContent(dir, {
			'sent/old.docx': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			'sent/large.txt': '',
			'sent/scanned.pdf': await readFile(join(fixtures, 'scanned.pdf')),
			'sent/locked.pdf': await readFile(join(fixtures, 'locked.pdf')),
		});
		await truncate(join(dir, 'sent/large.txt'), 200_000_000);
		const paths = files.map((file) => join(dir, 'sent', file));
		const { status, stderr } = await bringIn(dir, '--edition', '2024-03-08', '--page', '2', ...paths);
		expect(stderr).toContain(says);
		expect(stderr).toContain(named);
		expect(stderr.trim()).not.toContain('\n');
		expect(await readdir(join(dir, 'editions'))).toEqual(['2024-01-liujiang']);
		expect(status).toBe(code);
	});

	test.each([
		['without an edition', ['--page', '2', 'a.txt'], '--edition'],
		['for a name that can be no address', ['--edition', '三月八日', '--page', '2', 'a.txt'], '“三月八日”不能当作'],
		['for an edition outside the folder', ['--edition', '../x', '--page', '2', 'a.txt'], '“../x”不能当作'],
		['for a name with a space', ['--edition', '2024 03 08', '--page', '2', 'a.txt'], '“2024 03 08”不能当作'],
		['for a name with a slash', ['--edition', '2024/03/08', '--page', '2', 'a.txt'], '“2024/03/08”不能当作'],
		['in a format there is none of', ['--edition', 'a', '--page', '2', '--format', 'xml', 'a.txt'], '--format 只能是'],
		['without a page', ['--edition', '2024-03-08', 'a.txt'], '--page'],
		['for a page that has no number', ['--edition', '2024-03-08', '--page', '头版', 'a.txt'], '“头版”不是版次'],
		['for no page of a PDF', ['--edition', '2024-03-08', '--page', '1', '--pdf-page', '0', 'a.pdf'], '“0”不是页数'],
		['with an option it doesn’t know', ['--force', 'a.txt'], '不认识的选项'],
	])('%s', async (_, args, says) => {
		const { status, stderr } = await bringIn('nowhere', ...args);
		expect(stderr).toContain(says);
		expect(status).toBe(2);
	});

	test('where there is no content', async () => {
		const dir = await tempContent({ 'site.yaml': siteYaml, 'a.txt': '茶园春早' });
		await mkdir(join(dir, 'other'));
		const { status, stderr } = await bringIn(
			join(dir, 'other'),
			'--edition',
			'2024-03-08',
			'--page',
			'2',
			join(dir, 'a.txt'),
		);
		expect(stderr).toContain('找不到内容文件夹');
		expect(await readdir(join(dir, 'other'))).toEqual([]);
		expect(status).toBe(1);
	});
});
