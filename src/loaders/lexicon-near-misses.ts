/** Files that were probably meant to be one of the lexicon's, and are not read. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { lexiconFolder, lexiconStems, type LexiconStem } from './lexicon-stems.ts';
import { foldName } from './near-name.ts';
import { isBackstage } from './near-misses.ts';
import { sourceName } from './source-name.ts';

/** Whether a file of this name is, or was probably meant to be, this one of the lexicon. */
const isNear = (stem: LexiconStem, name: string): boolean =>
	new RegExp(`^${stem}s?\\.(?:yaml|yml|txt|json)$`).test(foldName(name));

/**
 * @param dir the content folder, absolute
 * @param of.label what editors call what is in the file
 * @param of.isThere whether the file is there under its right name as well
 * @returns a warning for each, in the content folder and in its lexicon
 */
export async function lexiconNearMisses(
	dir: string,
	stem: LexiconStem,
	{ label, isThere }: { label: string; isThere: boolean },
): Promise<Diagnostic[]> {
	const right = `${stem}s.yaml`;
	const near: Diagnostic[] = [];
	for (const folder of [dir, join(dir, lexiconFolder)]) {
		for (const name of (await namesIn(folder)).filter((one) => isNear(stem, one))) {
			if (join(folder, name) === join(dir, lexiconFolder, right)) continue;
			const at = { file: sourceName(join(folder, name)), line: 1, column: 1 };
			near.push(
				isThere
					? contentDiagnostic('second-file', at, { name, right: `${lexiconFolder}/${right}` })
					: contentDiagnostic('lexicon-file-name', at, { name, label, right }),
			);
		}
	}
	return near;
}

/**
 * @param dir the content folder, absolute
 * @returns a warning for each file in its lexicon that is none of the lexicon's by any name
 */
export async function strayInLexicon(dir: string): Promise<Diagnostic[]> {
	const folder = join(dir, lexiconFolder);
	const known = lexiconStems.map((stem) => `${stem}s.yaml`);
	return (await namesIn(folder))
		.filter((name) => !/^readme\./i.test(name) && !isBackstage(name))
		.filter((name) => !lexiconStems.some((stem) => isNear(stem, name)))
		.map((name) => {
			const at = { file: sourceName(join(folder, name)), line: 1, column: 1 };
			return contentDiagnostic('stray-in-lexicon', at, { name, known: known.join('、') });
		});
}

/** By name; a folder that isn't there, or that is a file, has none. */
async function namesIn(folder: string): Promise<string[]> {
	return (await readdir(folder).catch(() => [])).sort();
}
