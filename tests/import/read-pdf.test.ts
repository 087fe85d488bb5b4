import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/import/read-document.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';

const root = join(import.meta.dirname, '../..');
/** Printed by ReportLab; `print_page.py` beside them says how. */
const printed = (name: string) => readFile(join(root, 'tests/fixtures/import', name));
const seed = () => readFile(join(root, 'content/editions/2024-01-liujiang/01.txt'), 'utf8');
const bare = (text: string | null) => (text ?? '').replaceAll(/\s/gu, '');

describe('a page in five columns, under headlines that span them', () => {
	test('has every character once, in the order in which it is read', async () => {
		const read = await readDocument(await printed('liujiang.pdf'));
		expect(read.problem).toBeNull();
		expect(bare(read.text)).toBe(bare(await seed()));
	});

	test('has the same articles', async () => {
		const read = await readDocument(await printed('liujiang.pdf'));
		const articlesOf = (text: string) => parsePage(text).articles.map(({ kind, headline }) => [kind, headline?.text]);
		expect(articlesOf(read.text ?? '')).toEqual(articlesOf(await seed()));
	});
});

describe('one page of several', () => {
	test('has to be named', async () => {
		const bytes = await printed('two-pages.pdf');
		expect((await readDocument(bytes)).problem).toMatch(/有 2 页。请写明.*--pdf-page/);
		expect((await readDocument(bytes, 2)).text).toBe('稻田秋晚\n');
		expect((await readDocument(bytes, 3)).problem).toContain('只有 2 页，没有第 3 页。请');
	});
});

test('vertical text is told of, and read from the right', async () => {
	const read = await readDocument(await printed('vertical.pdf'));
	expect(read.problem === null ? read.assumed : '').toContain('竖排');
	expect(read.text).toBe('茶园春早\n\n开始采茶\n');
});

describe('what can’t be read is told', () => {
	test.each([
		['a password', 'locked.pdf', '加了密码'],
		['a scan', 'scanned.pdf', '扫描'],
	])('%s', async (_, name, says) => {
		const read = await readDocument(await printed(name));
		expect(read.text).toBeNull();
		expect(read.problem).toContain(says);
		expect(read.problem).toContain('请');
	});

	test('half a file', async () => {
		const read = await readDocument((await printed('liujiang.pdf')).subarray(0, 6000));
		expect(read.text).toBeNull();
		expect(read.problem).toMatch(/坏了|没有文字/);
	});
});
