import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runProgram } from '../support/programs.ts';
import { runNode } from '../support/run.ts';
import { editionYaml, goodContent, siteYaml, tempContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';

const dated = (day: string): string => editionYaml.replace('published: null', `published: ${day}`);
const page = (words: string): string => `@主题 茶园春早\n\n@正文 ${words}\n`;

/** Two editions; the older one's name comes last, and each has a fault of its own. */
const editions: ContentFiles = {
	'site.yaml': siteYaml,
	'editions/2024-b/edition.yaml': `${dated('2024-03-08')}  - { file: 02.txt, number: 2, name: 乡镇 }\n`,
	'editions/2024-b/01.txt': page('学校按装了路灯。'),
	'editions/2024-b/02.txt': page('我们我们要抓好落实。'),
	'editions/2024-z/edition.yaml': dated('2024-03-01'),
	'editions/2024-z/01.txt': page('会议于2月30日召开。'),
	'lexicon/wordings.yaml': 'wordings:\n  - { right: 安装, wrong: [按装] }\n',
};

async function lint(files: ContentFiles, ...args: string[]) {
	const dir = await tempContent(files);
	return { dir, ...(await runProgram('src/cli/lint-content.ts', args, { CONTENT_DIR: dir, GITHUB_ACTIONS: '' })) };
}
const codesIn = (stdout: string): string[] => [...stdout.matchAll(/:\d+:\d+ 提醒 (\S+)/g)].map(([, code = '']) => code);

describe('which editions are read', { timeout: 30_000 }, () => {
	test.each([
		['the newest, if none is named', [], ['wrong-wording', 'doubled-word'], '校对的是 2024-b（最新的一期'],
		['one by its name', ['2024-z'], ['no-such-day'], '校对的是 2024-z。'],
		['a page of it', ['2024-b/02.txt'], ['doubled-word'], '校对的是 2024-b。'],
		['by a path, as the shell completes it', ['content/editions/2024-z/'], ['no-such-day'], '校对的是 2024-z。'],
		['all', ['--all'], ['wrong-wording', 'doubled-word', 'no-such-day'], '校对的是 2 期。'],
	])('%s', async (_, args, codes, says) => {
		const { status, stdout, stderr } = await lint(editions, ...args);
		expect(stderr).toBe('');
		expect(codesIn(stdout)).toEqual(codes);
		expect(stdout).toContain(says);
		expect(status).toBe(0);
	});
});

test('a command that is started by itself prints and returns the same', { timeout: 30_000 }, async () => {
	const { dir, ...hosted } = await lint(editions, '--all', '--strict');
	const alone = await runNode(['src/cli/lint-content.ts', '--all', '--strict'], {
		env: { CONTENT_DIR: dir, GITHUB_ACTIONS: '' },
	});
	expect(alone).toEqual(hosted);
	expect(alone.status).toBe(1);
});

describe('what is printed', { timeout: 30_000 }, () => {
	test('the place, what to do, the words under a caret, and how to say that it is right', async () => {
		const { dir, stdout } = await lint(editions, '2024-z');
		expect(stdout.split('\n').slice(0, 4)).toEqual([
			`${dir}/editions/2024-z/01.txt:3:8 提醒 no-such-day “2月30日”：这个月最多到 29 日。请核对日期。`,
			'  | @正文 会议于2月30日召开。',
			'  |  　　 　　　^',
			'校对：1 条提醒。',
		]);
		expect(stdout).toContain(`${dir}/lexicon/wordings.yaml 的 keep`);
	});

	test('what the editor keeps is not said again', async () => {
		const { stdout } = await lint({ ...editions, 'lexicon/wordings.yaml': 'keep: [2月30日]\n' }, '2024-z');
		expect(stdout).toBe('校对没有发现问题。\n校对的是 2024-z。\n');
	});

	test('JSON is one array and nothing else', async () => {
		const { stdout } = await lint(editions, '2024-z', '--format', 'json');
		const rows = z.array(z.looseObject({ code: z.string(), line: z.number() })).parse(JSON.parse(stdout));
		expect(rows.map(({ code, line }) => [code, line])).toEqual([['no-such-day', 3]]);
	});

	test('GitHub gets annotations', async () => {
		const { stdout } = await lint(editions, '--all', '--format=github');
		expect(stdout).toMatch(/^::warning file=[^\n]*01\.txt,line=3,col=7,title=wrong-wording::/);
	});
});

describe('the exit status', { timeout: 30_000 }, () => {
	test.each([
		['0 with findings', editions, [], 0],
		['1 with findings, if asked to be strict', editions, ['--strict'], 1],
		[
			'0 without findings, however strict',
			{ ...editions, 'editions/2024-b/01.txt': page('开始采茶。') },
			['2024-b/01.txt', '--strict'],
			0,
		],
		['1 if a page can’t be read', { ...editions, 'editions/2024-b/01.txt': '' }, [], 1],
	])('%s', async (_, files, args, status) => {
		expect((await lint(files, ...args)).status).toBe(status);
	});
});

describe('what can’t be read is told in plain Chinese', { timeout: 30_000 }, () => {
	test.each([
		['an edition that isn’t there', editions, ['2024-x'], '没有“2024-x”这一期', 2],
		[
			'a page that isn’t in its edition',
			editions,
			['2024-b/09.txt'],
			'“2024-b”这一期没有“09.txt”这一版。这一期有：01.txt、02.txt。',
			2,
		],
		['an unknown option', editions, ['--fix'], '不认识的选项“--fix”', 2],
		['all and one', editions, ['--all', '2024-b'], '写了 --all 就不要再写哪一期', 2],
		['an unknown format', editions, ['--format', 'xml'], '不认识的格式“xml”', 2],
	])('%s', async (_, files, args, says, code) => {
		const { status, stdout, stderr } = await lint(files, ...args);
		expect(stderr).toContain(says);
		expect(stdout).toBe('');
		expect(status).toBe(code);
	});

	test.each([
		['no content', {}, 'content-missing 找不到内容文件夹'],
		['no edition', { 'editions/.keep': '' }, 'no-editions 还没有一期报纸'],
		['a broken edition.yaml', { ...goodContent, 'editions/2024-01-liujiang/edition.yaml': 'title: [\n' }, 'flow-open'],
		[
			'a page that is no text',
			{ ...goodContent, 'editions/2024-01-liujiang/01.txt': new Uint8Array([0xb1, 0xa8]) },
			'not-utf8',
		],
		['a broken list', { ...goodContent, 'lexicon/wordings.yaml': 'keep: 莲藕\n' }, 'wrong-value'],
	])('%s', async (_, files: ContentFiles, says) => {
		const { status, stdout } = await lint(files);
		expect(stdout).toContain(says);
		expect(stdout).not.toContain('校对没有发现问题');
		expect(status).toBe(1);
	});
});
