import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Outline } from '../../src/cli/outline-json.ts';
import { runProgram } from '../support/programs.ts';
import { runNode } from '../support/run.ts';
import { editionYaml, markedPage, tempContent } from '../support/temp-content.ts';

const outline = (...args: string[]) => runProgram('src/cli/outline.ts', args);

describe('a page that can’t be read is named in plain Chinese, and the exit status is 1', () => {
	test.each([
		['no file named', [], '请写明一个版面文件'],
		['two files named', ['a.txt', 'b.txt'], '请写明一个版面文件'],
		['an unknown option', ['a.txt', '--yaml'], '不认识的选项'],
		['a file that isn’t there', ['nowhere.txt'], '找不到“nowhere.txt”'],
		['a folder without pages', ['src'], '“src”里没有版面文件'],
	])('%s', async (_, args, says) => {
		const { status, stdout, stderr } = await outline(...args);
		expect(stderr).toContain(says);
		expect(stdout).toBe('');
		expect(status).toBe(1);
	});

	test.each([
		['not UTF-8', new Uint8Array([0x0a, 0xb1, 0xa8]), ':2:1 not-utf8 第 2 个字节'],
		['empty', '', ':1:1 empty-page'],
	])('%s', async (_, text, says) => {
		const dir = await tempContent({ '01.txt': text });
		const { status, stdout, stderr } = await outline(join(dir, '01.txt'), '--json');
		expect(stderr).toContain(`01.txt${says}`);
		expect(stdout).toBe('');
		expect(status).toBe(1);
	});
});

test('the tree names kind, headline and lines', async () => {
	const dir = await tempContent({ '01.txt': markedPage });
	const { status, stdout } = await outline(join(dir, '01.txt'));
	expect(status).toBe(0);
	expect(stdout).toMatch(/ 1 {2}【图片新闻1】群众回家路亮堂堂\n/);
	expect(stdout).toMatch(/ 3 {2}.*正文　学校门前道路/);
	expect(stdout).toMatch(/ 5 {2}.*图片1　.*陈名俊/);
});

test('an edition’s folder gives each of its pages, and what is wrong with one', async () => {
	const dir = await tempContent({ '02.txt': '', '01.txt': markedPage, '03.txt': '@主题 茶园春早\n茶农开始采茶。' });
	const tree = await outline(dir);
	expect(tree.stdout).toMatch(/^ +01\.txt：1 篇[\s\S]*\n\n +03\.txt：1 篇/);
	expect(tree.stderr).toContain('02.txt:1:1 empty-page');
	expect(tree.status).toBe(1);
	const { stdout } = await outline(dir, '--json');
	const Pages = z.array(
		z.looseObject({ file: z.string(), articles: z.array(z.looseObject({ headline: z.string() })) }),
	);
	expect(Pages.parse(JSON.parse(stdout)).map(({ file, articles }) => [file, articles[0]?.headline])).toEqual([
		[join(dir, '01.txt'), '群众回家路亮堂堂'],
		[join(dir, '03.txt'), '茶园春早'],
	]);
});

test('an edition’s folder shows an article that goes on on another page as one', async () => {
	const dir = await tempContent({
		'edition.yaml': `${editionYaml}  - { file: b.txt, number: A3, name: 乡镇 }\n`,
		'01.txt': '@主题 山里的路通了\n\n@正文 近日，路通了。（下转A3版）\n',
		'b.txt': '@主题 茶园春早\n\n@正文 茶农开始采茶。\n\n（上接第一版）路灯也装好了。\n',
		'c.txt': '@主题 不在目录里\n\n@正文 这一版没有写进去。\n',
	});
	const { stdout } = await outline(dir);
	expect(stdout).toMatch(/01\.txt：1 篇[\s\S]*└─ 第 2 部分　在第 A3 版（第 5–5 行），接着读/);
	expect(stdout).toMatch(/b\.txt：1 篇，从别的版接过来 1 篇[\s\S]*【接第 1 版的 1】山里的路通了（在这一版是第 2 篇）/);
	expect(stdout).toMatch(/ 5 {2}└─ 正文　路灯也装好了。/);
	expect(stdout).toContain('c.txt：1 篇');
	const json = z
		.array(z.looseObject({ continues: z.array(z.unknown()) }))
		.parse(JSON.parse((await outline(dir, '--json')).stdout));
	expect(json.map(({ continues }) => continues)).toEqual([[], [{ article: 2, page: 1, of: 1 }], []]);
});

test('JSON of a long page comes whole through a pipe', { timeout: 30_000 }, async () => {
	const count = 4_000;
	const text = Array.from({ length: count }, (_, n) => `@正文 第${n}段。${'字'.repeat(60)}`).join('\n\n');
	const dir = await tempContent({ '01.txt': `@主题 长版面\n\n${text}\n` });
	const { status, stdout } = await runNode(['src/cli/outline.ts', join(dir, '01.txt'), '--json']);
	expect(status).toBe(0);
	expect(stdout.length).toBeGreaterThan(1_000_000);
	const { lines, articles } = Outline.parse(JSON.parse(stdout));
	expect(lines).toHaveLength(count + 1);
	expect(articles[0]?.blocks.at(-1)?.text).toContain(`第${count - 1}段。`);
});

test('corrections of edition.yaml are named, of a page by itself too, and so is one that can’t be made', async () => {
	const yaml = `${editionYaml}corrections:
  - { page: 1, find: 回家路, replace: 回村路, date: 2024-01-08 }
  - { page: 1, find: 没有的字, replace: 有的字, date: 2024-01-08 }
`;
	const dir = await tempContent({ 'edition.yaml': yaml, '01.txt': markedPage });
	const whole = await outline(dir);
	const alone = await outline(join(dir, '01.txt'));
	for (const { stdout } of [whole, alone]) {
		expect(stdout).toContain('【图片新闻1】群众回村路亮堂堂');
		expect(stdout).toContain('更正　“回家路”改为“回村路”（2024-01-08）');
	}
	expect(whole.stderr).toContain('edition.yaml:10:22 correction-absent');
	expect(whole.status).toBe(1);
});
