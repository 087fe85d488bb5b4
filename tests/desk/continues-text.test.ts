/** 转版: an entry is written into edition.yaml and taken out again, and every other byte stays. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { withContinues, withoutContinues } from '../../src/desk/edit/continues-text.ts';
import { yamlWords } from './yaml-words.ts';

const head = '# 头版请总编看过\nnewspaper: 日报   # 报名\ntitle: 试刊\npublished: null\npages:\n';
const first = '  - { file: 01.txt, number: 1, name: 要闻 }\n';
const entry = { article: 2, page: 1, of: '街上亮起了新灯' };
const said = '{ article: 2, page: 1, of: 街上亮起了新灯 }';
const other = '{ article: 1, page: 1, of: 1 }';

test.each([
	[
		'a page in braces',
		`${head}${first}  - { file: 02.txt, number: 2, name: 综合 } # 二版\n`,
		`${head}${first}  - { file: 02.txt, number: 2, name: 综合, continues: [${said}] } # 二版\n`,
	],
	[
		'a page on lines of its own, with another below',
		`${head}${first}  - file: 02.txt\n    name: 综合 # 暂定\n    number: 2 # 二版\n  # 还没有来\n  - file: 03.txt\n    number: 3\n    name: 副刊\n`,
		`${head}${first}  - file: 02.txt\n    name: 综合 # 暂定\n    number: 2 # 二版\n    continues: [${said}]\n  # 还没有来\n  - file: 03.txt\n    number: 3\n    name: 副刊\n`,
	],
	[
		'the last line, without an end',
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合`,
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合\n    continues: [${said}]`,
	],
	[
		'line ends of Windows',
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合\ncoverage: 2024-01-05\n`.replaceAll('\n', '\r\n'),
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合\n    continues: [${said}]\ncoverage: 2024-01-05\n`.replaceAll(
			'\n',
			'\r\n',
		),
	],
	[
		'a list in brackets over several lines',
		`${head}${first}  - file: 02.txt\n    number: 2\n    continues: [\n      ${other}, # 看过\n    ]\n    name: 综合\n`,
		`${head}${first}  - file: 02.txt\n    number: 2\n    continues: [\n      ${other}, ${said}, # 看过\n    ]\n    name: 综合\n`,
	],
	[
		'a list on lines of its own',
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合\n    continues:\n      - ${other} # 看过\n    image: 02.jpg\n`,
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合\n    continues:\n      - ${other} # 看过\n      - ${said}\n    image: 02.jpg\n`,
	],
	[
		'regions on lines of their own above it',
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合\n    regions:\n      - { article: 1, at: [0, 0, 9, 9] }\n\ncoverage: null\n`,
		`${head}${first}  - file: 02.txt\n    number: 2\n    name: 综合\n    regions:\n      - { article: 1, at: [0, 0, 9, 9] }\n    continues: [${said}]\n\ncoverage: null\n`,
	],
])('%s', (_, before, after) => {
	expect(withContinues(before, 1, entry)).toBe(after);
	const at = before.includes('continues') ? 1 : 0;
	expect(withoutContinues(after, 1, at)).toBe(before);
});

test('an entry is taken out before others; an empty list takes one', () => {
	const list = (words: string) => `${head}${first}  - { file: 02.txt, number: 2, name: 综合, continues: [${words}] }\n`;
	expect(withoutContinues(list(`${other}, ${said}`), 1, 0)).toBe(list(said));
	expect(withContinues(list(''), 1, entry)).toBe(list(said));
});

test.each([
	['a page that is not there', `${head}${first}`],
	['a list that is none', `${head}${first}  - { file: 02.txt, number: 2, name: 综合, continues: 1 }\n`],
	['a file that can’t be read', `${head}${first}  - { file: 02.txt, number: 2\n`],
	['pages that are none', 'pages: 1\n'],
])('%s is left alone', (_, text) => {
	expect(withContinues(text, 1, entry)).toBeNull();
	expect(withoutContinues(text, 1, 0)).toBeNull();
});

test('whatever a headline is, it is written so that it is read back, and taken out to the byte', () => {
	const files = fc.constantFrom(
		`${head}${first}`,
		`${head}  - file: 01.txt # 头版\n    number: 1\n    name: 要闻\n`,
		`${head}  -   number: 1\n      file: 01.txt\n      name: "要闻"`,
	);
	fc.assert(
		fc.property(yamlWords, files, (of, before) => {
			const after = withContinues(before, 0, { article: of, page: 'A03', of });
			expect(after === null ? null : parse(after)).toMatchObject({
				pages: [{ continues: [{ article: of, page: 'A03', of }] }],
			});
			expect(withoutContinues(after ?? '', 0, 0)).toBe(before);
		}),
		{ seed: 20261127 },
	);
});
