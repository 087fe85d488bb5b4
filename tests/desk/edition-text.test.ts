/** edition.yaml gets a page's line and loses it again, and every other byte stays. */
import { expect, test } from 'vitest';
import { withPage, withoutPage } from '../../src/desk/edit/edition-text.ts';

const head = '# 头版请总编看过\nnewspaper: 日报\ntitle: 试刊\npublished: null\npages: # 各版\n';
const first = '  - { file: 01.txt, number: 1, name: 要闻 }   # 头版\n';
const second = '  - { file: 02.txt, number: 2, name: 综合 }\n';
const long =
	'  - file: 03.txt # 暂定\n    number: 3\n    name: 副刊\n    continues: [{ article: 1, page: 1, of: 1 }]\n';
const below = '\ncoverage: 2024-01-05\n';

test.each([
	['the last one', '02.txt', head + first + second, head + first],
	[
		'one in the middle, with line ends of Windows',
		'02.txt',
		head + first + second + long + below,
		head + first + long + below,
	],
	['one over several lines', '03.txt', head + first + long + second + below, head + first + second + below],
	['the first one', '01.txt', head + first + second, head + second],
	['the last line, without an end', '02.txt', (head + first + second).trimEnd(), head + first],
])('%s is taken out', (name, file, before, after) => {
	const ends = (text: string) => (name.includes('Windows') ? text.replaceAll('\n', '\r\n') : text);
	expect(withoutPage(ends(before), file)).toBe(ends(after));
});

test('what was added is taken out to the byte', () => {
	for (const text of [head + first, head + first + below, (head + first).replaceAll('\n', '\r\n')]) {
		const longer = withPage(text, { file: '02.txt', number: 2, name: '综合' }) ?? '';
		expect(longer).not.toBe(text);
		expect(withoutPage(longer, '02.txt')).toBe(text);
	}
});

test.each([
	['the only page', head + first, '01.txt'],
	['a page that is not listed', head + first + second, '09.txt'],
	['a list in brackets', 'pages: [{ file: 01.txt }, { file: 02.txt }]\n', '02.txt'],
])('%s can’t be taken out', (_, text, file) => {
	expect(withoutPage(text, file)).toBeNull();
});
