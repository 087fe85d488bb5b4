/** content/lexicon/places.yaml: the county's towns, villages and streets, under whose names pages gather what is written of them. */
import { PlacesFile } from '../newspaper/model.ts';
import type { Diagnostic, ListedPlace } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readLexicon } from './lexicon-file.ts';
import type { Field, YamlPath, YamlSource } from './yaml-source.ts';

const example = '- { name: 拉堡镇, parent: 柳江区, aliases: [拉堡] }';
const aliases = { label: '别的叫法', expected: '方括号里用半角逗号隔开的几个地名', example: 'aliases: [柳江县, 柳江]' };
const fields: Readonly<Record<string, Field>> = {
	'': { label: '地名', expected: '“places:”和下面一行一个地方', example: `places: 下一行写 ${example}` },
	places: { label: '地名', expected: '一行一个地方', example },
	'places.[]': { label: '一个地方', expected: '大括号里的 name，还可以有 parent、aliases、gloss', example },
	'places.[].name': { label: '地名', expected: '一个地名', example: 'name: 拉堡镇' },
	'places.[].parent': { label: '上级', expected: '上级的地名，最大的地方不写', example: 'parent: 柳江区' },
	'places.[].aliases': aliases,
	'places.[].aliases.[]': { label: '一个别的叫法', expected: '一个地名', example: aliases.example },
	'places.[].gloss': { label: '一句说明', expected: '一句话，不超过 60 个字', example: 'gloss: 区政府所在的镇' },
};

/**
 * Reads lexicon/places.yaml.
 *
 * @param dir the content folder, absolute
 * @returns the places in the order of the file, and what is wrong; without a file, or with an error in it, there are none
 */
export async function readPlaces(dir: string): Promise<{ places: ListedPlace[]; diagnostics: Diagnostic[] }> {
	const source = await readLexicon(dir, { stem: 'place', label: '地名', schema: PlacesFile, fields });
	const places = (source.value?.places ?? []).map(trimmed);
	const diagnostics = [...source.diagnostics, ...wordFaults(places, source), ...parentFaults(places, source)];
	return { places: diagnostics.some(({ severity }) => severity === 'error') ? [] : places, diagnostics };
}

function trimmed({ name, aliases, parent, gloss }: ListedPlace): ListedPlace {
	return {
		name: name.trim(),
		aliases: aliases.map((alias) => alias.trim()),
		parent: parent?.trim() ?? null,
		gloss: gloss?.trim() ?? null,
	};
}

/** A word that is no name, or that is the name of two places. */
function wordFaults(places: readonly ListedPlace[], { place }: YamlSource<PlacesFile>): Diagnostic[] {
	const lines = new Map<string, number>();
	const words = places.flatMap(({ name, aliases }, n) => [
		{ word: name, path: ['places', n, 'name'] satisfies YamlPath },
		...aliases.map((word, at) => ({ word, path: ['places', n, 'aliases', at] satisfies YamlPath })),
	]);
	return words.flatMap(({ word, path }) => {
		const at = place(path);
		if (word === '') return [contentDiagnostic('place-empty', at)];
		if (!/^[\p{L}\p{N}]+$/u.test(word)) return [contentDiagnostic('place-form', at, { word })];
		if ([...word].length < 2) return [contentDiagnostic('place-short', at, { word })];
		const first = lines.get(word);
		if (first !== undefined) return [contentDiagnostic('place-twice', at, { word, first })];
		lines.set(word, at.line);
		return [];
	});
}

/** A parent that is not listed, or that belongs to its own child. */
function parentFaults(places: readonly ListedPlace[], { place }: YamlSource<PlacesFile>): Diagnostic[] {
	const parents = new Map(places.map(({ name, parent }) => [name, parent]));
	return places.flatMap(({ name, parent }, n) => {
		if (parent === null) return [];
		const at = place(['places', n, 'parent']);
		if (!parents.has(parent)) return [contentDiagnostic('place-parent', at, { parent })];
		return isOwnAncestor(name, parents) ? [contentDiagnostic('place-circle', at, { name })] : [];
	});
}

function isOwnAncestor(name: string, parents: ReadonlyMap<string, string | null>): boolean {
	const passed = new Set<string>();
	let above = parents.get(name) ?? null;
	while (above !== null && above !== name && !passed.has(above)) {
		passed.add(above);
		above = parents.get(above) ?? null;
	}
	return above === name;
}
