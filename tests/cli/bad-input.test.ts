import { mkdtemp, readdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildOptions } from '../../src/cli/build-options.ts';
import { allDiagnostics } from '../../src/cli/all-diagnostics.ts';
import { contentReport } from '../../src/cli/content-report.ts';
import { reportFormat } from '../../src/cli/report/report-format.ts';
import { askForBuild } from '../support/builder.ts';
import { runProgram } from '../support/programs.ts';
import { runNode } from '../support/run.ts';
import { editionYaml, goodContent, markedPage, siteYaml, tempContent, writeContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';

const edition = 'editions/2024-01-liujiang';
const yaml = `${edition}/edition.yaml`;
const page = `${edition}/01.txt`;

/** Good content with one thing wrong: what is written over it (null: taken out), and the start of the line it prints. */
const cases: [name: string, files: Record<string, string | Uint8Array | null>, prints: string, says: string][] = [
	['edition.yaml missing', { [yaml]: null }, `${yaml}:1:1 edition-missing`, '没有 edition.yaml'],
	['not YAML', { [yaml]: 'newspaper: "日报\n' }, `${yaml}:1:12 quote-open`, '引号'],
	['a field missing', { [yaml]: editionYaml.replace('title: 试刊\n', '') }, `${yaml}:1:1 missing-field`, '“title”'],
	[
		'a field of the wrong type',
		{ [yaml]: editionYaml.replace('number: 1', 'number: 头版') },
		`${yaml}:6:13 wrong-value`,
		'“头版”',
	],
	[
		'a page file named that isn’t there',
		{ [yaml]: editionYaml.replace('01.txt', '02.txt') },
		`${yaml}:5:11 page-file-missing`,
		'“02.txt”',
	],
	[
		'a page file outside the edition',
		{ [yaml]: editionYaml.replace('01.txt', '../../x') },
		`${yaml}:5:11 page-file-name`,
		'“../../x”',
	],
	[
		'two editions of one id',
		{ 'editions/2024-01-LIUJIANG/edition.yaml': editionYaml, 'editions/2024-01-LIUJIANG/01.txt': markedPage },
		`${yaml}:1:1 duplicate-edition`,
		'“2024-01-LIUJIANG”',
	],
	[
		'days that are no number',
		{ 'site.yaml': `${siteYaml}recent_days: 三个月\n` },
		'site.yaml:5:14 wrong-value',
		'最近多少天的报纸有长者版',
	],
	['a page of zero bytes', { [page]: '' }, `${page}:1:1 empty-page`, '没有文字'],
	['a page of white space', { [page]: '\ufeff \r\n\u3000\n' }, `${page}:1:1 empty-page`, '没有文字'],
	[
		'a page that is not UTF-8',
		{ [page]: Buffer.concat([Buffer.from('标题\n正文'), Buffer.from([0xb1, 0xa8])]) },
		`${page}:2:3 not-utf8`,
		'第 14 个字节',
	],
	['a wrong role mark', { [page]: '标题\n\n@甲乙 正文。\n' }, `${page}:3:1 unknown-mark`, '“@甲乙”'],
	['a wrong site.yaml', { 'site.yaml': 'name: 读报\n' }, 'site.yaml:1:1 missing-field', '“motto”'],
	[
		'a search service on another host',
		{ 'site.yaml': `${siteYaml}search: https://search.example.com/\n` },
		'site.yaml:5:9 wrong-value',
		'应是本站自己的一个地址，以 / 开头、以 / 结尾',
	],
	['a wrong post', { 'posts/a.md': '---\ntitle: 甲\n---\n' }, 'posts/a.md:2:1 missing-field', '“description”'],
];

/** The output of the last good site: a link, as builds make it. */
async function lastGoodSite(): Promise<string> {
	const parent = await realpath(await mkdtemp(join(tmpdir(), 'banmian-out-')));
	onTestFinished(() => rm(parent, { recursive: true, force: true }));
	const out = join(parent, 'dist');
	await writeContent(join(parent, '.dist-site/a/site'), { 'index.html': '<h1>上一次做好的网站</h1>' });
	await symlink('.dist-site/a/site', out);
	return out;
}

/** Content with one thing wrong. */
async function contentOf(files: Record<string, string | Uint8Array | null>): Promise<string> {
	const wanted: ContentFiles = { 'editions/.keep': '', [`${edition}/.keep`]: '' };
	for (const [name, text] of Object.entries({ ...goodContent, ...files })) if (text !== null) wanted[name] = text;
	return tempContent(wanted);
}

/** That a line says where and what is wrong, and what to do. */
function expectLine(printed: string, content: string, prints: string, says: string): void {
	const [place, code] = prints.split(' ');
	const line = printed.split('\n').find((words) => words.startsWith(`${content}/${place} 错误 ${code} `));
	expect(line, printed).toContain(says);
	expect(line).toContain('请');
}

describe('bad input is found by the check, with its place, its code and what to do', () => {
	test.each(cases)('%s', async (_, files, prints, says) => {
		const content = await contentOf(files);
		expectLine(await contentReport(await allDiagnostics(content), 'person'), content, prints, says);
	});
});

// A build makes the same check first (publish/content-state.ts); these are an error of an edition, of a page, of the
// site's settings, which it also reads for itself, and of a post.
const stopping = ['edition.yaml missing', 'a page that is not UTF-8', 'a wrong site.yaml', 'a wrong post'];

describe('bad input stops the build and leaves the last good site as it was', { timeout: 60_000 }, () => {
	test.each(cases.filter(([name]) => stopping.includes(name)))('%s', async (_, files, prints, says) => {
		const content = await contentOf(files);
		const out = await lastGoodSite();
		const { done, printed } = await askForBuild({ content, dir: out });
		expect(done).toBe(false);
		expectLine(printed, content, prints, says);
		expect(printed.split('\n')).toContain('原来的网站没有动。');
		expect(await readdir(out)).toEqual(['index.html']);
		expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('<h1>上一次做好的网站</h1>');
		expect((await readdir(join(out, '..'))).sort()).toEqual(['.dist-site', 'dist']);
	});

	test('and the command exits 1', async () => {
		const [, files, prints, says] = cases[0] ?? [];
		const content = await contentOf(files ?? {});
		const { status, stdout, stderr } = await runNode(['src/cli/build.ts'], {
			env: { CONTENT_DIR: content, OUT_DIR: await lastGoodSite(), GITHUB_ACTIONS: '' },
		});
		expect(status).toBe(1);
		expectLine(stdout + stderr, content, prints ?? '', says ?? '');
	});
});

describe('check-content', { timeout: 30_000 }, () => {
	const check = async (files: ContentFiles, ...args: string[]) =>
		runProgram('src/cli/check-content.ts', args, { CONTENT_DIR: await tempContent(files), GITHUB_ACTIONS: '' });

	test('prints every diagnostic, errors last, and exits 1 on an error', async () => {
		const { status, stdout } = await check({
			...goodContent,
			[`${edition}/02.txt`]: '没有写进 edition.yaml 的一版',
			'posts/a.md': '没有开头',
		});
		expect(status).toBe(1);
		const lines = stdout.split('\n');
		const error = lines.findIndex((line) => line.includes('posts/a.md:1:1 错误 no-front-matter '));
		expect(lines.slice(error + 1, error + 3)).toEqual(['  | 没有开头', '  | ^']);
		expect(lines.findIndex((line) => line.includes('02.txt:1:1 提醒 unlisted-page '))).toBeLessThan(error);
		expect(lines[error + 3]).toMatch(/^内容检查：1 条错误，1 条提醒/);
		expect(lines.slice(error + 4)).toEqual(['']);
	});

	test('lists the errors once more below everything, if there are several', async () => {
		const { stdout } = await check({ ...goodContent, 'posts/a.md': '没有开头', 'posts/b.md': '也没有' });
		const [list = ''] = /要先改好这些错误：\n[\s\S]*$/.exec(stdout) ?? [];
		expect(list.match(/posts\/[ab]\.md:1:1 no-front-matter\n/g)).toEqual([
			'posts/a.md:1:1 no-front-matter\n',
			'posts/b.md:1:1 no-front-matter\n',
		]);
	});

	test('exits 0 when nothing is wrong', async () => {
		const { status, stdout } = await check(goodContent);
		expect(stdout).toBe('内容没有问题。\n');
		expect(status).toBe(0);
	});

	test.each([
		['JSON is one array and nothing else', ['--format', 'json'], {}, /^\[\n\t\{\n\t\t"file"[\s\S]*\]\n$/],
		[
			'GitHub gets annotations',
			['--format=github'],
			{},
			/^::error file=[^\n]*a\.md,line=1,col=1,title=no-front-matter::/,
		],
		['in a GitHub workflow, without asking', [], { GITHUB_ACTIONS: 'true' }, /^::error file=/],
		['unless asked otherwise', ['--format', 'person'], { GITHUB_ACTIONS: 'true' }, /^[^\n]*a\.md:1:1 错误 /],
	])('%s', async (_, args, env, prints) => {
		const content = await tempContent({ ...goodContent, 'posts/a.md': '没有开头' });
		const { status, stdout } = await runProgram('src/cli/check-content.ts', args, {
			CONTENT_DIR: content,
			GITHUB_ACTIONS: '',
			...env,
		});
		expect(stdout).toMatch(prints);
		expect(status).toBe(1);
	});

	test('good content is an empty array in JSON', async () => {
		const { stdout } = await check(goodContent, '--format', 'json');
		expect(JSON.parse(stdout)).toEqual([]);
	});

	test.each(['check-content', 'build'])(
		'%s with a format it doesn’t know exits 2 and says the right ones',
		async (program) => {
			const { status, stdout, stderr } = await runNode([`src/cli/${program}.ts`, '--format', 'xml']);
			expect(stderr).toContain('--format github');
			expect(stderr).toContain('不认识');
			expect(stdout).toBe('');
			expect(status).toBe(2);
		},
	);

	test.each([[['--format', 'xml']], [['--format']], [['--colour']], [['some.txt']]])(
		'%j is refused with a sentence that says what can be written',
		(args) => {
			for (const { problem } of [reportFormat(args, {}), buildOptions(args, {})]) {
				expect(problem).toContain('--format github');
				expect(problem).toContain('不认识');
			}
		},
	);
});
