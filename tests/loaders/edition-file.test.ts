import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditionFile } from '../../src/loaders/edition-file.ts';
import { editionYaml, tempContent } from '../support/temp-content.ts';

/** Reads an edition.yaml beside one good page; what is wrong, as `code line:column`, and the messages. */
async function read(yaml: string | null): Promise<{ found: string[]; messages: string; edition: unknown }> {
	const folder = await tempContent({ '01.txt': '正文', ...(yaml === null ? {} : { 'edition.yaml': yaml }) });
	const { diagnostics, edition } = await readEditionFile(folder);
	return {
		found: diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`),
		messages: diagnostics.map(({ message }) => message).join('\n'),
		edition,
	};
}

const pages = 'pages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n';

describe('a good edition.yaml', () => {
	test('is read whole', async () => {
		const { found, edition } = await read(
			`newspaper: 日报\ntitle: 试刊\npublished: 2024-01-05\ncoverage: 2024-01-04\n${pages}`,
		);
		expect(found).toEqual([]);
		expect(edition).toEqual({
			newspaper: '日报',
			title: '试刊',
			published: '2024-01-05',
			coverage: '2024-01-04',
			pages: [{ file: '01.txt', number: 1, name: '要闻' }],
		});
	});

	test('may come with a BOM and CRLF line ends', async () => {
		expect((await read(`\ufeff${editionYaml.replaceAll('\n', '\r\n')}`)).found).toEqual([]);
	});
});

describe('what is wrong is named with its line and column', () => {
	const cases: [name: string, yaml: string | null, found: string[], says: string][] = [
		['no file', null, ['edition-missing 1:1'], 'edition.yaml'],
		['an empty file', '', ['wrong-value 1:1'], '字段: 值'],
		['a plain sentence', '日报今天出版\n', ['wrong-value 1:1'], '字段: 值'],
		['a full-width colon', 'newspaper：日报\ntitle: 试刊\n', ['field-colon 1:1'], '冒号要用半角'],
		['an open quote', `newspaper: "日报\ntitle: 试刊\n`, ['quote-open 1:12'], '引号'],
		['a tab for indent', 'newspaper: 日报\npages:\n\t- file: 01.txt\n', ['odd-indent 3:1'], '制表符'],
		['two documents', `title: 试刊\n---\ntitle: 试刊\n`, ['not-yaml 2:1'], '---'],
		[
			'an alias',
			`newspaper: &a 日报\ntitle: *a\npublished: null\n${pages}`,
			['value-needs-quotes 1:12', 'value-needs-quotes 2:8'],
			'&',
		],
		['a field missing', `title: 试刊\npublished: null\n${pages}`, ['missing-field 1:1'], '缺少“newspaper”（报名）'],
		['a date missing', `newspaper: 日报\ntitle: 试刊\n${pages}`, ['missing-field 1:1'], '缺少“published”'],
		[
			'a date in words',
			`newspaper: 日报\ntitle: 试刊\npublished: 2024年1月5日\n${pages}`,
			['wrong-value 3:12'],
			'2024-01-05 这样的日期',
		],
		[
			'a day that never was',
			`newspaper: 日报\ntitle: 试刊\npublished: 2024-02-30\n${pages}`,
			['wrong-value 3:12'],
			'日期',
		],
		['no title after the colon', `newspaper: 日报\ntitle:\npublished: null\n${pages}`, ['wrong-value 2:7'], '空的'],
		[
			'pages that are no list',
			'newspaper: 日报\ntitle: 试刊\npublished: null\npages: 01.txt\n',
			['wrong-value 4:8'],
			'列表',
		],
		['no page', 'newspaper: 日报\ntitle: 试刊\npublished: null\npages: []\n', ['wrong-value 4:8'], '至少一版'],
		[
			'a page that is only a name',
			'newspaper: 日报\ntitle: 试刊\npublished: null\npages:\n  - 01.txt\n',
			['wrong-value 5:5'],
			'file、number、name',
		],
		[
			'a page without a number',
			'newspaper: 日报\ntitle: 试刊\npublished: null\npages:\n  - file: 01.txt\n    name: 要闻\n',
			['missing-field 5:5'],
			'缺少“number”（版次）',
		],
		[
			'a page number in words',
			editionYaml.replace('number: 1', 'number: 第一版'),
			['wrong-value 6:13'],
			'从 1 起的整数，或者 A05 这样的版号，现在写的是“第一版”',
		],
		['an unknown field', `${editionYaml}titel: 试刊\n`, ['unknown-field 8:1'], '“titel”'],
		['an unknown field of a page', `${editionYaml}    nam: 要闻\n`, ['unknown-field 8:5'], 'file、number、name'],
		[
			'a field twice',
			`newspaper: 日报\nnewspaper: 日报\ntitle: 试刊\npublished: null\n${pages}`,
			['duplicate-field 2:1'],
			'“newspaper”',
		],
		[
			'two faults',
			`titel: 试刊\nnewspaper: 日报\npublished: null\n${pages}`,
			['missing-field 1:1', 'unknown-field 1:1'],
			'缺少“title”',
		],
		['a page file that is not there', editionYaml.replace('01.txt', '02.txt'), ['page-file-missing 5:11'], '“02.txt”'],
		['a path upwards', editionYaml.replace('01.txt', '../../x'), ['page-file-name 5:11'], '“../../x”'],
		['a path upwards to a text', editionYaml.replace('01.txt', '../../x.txt'), ['page-file-name 5:11'], '不带路径'],
		['a path with backslashes', editionYaml.replace('01.txt', '..\\x.txt'), ['page-file-name 5:11'], '不带路径'],
		['an absolute path', editionYaml.replace('01.txt', '/etc/passwd'), ['page-file-name 5:11'], '不带路径'],
		['a file that is no text', editionYaml.replace('01.txt', 'edition.yaml'), ['page-file-name 5:11'], '.txt'],
		[
			'a page file twice',
			`${editionYaml}  - { file: 01.txt, number: 2, name: 综合 }\n`,
			['duplicate-page-file 8:13'],
			'在第 5 行已经写过',
		],
		[
			'a page number twice',
			`${editionYaml}  - { file: 02.txt, number: 1, name: 综合 }\n`,
			['duplicate-page-number 8:29', 'page-file-missing 8:13'],
			'版次 1 在第 6 行已经写过',
		],
	];
	test.each(cases)('%s', async (_, yaml, found, says) => {
		const result = await read(yaml);
		expect(result.found).toEqual(found);
		expect(result.messages).toContain(says);
		expect(result.edition).toBeNull();
	});

	test('bytes that are not UTF-8', async () => {
		const folder = await tempContent({ 'edition.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0x0a, 0xc8, 0xd5]) });
		const { diagnostics } = await readEditionFile(folder);
		expect(diagnostics).toMatchObject([{ code: 'not-utf8', line: 2, column: 1 }]);
		expect(diagnostics[0]?.message).toContain('第 5 个字节');
	});

	test('a page that is a link out of the folder, or a folder', async () => {
		const dir = await tempContent({ 'secret.txt': '别处的文字', 'edition/edition.yaml': editionYaml });
		const folder = join(dir, 'edition');
		await symlink('../secret.txt', join(folder, '01.txt'));
		await mkdir(join(folder, '02.txt'));
		await writeFile(join(folder, 'edition.yaml'), `${editionYaml}  - { file: 02.txt, number: 2, name: 综合 }\n`);
		const { diagnostics, edition } = await readEditionFile(folder);
		expect(diagnostics).toMatchObject([
			{ code: 'page-file-link', line: 5, column: 11 },
			{ code: 'page-file-link', line: 8, column: 13 },
		]);
		expect(edition).toBeNull();
	});
});
