/** content/lexicon/synonyms.yaml: everyday words and the official ones that the paper prints for them. */
import { z } from 'zod';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readLexicon } from './lexicon-file.ts';
import type { Field, YamlSource } from './yaml-source.ts';

/** Every reader who searches loads the list: so many groups are about 6 KiB, compressed. */
const mostGroups = 300;

/** Letters, figures and ideographs; a hyphen between letters or figures is part of the word: Wi-Fi. */
const wordForm = /^[\p{L}\p{N}]+(?:(?<=[a-z\d])-(?=[a-z\d])[\p{L}\p{N}]+)*$/iu;

const SynonymsFile = z.strictObject({ groups: z.array(z.array(z.string())) });
type SynonymsFile = z.infer<typeof SynonymsFile>;

const example = '- [低保, 最低生活保障]';
const fields: Readonly<Record<string, Field>> = {
	'': { label: '近义词', expected: '“groups:”和下面一行一组的词', example: `groups: 下一行写 ${example}` },
	groups: { label: '近义词', expected: '一行一组的词', example },
	'groups.[]': { label: '一组近义词', expected: '方括号里用半角逗号隔开的几个词', example },
	'groups.[].[]': { label: '一个词', expected: '一个词', example: '- [110, 报警电话]' },
};

/**
 * Reads lexicon/synonyms.yaml.
 *
 * @param dir the content folder, absolute
 * @returns groups of words that mean the same, without spaces around them, and what is wrong; without a file, or with an
 *   error in it, there are none
 */
export async function readSynonyms(dir: string): Promise<{ synonyms: string[][]; diagnostics: Diagnostic[] }> {
	const source = await readLexicon(dir, { stem: 'synonym', label: '近义词', schema: SynonymsFile, fields });
	const synonyms = (source.value?.groups ?? []).map((group) => group.map((word) => word.trim()));
	const faults = faultsOf(synonyms, source);
	const { length } = synonyms;
	if (length > mostGroups) {
		faults.push(contentDiagnostic('synonyms-many', source.place([]), { groups: length, most: mostGroups }));
	}
	const diagnostics = [...source.diagnostics, ...faults];
	return { synonyms: diagnostics.some(({ severity }) => severity === 'error') ? [] : synonyms, diagnostics };
}

function faultsOf(groups: SynonymsFile['groups'], { place }: YamlSource<SynonymsFile>): Diagnostic[] {
	const faults: Diagnostic[] = [];
	const seen = new Map<string, { group: number; line: number }>();
	for (const [group, words] of groups.entries()) {
		if (words.length < 2) faults.push(contentDiagnostic('synonym-alone', place(['groups', group])));
		for (const [number, word] of words.entries()) {
			const at = place(['groups', group, number]);
			const same = word.normalize('NFKC').toLowerCase();
			const first = seen.get(same);
			if (word === '') faults.push(contentDiagnostic('synonym-empty', at));
			else if (!wordForm.test(word)) faults.push(contentDiagnostic('synonym-form', at, { word }));
			else if ([...word].length < 2) faults.push(contentDiagnostic('synonym-short', at, { word }));
			else if (first === undefined) seen.set(same, { group, line: at.line });
			else if (first.group === group) faults.push(contentDiagnostic('synonym-twice', at, { word }));
			else faults.push(contentDiagnostic('synonym-elsewhere', at, { word, first: first.line }));
		}
	}
	return faults;
}
