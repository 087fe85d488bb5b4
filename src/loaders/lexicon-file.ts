/** A file of content/lexicon, each of which may be missing. */
import { join } from 'node:path';
import type { z } from 'zod';
import { fileKind } from './file-kind.ts';
import { lexiconNearMisses } from './lexicon-near-misses.ts';
import { lexiconFolder, type LexiconStem } from './lexicon-stems.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import { readYaml } from './yaml-source.ts';
import type { Field, YamlSource } from './yaml-source.ts';

/** @returns where a file of the lexicon lies, absolute */
export function lexiconPath(dir: string, stem: LexiconStem): string {
	return join(dir, lexiconFolder, `${stem}s.yaml`);
}

/**
 * @param dir the content folder, absolute
 * @param of.label what editors call what is in it
 * @returns null in place of a value if the file is missing; with a warning of each file that was probably meant to be it
 */
export async function readLexicon<Value>(
	dir: string,
	{
		stem,
		label,
		schema,
		fields,
	}: { stem: LexiconStem; label: string; schema: z.ZodType<Value>; fields: Readonly<Record<string, Field>> },
): Promise<YamlSource<Value>> {
	const path = lexiconPath(dir, stem);
	const name = sourceName(path);
	const nothing = { value: null, place: () => ({ file: name, line: 1, column: 1 }) };
	const isThere = (await fileKind(path)) !== 'missing';
	const near = await lexiconNearMisses(dir, stem, { label, isThere });
	if (!isThere) return { ...nothing, diagnostics: near };
	const { text, problem } = await readSource(path, name);
	if (problem !== null) return { ...nothing, diagnostics: [problem, ...near] };
	const read = readYaml(text, { name, schema, fields });
	return { ...read, diagnostics: [...read.diagnostics, ...near] };
}
