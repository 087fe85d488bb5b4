/** 更正: a correction is written into edition.yaml and taken out again, and every other byte stays. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { withCorrection, withoutCorrection } from '../../src/desk/edit/corrections-text.ts';
import { yamlWords } from './yaml-words.ts';

const head = '# 头版请总编看过\nnewspaper: 日报   # 报名\ntitle: 试刊\npublished: 2024-01-05\n';
const pages = 'pages: # 各版\n  - { file: 01.txt, number: 1, name: 要闻 } # 头版\n';
const entry = { page: 1, find: '区委书纪', replace: '区委书记', date: '2024-01-08' };
const said = '{ page: 1, find: 区委书纪, replace: 区委书记, date: 2024-01-08 }';
const other = '{ page: 1, find: 茶员, replace: 茶园, date: 2024-01-06 }';

test.each([
	['the first one', `${head}${pages}`, `${head}${pages}corrections:\n  - ${said}\n`],
	[
		'the first one, in a file that ends with a comment',
		`${head}${pages}# 完\n`,
		`${head}${pages}corrections:\n  - ${said}\n# 完\n`,
	],
	[
		'the first one, in a file whose last line has no end',
		`${head}${pages}coverage: 2024-01-04`,
		`${head}${pages}coverage: 2024-01-04\ncorrections:\n  - ${said}`,
	],
	[
		'another below one on its own line',
		`${head}corrections: # 勘误\n  # 头版\n  - ${other} # 校对\n${pages}`,
		`${head}corrections: # 勘误\n  # 头版\n  - ${other} # 校对\n  - ${said}\n${pages}`,
	],
	[
		'another below one of several lines',
		`${head}${pages}corrections:\n- page: 1 # 头版\n  find: 茶员\n  replace: 茶园\n  date: 2024-01-06\n`,
		`${head}${pages}corrections:\n- page: 1 # 头版\n  find: 茶员\n  replace: 茶园\n  date: 2024-01-06\n- ${said}\n`,
	],
	[
		'another behind one in brackets',
		`${head}corrections: [${other}] # 勘误\n${pages}`,
		`${head}corrections: [${other}, ${said}] # 勘误\n${pages}`,
	],
])('%s', (_, before, after) => {
	for (const ends of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
		expect(withCorrection(ends(before), entry)).toBe(ends(after));
		const at = before.includes('corrections') ? 1 : 0;
		expect(withoutCorrection(ends(after), at)).toBe(ends(before));
	}
});

test('what the editor says of it stands last; an empty list takes one', () => {
	const list = (words: string) => `${head}corrections: [${words}]\n${pages}`;
	expect(withCorrection(list(''), { ...entry, note: '校对有误：读者来信，谢谢。' })).toBe(
		list('{ page: 1, find: 区委书纪, replace: 区委书记, date: 2024-01-08, note: 校对有误：读者来信，谢谢。 }'),
	);
});

test.each([
	['a list that is none', `${head}${pages}corrections: 1\n`],
	['a file that can’t be read', `${head}pages: [\n`],
	['a file that is no table', '- 1\n'],
])('%s is left alone', (_, text) => {
	expect(withCorrection(text, entry)).toBeNull();
	expect(withoutCorrection(text, 0)).toBeNull();
});

test('whatever the words are, they are written so that they are read back, and taken out to the byte', () => {
	const files = fc.constantFrom(`${head}${pages}`, `${head}${pages}corrections:\n  - ${other}\n`);
	fc.assert(
		fc.property(yamlWords, yamlWords, files, (find, replace, before) => {
			const after = withCorrection(before, { ...entry, page: 'A03', find, replace, note: find });
			const written = { ...entry, page: 'A03', find, replace, note: find };
			const at = before === `${head}${pages}` ? 0 : 1;
			const read: unknown = parse(after ?? '');
			expect(read).toHaveProperty(['corrections', String(at)], written);
			expect(withoutCorrection(after ?? '', at)).toBe(before);
		}),
		{ seed: 20261128 },
	);
});
