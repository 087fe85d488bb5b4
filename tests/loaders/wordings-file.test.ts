/** lexicon/wordings.yaml: what is read of it, and what is said of a mistake in it. */
import { describe, expect, test } from 'vitest';
import { allDiagnostics } from '../../src/cli/all-diagnostics.ts';
import { readWordings } from '../../src/loaders/wordings-file.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';

const file = 'lexicon/wordings.yaml';
const read = async (text: string) => readWordings(await tempContent({ [file]: text }));

test('it is read as it is written; what is left out is empty', async () => {
	const { wordings, keep, diagnostics } = await read(
		'wordings:\n  - { right: 部署, wrong: [部暑, 布署], except: [部暑期] }\n  - { right: 安装, wrong: [按装] }\n',
	);
	expect(wordings).toEqual([
		{ right: '部署', wrong: ['部暑', '布署'], except: ['部暑期'] },
		{ right: '安装', wrong: ['按装'], except: [] },
	]);
	expect({ keep, diagnostics }).toEqual({ keep: [], diagnostics: [] });
	expect((await read('keep:\n  - 莲藕、莲藕\n')).keep).toEqual(['莲藕、莲藕']);
});

test('the file may be missing', async () => {
	expect(await readWordings(await tempContent(goodContent))).toEqual({ wordings: [], keep: [], diagnostics: [] });
});

test('the shipped list is without fault', async () => {
	const { wordings, diagnostics } = await readWordings('content');
	expect(diagnostics).toEqual([]);
	expect(wordings.length).toBeGreaterThan(50);
});

describe('what is wrong is said with its place and what to do, and nothing of the file is used', () => {
	test.each([
		['no list', '部署: 部暑\n', 'unknown-field', 1, 1],
		['no wrong form', 'wordings:\n  - { right: 部署 }\n', 'missing-field', 2, 5],
		['an empty list', 'wordings:\n  - { right: 部署, wrong: [] }\n', 'wrong-value', 2, 25],
		['one character', 'wordings:\n  - { right: 部署, wrong: [暑] }\n', 'wording-short', 2, 26],
		['wrong and right at once', 'wordings:\n  - { right: 部署, wrong: [部署] }\n', 'wording-right', 2, 26],
		[
			'wrong here and right there',
			'wordings:\n  - { right: 部署, wrong: [布署] }\n  - { right: 布署, wrong: [部暑] }\n',
			'wording-right',
			2,
			26,
		],
		[
			'twice',
			'wordings:\n  - { right: 部署, wrong: [部暑] }\n  - { right: 布置, wrong: [部暑] }\n',
			'wording-twice',
			3,
			26,
		],
		[
			'an exception from nothing',
			'wordings:\n  - { right: 部署, wrong: [部暑], except: [暑期] }\n',
			'wording-except',
			2,
			40,
		],
		['one character to keep', 'keep: [藕]\n', 'keep-short', 1, 8],
	])('%s', async (_, text, code, line, column) => {
		const { wordings, keep, diagnostics } = await read(text);
		expect(diagnostics.map((one) => [one.code, one.line, one.column])).toContainEqual([code, line, column]);
		expect(diagnostics[0]?.message).toMatch(/请/);
		expect({ wordings, keep }).toEqual({ wordings: [], keep: [] });
	});

	test('the check of the content says it too', async () => {
		const dir = await tempContent({ ...goodContent, [file]: 'keep: [藕]\n' });
		expect((await allDiagnostics(dir)).map(({ code }) => code)).toEqual(['keep-short']);
	});

	test.each(['wordings.yaml', 'lexicon/wording.yml', 'lexicon/Wordings.yaml.txt'])('%s is not read', async (name) => {
		const { diagnostics } = await readWordings(await tempContent({ [name]: 'keep: []\n' }));
		expect(diagnostics.map(({ code, message }) => [code, message.includes('wordings.yaml')])).toEqual([
			['lexicon-file-name', true],
		]);
	});
});
