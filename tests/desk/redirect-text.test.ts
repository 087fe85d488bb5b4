/** 转到、撤下: a line is written into redirects.yaml, and every other byte stays. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { withRedirect } from '../../src/desk/edit/redirect-text.ts';

const [from, to] = ['/2024-01-05/cha-yuan/', '/2024-01-06/xin-cha/'];
const line = `${from}: ${to}`;
const other = '/2024-01-04/xin-qiao/: 撤下';

test.each([
	['no file', '', `${line}\n`],
	['a file of comments alone', '# 网址去了哪里\n', `# 网址去了哪里\n${line}\n`],
	['comments on lines of their own and behind a value', `# 请总编看过\n${other}   # 重复\n\n# 完\n`, null],
	['a last line without an end', other, `${other}\n${line}\n`],
	['line ends of Windows', `# 网址\r\n${other} # 重复\r\n`, `# 网址\r\n${other} # 重复\r\n${line}\r\n`],
	['a byte order mark', `\uFEFF${other}\n`, `\uFEFF${other}\n${line}\n`],
])('%s', (_, before, after) => {
	expect(withRedirect(before, from, to)).toBe(after ?? `${before}${line}\n`);
});

test('what was said of the address before is replaced in its place', () => {
	const before = `# 一\r\n${from}: 撤下   # 张三\r\n${other}\r\n`;
	expect(withRedirect(before, from, to)).toBe(`# 一\r\n${line}   # 张三\r\n${other}\r\n`);
	expect(withRedirect(before, from, '撤下')).toBe(before);
});

test.each([
	['a list', '- /a/b/\n'],
	['braces', `{ ${other} }\n`],
	['marks of git', `<<<<<<< HEAD\n${other}\n=======\n${line}\n>>>>>>> b\n`],
	['an address twice', `${other}\n${other}\n`],
	['the end of a document', `${other}\n...\n`],
])('a file that a line can’t be added to is left alone: %s', (_, text) => {
	expect(withRedirect(text, from, to)).toBeNull();
});

test('whatever stands there stays, and the line is read back', () => {
	const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
	const address = fc.tuple(slug, slug).map(([edition, piece]) => `/${edition}/${piece}/`);
	const row = fc
		.tuple(address, fc.oneof(address, fc.constant('撤下')), fc.constantFrom('', ' # 记', '  '))
		.map(([one, where, comment]) => [one, `${one}: ${where}${comment}`] as const);
	fc.assert(
		fc.property(
			fc.uniqueArray(row, { selector: ([one]) => one, maxLength: 6 }),
			fc.constantFrom('\n', '\r\n'),
			address,
			address,
			(rows, lineEnd, one, where) => {
				fc.pre(rows.every(([known]) => known !== one));
				const before = rows.map(([, words]) => words + lineEnd).join('');
				const after = withRedirect(before, one, where) ?? '';
				expect(after.startsWith(before)).toBe(true);
				expect(parse(after)).toMatchObject({ [one]: where });
			},
		),
	);
});
