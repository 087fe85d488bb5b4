import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/cli/report/source-excerpt.ts';
import type { Finding } from '../../../src/cli/report/finding.ts';
import { formatGithub } from '../../../src/cli/report/format-github.ts';
import { formatJson } from '../../../src/cli/report/format-json.ts';
import { formatPerson } from '../../../src/cli/report/format-person.ts';
import { reportFormat } from '../../../src/cli/report/report-format.ts';
import type { Severity } from '../../../src/newspaper/model.ts';

const finding = (severity: Severity, source: string | null, changes: Partial<Finding['diagnostic']> = {}): Finding => ({
	diagnostic: { code: 'two-marks', severity, file: '01.txt', line: 3, column: 3, message: '请改正。', ...changes },
	source,
});

describe('the excerpt: a caret under the column', () => {
	const han = '字'.repeat(1000);
	test.each([
		['Latin letters', 'abc', 3, 'abc', '  ^'],
		['Han characters', '春茶开采', 3, '春茶开采', '　　^'],
		['both, and a full-width space', 'A春　茶', 4, 'A春　茶', ' 　　^'],
		['half-width forms among full-width ones', '（１）2%', 4, '（１）2%', '　　　^'],
		['a tab is one space', '\t春茶', 2, ' 春茶', ' ^'],
		['an emoji of two code units', '😀茶', 3, '😀茶', '　^'],
		['an emoji of several characters', '👨‍👩‍👧茶', 9, '👨‍👩‍👧茶', '　^'],
		['a heart in emoji style, and a flag', '❤️🇨🇳茶', 7, '❤️🇨🇳茶', '　　^'],
		['an accent has no width of its own', 'e\u0301茶', 3, 'e\u0301茶', ' ^'],
		['a rare character of two code units', '\u{20000}茶', 3, '\u{20000}茶', '　^'],
		['a column inside a character is at its start', '茶\u{20000}', 3, '茶\u{20000}', '　^'],
		['the place after the last character', '茶', 2, '茶', '　^'],
		['a column beyond the end', '茶', 99, '茶', '　^'],
		['escapes and half characters can’t be printed', '\u001b[31m\ud800茶', 7, '?[31m?茶', '      ^'],
		['a long line is cut after the column', han, 1, `${'字'.repeat(24)}...`, '^'],
		['and on both sides', han, 500, `...${'字'.repeat(36)}...`, `   ${'　'.repeat(12)}^`],
		['and before its end', han, 1000, `...${'字'.repeat(13)}`, `   ${'　'.repeat(12)}^`],
		['a long line of Latin', 'x'.repeat(200), 100, `...${'x'.repeat(72)}...`, `   ${' '.repeat(24)}^`],
	])('%s', (_, source, column, text, caret) => {
		expect(excerpt(source, column)).toEqual({ text, caret });
	});

	test.each(['', ' \t　', ' '.repeat(5000)])('a blank line has none', (source) => {
		expect(excerpt(source, 1)).toBeNull();
	});

	test('any column of any line, cut characters included, gives one line and its caret', () => {
		const line = '春a\u{20000}👨‍👩‍👧\ud800\udc00\udfff\r\ne\u0301\u0301'.repeat(60);
		for (let column = 0; column <= line.length + 2; column++) {
			const shown = excerpt(line, column);
			expect(shown?.text).not.toMatch(/[\r\n\p{Cs}]/u);
			expect(shown?.caret).toMatch(/^[ 　]*\^$/);
		}
	});
});

test('for a person: place, severity, code, message, and the source with a caret', () => {
	const findings = [finding('error', '@主题 @副题 春茶', { column: 5 }), finding('info', null), finding('warning', '')];
	expect(formatPerson(findings).split('\n')).toEqual([
		'01.txt:3:5 错误 two-marks 请改正。',
		'  | @主题 @副题 春茶',
		'  |  　　 ^',
		'01.txt:3:3 说明 two-marks 请改正。',
		'01.txt:3:3 提醒 two-marks 请改正。',
	]);
	expect(formatPerson([])).toBe('');
	expect(formatPerson([finding('error', null, { file: 'a\n\u001b[2J.txt' })])).toBe(
		'a??[2J.txt:3:3 错误 two-marks 请改正。',
	);
});

test('as JSON: one array, the same keys in the same order', () => {
	expect(formatJson([])).toBe('[]');
	const rows: unknown = JSON.parse(formatJson([finding('error', '春茶'), finding('info', null)]));
	expect(rows).toEqual([
		{ file: '01.txt', line: 3, column: 3, severity: 'error', code: 'two-marks', message: '请改正。', excerpt: '春茶' },
		{ file: '01.txt', line: 3, column: 3, severity: 'info', code: 'two-marks', message: '请改正。', excerpt: null },
	]);
	const keys = [...formatJson([finding('info', null)]).matchAll(/"(\w+)":/g)].map(([, key]) => key);
	expect(keys).toEqual(['file', 'line', 'column', 'severity', 'code', 'message', 'excerpt']);
});

describe('as GitHub annotations', () => {
	test.each<[Severity, string]>([
		['error', 'error'],
		['warning', 'warning'],
		['info', 'notice'],
	])('%s is ::%s', (severity, command) => {
		expect(formatGithub([finding(severity, null)])).toBe(
			`::${command} file=01.txt,line=3,col=3,title=two-marks::请改正。`,
		);
	});

	test.each([
		['a message keeps commas and colons', { message: 'a, b: c' }, 'title=two-marks::a, b: c'],
		['a per cent sign and line ends in a message', { message: '50%\r\n%0A' }, '::50%25%0D%0A%250A'],
		['a file’s comma, colon, per cent sign and line end', { file: 'C:/a,b%\n.txt' }, 'file=C%3A/a%2Cb%25%0A.txt,line'],
		['a title', { code: 'a:b,c' }, 'title=a%3Ab%2Cc::'],
	])('%s', (_, changes, printed) => {
		expect(formatGithub([finding('error', null, changes)])).toContain(printed);
	});

	test('one a line', () => {
		expect(formatGithub([finding('error', null), finding('info', null)]).split('\n')).toHaveLength(2);
		expect(formatGithub([])).toBe('');
	});
});

test.each([
	[[], {}, 'person'],
	[[], { GITHUB_ACTIONS: 'true' }, 'github'],
	[[], { GITHUB_ACTIONS: 'false' }, 'person'],
	[['--format', 'json'], { GITHUB_ACTIONS: 'true' }, 'json'],
	[['--format=github'], {}, 'github'],
	[['--format', 'xml'], {}, null],
	[['--format', ''], {}, null],
	[['--format', 'toString'], {}, null],
])('%j with %j is %s', (args, env, format) => {
	expect(reportFormat(args, env).format).toBe(format);
});
