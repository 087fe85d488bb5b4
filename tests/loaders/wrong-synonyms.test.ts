/** lexicon/synonyms.yaml: what is read of it, and what is said of a mistake in it. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { readSynonyms } from '../../src/loaders/synonyms-file.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';
import { expectFound } from '../support/wrong-input.ts';

const file = 'lexicon/synonyms.yaml';
const read = async (text: string) => readSynonyms(await tempContent({ [file]: text }));

test('groups are read as they are written', async () => {
	const { synonyms, diagnostics } = await read(
		'# 说明\ngroups:\n  - [低保, 最低生活保障]\n  - ["3D打印", 三维打印]\n  - [wifi, Wi-Fi]\n',
	);
	expect(synonyms).toEqual([
		['低保', '最低生活保障'],
		['3D打印', '三维打印'],
		['wifi', 'Wi-Fi'],
	]);
	expect(diagnostics).toEqual([]);
});

test('the file may be missing', async () => {
	const dir = await tempContent(goodContent);
	expect(await readSynonyms(dir)).toEqual({ synonyms: [], diagnostics: [] });
	expect((await readContent(dir)).diagnostics.filter(({ code }) => code.startsWith('synonym'))).toEqual([]);
});

test('with a mistake in it none is used', async () => {
	const { synonyms, diagnostics } = await read('groups:\n  - [低保, 最低生活保障]\n  - [医保]\n');
	expect(synonyms).toEqual([]);
	expect(diagnostics).toHaveLength(1);
});

test('the shipped list is without fault, and has sixty groups or more', async () => {
	const { synonyms, diagnostics } = await readSynonyms('content');
	expect(diagnostics).toEqual([]);
	expect(synonyms.length).toBeGreaterThanOrEqual(60);
});

describe('what is wrong is said with its place and what to do', () => {
	const good = 'groups:\n  - [低保, 最低生活保障]\n';
	test.each([
		['a word alone', `${good}  - [医保]\n`, 'error synonym-alone:3:5'],
		['an empty group', `${good}  - []\n`, 'error synonym-alone:3:5'],
		['an empty word', `${good}  - [医保, ""]\n`, 'error synonym-empty:3:10'],
		['a single character', `${good}  - [医保, 药]\n`, 'error synonym-short:3:10'],
		['a word twice', `${good}  - [医保, 医保]\n`, 'error synonym-twice:3:10'],
		['a word twice, in another width', `${good}  - [3D打印, 三维打印, ３ｄ打印]\n`, 'error synonym-twice:3:18'],
		['a word in two groups', `${good}  - [医保, 低保]\n`, 'error synonym-elsewhere:3:10'],
		['a full-width comma', `${good}  - [医保，医疗保险]\n`, 'error synonym-form:3:6'],
		['a space inside', `${good}  - [医 保, 医疗保险]\n`, 'error synonym-form:3:6'],
		['a word instead of a group', `${good}  - 医保\n`, 'error wrong-value:3:5'],
		['fields instead of a group', `${good}  - 医保: 医疗保险\n`, 'error wrong-value:3:5'],
		['an unknown field', `${good}words: []\n`, 'error unknown-field:3:1'],
		['a list at the top', '- [低保, 最低生活保障]\n', 'error wrong-value:1:1'],
		['nothing but a comment', '# 没有\n', 'error wrong-value:1:1'],
		['no groups', 'groups:\n', 'error wrong-value:1:8'],
		['a bracket left open', 'groups:\n  - [低保, 最低生活保障\n', 'error flow-open:2:5'],
	] as const)('%s', async (_, text, says) => {
		const [what = '', ...place] = says.split(':');
		await expectFound({ [file]: text }, `${what} ${file}:${place.join(':')}`);
	});

	test('a list that is long is loaded by every reader', async () => {
		const letters = (n: number) => String.fromCharCode(0x4e00 + (n >> 6), 0x5e00 + (n & 63));
		const groups = Array.from({ length: 301 }, (_, n) => `  - [${letters(2 * n)}, ${letters(2 * n + 1)}]`);
		await expectFound({ [file]: `groups:\n${groups.join('\n')}\n` }, `warning synonyms-many ${file}:1:1`);
	});

	test.each(['synonyms.yaml', 'lexicon/synonym.yml', 'lexicon/Synonyms.yaml.txt'])('%s is not read', async (name) => {
		await expectFound({ [name]: good }, `warning lexicon-file-name ${name}:1`);
	});
});
