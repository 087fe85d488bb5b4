/** A file of content/lexicon, each of which may be missing. */
import { join } from 'node:path';
import type { z } from 'zod';
import { fileKind } from './file-kind.ts';
import { lexiconNearMisses } from './lexicon-near-misses.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import { readYaml } from './yaml-source.ts';
import type { Field, YamlSource } from './yaml-source.ts';

/** Below the content folder. */
const folderName = 'lexicon';

/** @returns where a file of the lexicon lies, absolute; `stem` is its name without `s.yaml` */
export function lexiconPath(dir: string, stem: string): string {
	return join(dir, folderName, `${stem}s.yaml`);
}

/**
 * @param dir the content folder, absolute
 * @param of.stem the file's name without `s.yaml` at its end: `synonym`
 * @param of.label what editors call what is in it
 * @returns null in place of a value if the file is missing, with a warning of files that were probably meant to be it
 */
export async function readLexicon<Value>(
	dir: string,
	{
		stem,
		label,
		schema,
		fields,
	}: { stem: string; label: string; schema: z.ZodType<Value>; fields: Readonly<Record<string, Field>> },
): Promise<YamlSource<Value>> {
	const path = lexiconPath(dir, stem);
	const name = sourceName(path);
	const nothing = { value: null, place: () => ({ file: name, line: 1, column: 1 }) };
	if ((await fileKind(path)) === 'missing') {
		return { ...nothing, diagnostics: await lexiconNearMisses(dir, stem, label) };
	}
	const { text, problem } = await readSource(path, name);
	return problem === null ? readYaml(text, { name, schema, fields }) : { ...nothing, diagnostics: [problem] };
}
