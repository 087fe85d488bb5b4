import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { withKept } from '../../src/desk/edit/keep-text.ts';

const Kept = z.object({ keep: z.array(z.string()) });
const lastKept = (text: string | null) => (text === null ? null : Kept.parse(parse(text)).keep.at(-1));
const shipped = readFileSync('content/lexicon/wordings.yaml', 'utf8');

test.each([
	['no file', '', 'keep:\n  - 莲藕、莲藕\n'],
	['a file without the list', 'wordings: []', 'wordings: []\nkeep:\n  - 莲藕、莲藕\n'],
	['an empty list', 'keep: [] # 空\nwordings: []\n', 'keep:\n  - 莲藕、莲藕 # 空\nwordings: []\n'],
	['a list with nothing behind its name', 'keep:\nwordings: []\n', 'keep:\n  - 莲藕、莲藕\nwordings: []\n'],
	[
		'a list',
		'keep:\r\n- 甲乙 # 看过\r\nwordings: []\r\n',
		'keep:\r\n- 甲乙 # 看过\r\n- 莲藕、莲藕\r\nwordings: []\r\n',
	],
	['a list in brackets', 'keep: [甲乙, 丙丁]\n', 'keep: [甲乙, 丙丁, "莲藕、莲藕"]\n'],
	['the list as it comes', shipped, shipped.replace('keep: []', 'keep:\n  - 莲藕、莲藕')],
])('%s: one line more, and nothing else changes', (_, before, after) => {
	expect(withKept(before, '莲藕、莲藕')).toBe(after);
});

const ordinary = fc
	.array(fc.constantFrom('莲', '藕', '、', '：', '“', '”', '#', ' ', '-', '[', ']', '{', ',', "'", '"', '1'), {
		minLength: 1,
	})
	.map((characters) => characters.join(''))
	.filter((words) => words.trim() === words && words !== '');
const files = fc.constantFrom('', 'keep: []\n', 'keep:\n  - 甲乙\n', 'keep:\n- 甲乙 # 看过', 'keep: [甲]\n');

test('words of a newspaper are written into every form of the list, and read back as they were', () => {
	fc.assert(
		fc.property(ordinary, files, (words, before) => {
			expect(lastKept(withKept(before, words))).toBe(words);
		}),
		{ seed: 20261126 },
	);
});

test('whatever the words are, they are read back as they were, or nothing is written', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), files, (words, before) => {
			const text = withKept(before, words);
			if (text !== null) expect(lastKept(text)).toBe(words);
		}),
		{ seed: 20261126 },
	);
});

test('a file that is no such table is left alone', () => {
	expect(withKept('- 甲乙\n', '莲藕')).toBeNull();
	expect(withKept('keep: 甲乙\n', '莲藕')).toBeNull();
});
