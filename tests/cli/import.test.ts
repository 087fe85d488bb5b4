import { chmod, mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../support/docx.ts';
import { runProgram } from '../support/programs.ts';
import { runNode } from '../support/run.ts';
import { goodContent, tempContent, writeContent } from '../support/temp-content.ts';

const bringIn = (dir: string, ...args: string[]) =>
	runProgram('src/cli/import.ts', [join(dir, 'old'), '--newspaper', '日报', ...args], { CONTENT_DIR: dir });

const archive = {
	...goodContent,
	'old/2019/03/15/01.txt': '茶园春早\n',
	'old/2019-03-15/A02.html': '<!DOCTYPE html><p>稻田秋晚</p>',
	'old/20190316_03.docx': docxOf(['开始采茶']),
};

describe('an old archive', { timeout: 60_000 }, () => {
	test('comes in by day and page, once', async () => {
		const dir = await tempContent(archive);
		const dry = await bringIn(dir, '--dry-run');
		expect(dry.stdout).toContain('可以放进去 3 版');
		expect(await readdir(join(dir, 'editions'))).toEqual(['2024-01-liujiang']);

		const { status, stdout, stderr } = await bringIn(dir);
		expect(stderr).toBe('');
		expect(stdout).toContain('放进去了 3 版');
		expect(status).toBe(0);
		expect((await readdir(join(dir, 'editions'))).sort()).toEqual(['2019-03-15', '2019-03-16', '2024-01-liujiang']);
		expect(await readFile(join(dir, 'editions/2019-03-15/edition.yaml'), 'utf8')).toMatch(
			/^newspaper: 日报\ntitle: 2019年3月15日\npublished: 2019-03-15\npages:\n(?: {2}- \{.*\}\n){2}$/,
		);
		expect(await readFile(join(dir, 'editions/2019-03-15/01.txt'), 'utf8')).toBe('茶园春早\n');

		expect((await bringIn(dir)).stdout).toContain('放进去了 0 版，原来就有的 3 版');
	});

	test.each(['person', 'json'])('without files is not one: %s', async (format) => {
		const dir = await tempContent(goodContent);
		await mkdir(join(dir, 'old/2019'), { recursive: true });
		const { status, stdout, stderr } = await bringIn(dir, '--format', format);
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain('里没有文件，什么也没有放进去');
	});

	test('tells of every file that it can’t place, and leaves a page that is there', async () => {
		const dir = await tempContent(archive);
		await writeContent(dir, {
			'editions/2019-03-15/01.txt': '原来的字\n',
			'editions/2019-03-15/edition.yaml':
				'newspaper: 日报\ntitle: 试刊\npublished: null\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n',
			'old/2019-03-17/01.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			'old/2019-03-17/02.txt': '',
			'old/2019-03-17/封面.jpg': Buffer.from('ffd8ff', 'hex'),
			'old/2019-03-17/content_9.htm': '<html><p>一篇</p>',
			'old/2019-03-17/04.txt': Buffer.from('b2e8d4b0b4bad4e7', 'hex'),
			'old/没有 日期/01.txt': '茶园春早\n',
		});
		const { status, stdout } = await bringIn(dir, '--format', 'json');
		expect(status).toBe(1);
		const codes: unknown = JSON.parse(stdout);
		expect(codes).toMatchObject({ placed: 3, same: 0 });
		for (const [file, code] of [
			['2019/03/15/01.txt', 'there'],
			['2019-03-17/01.doc', 'no-text'],
			['2019-03-17/02.txt', 'no-text'],
			['2019-03-17/封面.jpg', 'other-kind'],
			['2019-03-17/content_9.htm', 'no-page'],
			['2019-03-17/04.txt', 'placed'],
			['没有 日期/01.txt', 'no-date'],
		])
			expect(codes).toHaveProperty('files', expect.arrayContaining([expect.objectContaining({ file, code })]));
		expect(await readFile(join(dir, 'editions/2019-03-15/01.txt'), 'utf8')).toBe('原来的字\n');
		expect((await readdir(join(dir, 'editions/2019-03-17'))).sort()).toEqual(['04.txt', 'edition.yaml']);
	});

	test.skipIf(process.getuid?.() === 0)('tells of a file that may not be read', async () => {
		const dir = await tempContent(archive);
		await chmod(join(dir, 'old/20190316_03.docx'), 0o000);
		expect((await bringIn(dir)).stdout).toContain('unreadable');
	});
});

test('a command line that can’t be understood', async () => {
	const { status, stderr } = await runNode(['src/cli/import.ts', 'old']);
	expect(stderr).toContain('--newspaper');
	expect(status).toBe(2);
});
