/** lexicon/places.yaml: what is read of it, and what is said of a mistake in it. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { readPlaces } from '../../src/loaders/places-file.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';
import { expectFound } from '../support/wrong-input.ts';

const file = 'lexicon/places.yaml';
const read = async (text: string) => readPlaces(await tempContent({ [file]: text }));
const good = 'places:\n  - { name: 柳江区, aliases: [柳江县] }\n';

test('places are read as they are written, in order', async () => {
	const { places, diagnostics } = await read(`${good}  - { name: 拉堡镇, parent: 柳江区, gloss: 区政府所在的镇 }\n`);
	expect(diagnostics).toEqual([]);
	expect(places).toEqual([
		{ name: '柳江区', aliases: ['柳江县'], parent: null, gloss: null },
		{ name: '拉堡镇', aliases: [], parent: '柳江区', gloss: '区政府所在的镇' },
	]);
});

test('the file may be missing', async () => {
	const dir = await tempContent(goodContent);
	expect(await readPlaces(dir)).toEqual({ places: [], diagnostics: [] });
	const { collections, diagnostics } = await readContent(dir);
	expect(collections.places).toEqual([]);
	expect(diagnostics.filter(({ code }) => code.startsWith('place'))).toEqual([]);
});

test('with a mistake in it none is used', async () => {
	const { places, diagnostics } = await read(`${good}  - { name: 拉 }\n`);
	expect(places).toEqual([]);
	expect(diagnostics).toHaveLength(1);
});

describe('what is wrong is said with its place and what to do', () => {
	test.each([
		['an empty name', `${good}  - { name: "" }\n`, 'error place-empty:3:13'],
		['a single character', `${good}  - { name: 拉 }\n`, 'error place-short:3:13'],
		['a space inside', `${good}  - { name: 拉 堡镇 }\n`, 'error place-form:3:13'],
		['a full-width comma', `${good}  - { name: 拉堡镇, aliases: [拉堡，拉堡街] }\n`, 'error place-form:3:28'],
		['a place twice', `${good}  - { name: 柳江区 }\n`, 'error place-twice:3:13'],
		['another name of another place', `${good}  - { name: 拉堡镇, aliases: [柳江县] }\n`, 'error place-twice:3:28'],
		['a parent that is not there', `${good}  - { name: 拉堡镇, parent: 柳州 }\n`, 'error place-parent:3:26'],
		['a parent by its other name', `${good}  - { name: 拉堡镇, parent: 柳江县 }\n`, 'error place-parent:3:26'],
		['a place above itself', `${good}  - { name: 拉堡镇, parent: 拉堡镇 }\n`, 'error place-circle:3:26'],
		[
			'a circle of two',
			`${good}  - { name: 拉堡镇, parent: 基隆村 }\n  - { name: 基隆村, parent: 拉堡镇 }\n`,
			'error place-circle:4:26',
		],
		['an unknown field', `${good}  - { name: 拉堡镇, up: 柳江区 }\n`, 'error unknown-field:3:18'],
		['no name', `${good}  - { parent: 柳江区 }\n`, 'error missing-field:3:5'],
		['a word instead of a place', `${good}  - 拉堡镇\n`, 'error wrong-value:3:5'],
		['one alias without brackets', `${good}  - { name: 拉堡镇, aliases: 拉堡 }\n`, 'error wrong-value:3:27'],
		['nothing but a comment', '# 没有\n', 'error wrong-value:1:1'],
	] as const)('%s', async (_, text, says) => {
		const [what = '', ...place] = says.split(':');
		await expectFound({ [file]: text }, `${what} ${file}:${place.join(':')}`);
	});

	test.each(['places.yaml', 'lexicon/place.yml', 'lexicon/Places.yaml.txt'])('%s is not read', async (name) => {
		await expectFound({ [name]: good }, `warning lexicon-file-name ${name}:1`);
	});
});
