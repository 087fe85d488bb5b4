/** content/lexicon/wordings.yaml: what the proofreader is told of fixed wordings, and of what is right as it stands. */
import { z } from 'zod';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readLexicon } from './lexicon-file.ts';
import type { Field, YamlPath, YamlSource } from './yaml-source.ts';

const Wording = z.strictObject({
	right: z.string(),
	wrong: z.array(z.string()).min(1),
	/** Longer words in which a wrong one is right. */
	except: z.array(z.string()).default([]),
});
const WordingsFile = z.strictObject({
	wordings: z.array(Wording).default([]),
	/** Words that are right as they stand, whatever a rule finds in them. */
	keep: z.array(z.string()).default([]),
});
export type WordingsFile = z.infer<typeof WordingsFile>;

const example = '- { right: 部署, wrong: [部暑] }';
const several = '方括号里用半角逗号隔开的几个词';
const fields: Readonly<Record<string, Field>> = {
	'': { label: '校对用的词', expected: '“wordings:”“keep:”和下面一行一条', example: `wordings: 下一行写 ${example}` },
	wordings: { label: '固定的写法', expected: '一行一条', example },
	'wordings.[]': { label: '一条写法', expected: 'right、wrong 两个字段，必要时加 except', example },
	'wordings.[].right': { label: '对的写法', expected: '一个词', example: 'right: 部署' },
	'wordings.[].wrong': { label: '错的写法', expected: several, example: 'wrong: [部暑]' },
	'wordings.[].wrong.[]': { label: '错的写法', expected: '一个词', example: 'wrong: [部暑]' },
	'wordings.[].except': { label: '不算错的地方', expected: several, example: 'except: [部暑期]' },
	'wordings.[].except.[]': { label: '不算错的地方', expected: '含有这个写法的词', example: 'except: [部暑期]' },
	keep: { label: '不再提醒的文字', expected: '一行一条', example: '- 莲藕、莲藕' },
	'keep.[]': { label: '不再提醒的文字', expected: '版面上的几个字', example: '- 莲藕、莲藕' },
};

export type ReadWordings = WordingsFile & { diagnostics: Diagnostic[] };

/**
 * Reads lexicon/wordings.yaml.
 *
 * @param dir the content folder, absolute
 * @returns what it lists, and what is wrong; without a file, or with an error in it, nothing is listed
 */
export async function readWordings(dir: string): Promise<ReadWordings> {
	const source = await readLexicon(dir, { stem: 'wording', label: '校对用词', schema: WordingsFile, fields });
	const diagnostics = [...source.diagnostics, ...(source.value === null ? [] : faultsOf(source.value, source))];
	if (source.value === null || diagnostics.some(({ severity }) => severity === 'error'))
		return { wordings: [], keep: [], diagnostics };
	return { ...source.value, diagnostics };
}

function faultsOf({ wordings, keep }: WordingsFile, { place }: YamlSource<WordingsFile>): Diagnostic[] {
	const faults: Diagnostic[] = [];
	const tell = (
		code: 'wording-short' | 'keep-short' | 'wording-right' | 'wording-except',
		path: YamlPath,
		word: string,
	) => faults.push(contentDiagnostic(code, place(path), { word }));
	const rights = new Set(wordings.map(({ right }) => right));
	const seen = new Map<string, number>();
	for (const [n, { right, wrong, except }] of wordings.entries()) {
		const path = ['wordings', n];
		if (right.trim() === '') tell('wording-short', [...path, 'right'], right);
		for (const [i, word] of wrong.entries()) {
			const at = [...path, 'wrong', i];
			const first = seen.get(word);
			if ([...word.trim()].length < 2) tell('wording-short', at, word);
			else if (rights.has(word) || right.includes(word)) tell('wording-right', at, word);
			else if (first !== undefined) faults.push(contentDiagnostic('wording-twice', place(at), { word, first }));
			else seen.set(word, place(at).line);
		}
		for (const [i, word] of except.entries()) {
			if (!wrong.some((one) => word !== one && word.includes(one)))
				tell('wording-except', [...path, 'except', i], word);
		}
	}
	for (const [n, words] of keep.entries()) if ([...words.trim()].length < 2) tell('keep-short', ['keep', n], words);
	return faults;
}
