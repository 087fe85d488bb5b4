/** Files that were probably meant to be one of the lexicon's, and are not read. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { foldName } from './near-name.ts';
import { sourceName } from './source-name.ts';

/**
 * @param dir the content folder, absolute
 * @param stem the file's name without `s.yaml` at its end: `synonym`
 * @param label what editors call what is in it
 * @returns a warning for each, in the content folder and in its lexicon
 */
export async function lexiconNearMisses(dir: string, stem: string, label: string): Promise<Diagnostic[]> {
	const right = `${stem}s.yaml`;
	const isNear = new RegExp(`^${stem}s?\\.(?:yaml|yml|txt|json)$`);
	const near: Diagnostic[] = [];
	for (const folder of [dir, join(dir, 'lexicon')]) {
		const names = await readdir(folder).catch(() => []);
		for (const name of names.sort()) {
			if (!isNear.test(foldName(name))) continue;
			const at = { file: sourceName(join(folder, name)), line: 1, column: 1 };
			near.push(contentDiagnostic('lexicon-file-name', at, { name, label, right }));
		}
	}
	return near;
}
