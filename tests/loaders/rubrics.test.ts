import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { contentState } from '../../src/publish/content-state.ts';
import { siteYaml, tempContent, writeContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';
import { expectFound } from '../support/wrong-input.ts';

const newspaper = '试报';
const page = (rubric: string, n: number): string =>
	`@引题 ${rubric}\n\n@主题 渡口第${n}次换上新船\n\n@正文 停了三年的渡口换上新船，一天往返二十趟。\n`;
const edition = (id: string, text: string): ContentFiles => ({
	[`editions/${id}/edition.yaml`]: `newspaper: ${newspaper}\ntitle: ${id}期\npublished: 2024-01-0${id.slice(-1)}\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n`,
	[`editions/${id}/01.txt`]: text,
});
const files = (count: number): ContentFiles => ({
	'site.yaml': siteYaml,
	...Object.fromEntries(
		Array.from({ length: count }, (_, n) => Object.entries(edition(`e${n + 1}`, page('田间地头', n + 1)))).flat(),
	),
	...edition('e9', page('今晚开始', 9)),
});
const lexicon = (rubrics: string): ContentFiles => ({
	'lexicon/rubrics.yaml': `papers:\n  - { newspaper: ${newspaper}, rubrics: ${rubrics} }\n`,
});
const codes = async (dir: string) => (await readContent(dir)).diagnostics.map(({ code }) => code);

test('the check offers the line to add once a rubric stood in three editions, and no more once it is added', async () => {
	const dir = await tempContent(files(2));
	expect(await codes(dir)).toEqual([]);
	await writeContent(dir, files(3));
	const [offer, another] = (await readContent(dir)).diagnostics;
	expect(another).toBeUndefined();
	expect(offer).toMatchObject({ code: 'rubric-offered', severity: 'info', line: 1 });
	expect(offer?.file).toBe(join(dir, 'editions/e1/01.txt'));
	expect(offer?.message).toContain('“田间地头”在《试报》的 3 期里');
	const [, line = ''] = /写上“([^”]*)”/.exec(offer?.message ?? '') ?? [];
	await writeContent(dir, { 'lexicon/rubrics.yaml': `papers:\n  ${line}\n` });
	expect(await codes(dir)).toEqual([]);
});

test.each([
	['[田]', 'rubric-length'],
	['[这一个栏目名长得谁也不会这样印在报纸上面]', 'rubric-length'],
	['田间地头', 'wrong-value'],
])('%s is an error with its place', async (rubrics, code) => {
	const dir = await tempContent({ ...files(1), ...lexicon(rubrics) });
	const { diagnostics } = await readContent(dir);
	expect(diagnostics).toMatchObject([{ code, severity: 'error', file: join(dir, 'lexicon/rubrics.yaml'), line: 2 }]);
});

test('a rubric that is added changes the editions that print it, and no others; order makes no difference', async () => {
	const dir = await tempContent(files(2));
	const first = await contentState(dir, new Map());
	const asMade = (state: typeof first) =>
		new Map(state.editions.map((one) => [one.id, { ...one, key: '', related: '{}' }]));
	const digests = (state: typeof first) => new Map(state.editions.map(({ id, digest }) => [id, digest]));
	await writeContent(dir, lexicon('[田间地头, 从没印过]'));
	const grown = await contentState(dir, asMade(first));
	expect(grown.changed).toBe(2);
	expect(digests(grown).get('e9')).toBe(digests(first).get('e9'));
	expect(digests(await contentState(dir, new Map()))).toEqual(digests(grown));
	expect((await contentState(dir, asMade(grown))).changed).toBe(0);
	await writeContent(dir, lexicon('[田间地头]'));
	expect((await contentState(dir, asMade(grown))).changed).toBe(0);
});

test.each(['rubrics.yaml', 'lexicon/rubric.yml', 'lexicon/Rubrics.yaml.txt'])('%s is not read', async (name) => {
	const text = 'papers:\n  - { newspaper: 日报, rubrics: [今日谈] }\n';
	await expectFound({ [name]: text }, `warning lexicon-file-name ${name}:1`);
});
