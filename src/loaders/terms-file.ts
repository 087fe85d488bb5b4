/** content/lexicon/terms.yaml: 名词解释, the policy terms that editors explain to readers in a sentence. */
import { TermsFile } from '../newspaper/model.ts';
import type { Diagnostic, ListedPlace, ListedTerm } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readLexicon } from './lexicon-file.ts';
import type { Field, YamlPath, YamlSource } from './yaml-source.ts';

const example = '- { name: 林长制, gloss: 各级都有领导当林长，分片管护山林。 }';
const aliases = {
	label: '别的写法',
	expected: '方括号里用半角逗号隔开的几个词',
	example: 'aliases: [天网, 天网系统]',
};
const fields: Readonly<Record<string, Field>> = {
	'': { label: '名词解释', expected: '“terms:”和下面一行一个词', example: `terms: 下一行写 ${example}` },
	terms: { label: '名词解释', expected: '一行一个词', example },
	'terms.[]': { label: '一个词', expected: '大括号里的 name、gloss，还可以有 aliases、source', example },
	'terms.[].name': { label: '词', expected: '一个词', example: 'name: 林长制' },
	'terms.[].aliases': aliases,
	'terms.[].aliases.[]': { label: '一个别的写法', expected: '一个词', example: aliases.example },
	'terms.[].gloss': {
		label: '解释',
		expected: '一句话，不超过 60 个字',
		example: 'gloss: 各级都有领导当林长，分片管护山林。',
	},
	'terms.[].source': { label: '出处', expected: '几个字，不超过 30 个字', example: 'source: 区林业局' },
};

/** What a name may be made of: the quotation marks of “八五”普法 stand inside it. */
const form = /^[\p{L}\p{N}“”‘’·+＋-]+$/u;

/**
 * Reads lexicon/terms.yaml.
 *
 * @param dir the content folder, absolute
 * @param places none of which may be a term too
 * @returns the terms in the order of the file, and what is wrong; without a file, or with an error in it, there are none
 */
export async function readTerms(
	dir: string,
	places: readonly ListedPlace[],
): Promise<{ terms: ListedTerm[]; diagnostics: Diagnostic[] }> {
	const source = await readLexicon(dir, { stem: 'term', label: '名词解释', schema: TermsFile, fields });
	const terms = (source.value?.terms ?? []).map(trimmed);
	const diagnostics = [...source.diagnostics, ...wordFaults(terms, places, source), ...textFaults(terms, source)];
	return { terms: diagnostics.some(({ severity }) => severity === 'error') ? [] : terms, diagnostics };
}

function trimmed({ name, aliases, gloss, source }: ListedTerm): ListedTerm {
	return {
		name: name.trim(),
		aliases: aliases.map((alias) => alias.trim()),
		gloss: gloss.trim(),
		source: source.trim(),
	};
}

/** A word that is no name, that is the name of two terms or of a place, or that is found without being listed. */
function wordFaults(
	terms: readonly ListedTerm[],
	places: readonly ListedPlace[],
	{ place }: YamlSource<TermsFile>,
): Diagnostic[] {
	const lines = new Map<string, number>();
	const ofPlaces = new Set(places.flatMap(({ name, aliases }) => [name, ...aliases]));
	const words = terms.flatMap(({ name, aliases }, n) => [
		{ word: name, others: [], path: ['terms', n, 'name'] satisfies YamlPath },
		...aliases.map((word, at) => ({
			word,
			others: [name, ...aliases],
			path: ['terms', n, 'aliases', at] satisfies YamlPath,
		})),
	]);
	return words.flatMap(({ word, others, path }) => {
		const at = place(path);
		if (word === '') return [contentDiagnostic('term-empty', at)];
		if (!form.test(word)) return [contentDiagnostic('term-form', at, { word })];
		if ((word.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return [contentDiagnostic('term-short', at, { word })];
		const first = lines.get(word);
		if (first !== undefined) return [contentDiagnostic('term-twice', at, { word, first })];
		lines.set(word, at.line);
		if (ofPlaces.has(word)) return [contentDiagnostic('term-place', at, { word })];
		const inner = others.find((other) => other !== '' && other !== word && word.includes(other));
		return inner === undefined ? [] : [contentDiagnostic('term-within', at, { word, inner })];
	});
}

function textFaults(terms: readonly ListedTerm[], { place }: YamlSource<TermsFile>): Diagnostic[] {
	return terms.flatMap(({ name, gloss, source }, n) => [
		...(gloss === '' ? [contentDiagnostic('term-gloss', place(['terms', n, 'gloss']), { name })] : []),
		...(source === '' ? [contentDiagnostic('term-source', place(['terms', n, 'source']), { name })] : []),
	]);
}
