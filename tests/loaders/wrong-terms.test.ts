/** lexicon/terms.yaml: what is read of it, and what is said of a mistake in it. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { readTerms } from '../../src/loaders/terms-file.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';
import { expectFound } from '../support/wrong-input.ts';

const file = 'lexicon/terms.yaml';
const read = async (text: string) => readTerms(await tempContent({ [file]: text }), []);
const good = 'terms:\n  - { name: 林长制, gloss: 分片管好山林。 }\n';

test('terms are read as they are written, in order, and are the editors’ unless it says whose', async () => {
	const { terms, diagnostics } = await read(
		`${good}  - { name: 八五普法, aliases: [“八五”普法], gloss: " 五年普法。 ", source: 区司法局 }\n`,
	);
	expect(diagnostics).toEqual([]);
	expect(terms).toEqual([
		{ name: '林长制', aliases: [], gloss: '分片管好山林。', source: '编辑' },
		{ name: '八五普法', aliases: ['“八五”普法'], gloss: '五年普法。', source: '区司法局' },
	]);
});

test('the file may be missing', async () => {
	const dir = await tempContent(goodContent);
	expect(await readTerms(dir, [])).toEqual({ terms: [], diagnostics: [] });
	const { collections, diagnostics } = await readContent(dir);
	expect(collections.terms).toEqual([]);
	expect(diagnostics.filter(({ code }) => code.startsWith('term'))).toEqual([]);
});

test('with a mistake in it none is used; with a warning all are', async () => {
	expect((await read(`${good}  - { name: 田, gloss: 地。 }\n`)).terms).toEqual([]);
	expect((await read(`${good}  - { name: 田长, aliases: [田长制], gloss: 管田。 }\n`)).terms).toHaveLength(2);
});

describe('what is wrong is said with its place and what to do', () => {
	const gloss = 'gloss: 一句话。';
	test.each([
		['an empty name', `${good}  - { name: "", ${gloss} }\n`, 'error term-empty:3:13'],
		['a single character', `${good}  - { name: 林, ${gloss} }\n`, 'error term-short:3:13'],
		['a single character in quotes', `${good}  - { name: “林”, ${gloss} }\n`, 'error term-short:3:13'],
		['a space inside', `${good}  - { name: 田 长制, ${gloss} }\n`, 'error term-form:3:13'],
		['a full-width comma', `${good}  - { name: 田长制, aliases: [田长，田管], ${gloss} }\n`, 'error term-form:3:28'],
		['a term twice', `${good}  - { name: 林长制, ${gloss} }\n`, 'error term-twice:3:13'],
		['a term twice in one line', `${good}  - { name: 田长制, aliases: [田长制], ${gloss} }\n`, 'error term-twice:3:28'],
		[
			'another name of another term',
			`${good}  - { name: 山长制, aliases: [林长制], ${gloss} }\n`,
			'error term-twice:3:28',
		],
		[
			'an alias that holds the name',
			`${good}  - { name: 田长, aliases: [田长制], ${gloss} }\n`,
			'warning term-within:3:27',
		],
		['an empty gloss', `${good}  - { name: 田长制, gloss: "" }\n`, 'error term-gloss:3:25'],
		['a gloss of spaces', `${good}  - { name: 田长制, gloss: "  " }\n`, 'error term-gloss:3:25'],
		['no gloss', `${good}  - { name: 田长制 }\n`, 'error missing-field:3:5'],
		['a long gloss', `${good}  - { name: 田长制, gloss: ${'长'.repeat(61)} }\n`, 'error wrong-value:3:25'],
		['an empty source', `${good}  - { name: 田长制, ${gloss}, source: "" }\n`, 'error term-source:3:39'],
		['an unknown field', `${good}  - { name: 田长制, ${gloss}, href: x }\n`, 'error unknown-field:3:31'],
		['one alias without brackets', `${good}  - { name: 田长制, aliases: 田长, ${gloss} }\n`, 'error wrong-value:3:27'],
		['a word instead of a term', `${good}  - 林长制\n`, 'error wrong-value:3:5'],
		['nothing but a comment', '# 没有\n', 'error wrong-value:1:1'],
	] as const)('%s', async (_, text, says) => {
		const [what = '', ...place] = says.split(':');
		await expectFound({ [file]: text }, `${what} ${file}:${place.join(':')}`);
	});

	test('a place', async () => {
		const places = 'places:\n  - { name: 柳江区, aliases: [柳江] }\n';
		const text = `${good}  - { name: 柳江, ${gloss} }\n`;
		await expectFound({ [file]: text, 'lexicon/places.yaml': places }, `error term-place ${file}:3:13`);
	});

	test.each(['terms.yaml', 'lexicon/term.yml', 'lexicon/Terms.yaml.txt'])('%s is not read', async (name) => {
		await expectFound({ [name]: good }, `warning lexicon-file-name ${name}:1`);
	});
});
