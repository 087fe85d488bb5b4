/** The golden pages: NAME.txt is a page and NAME.outline what must be understood of it, in tests/fixtures/pages. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenOf } from './golden-text.ts';

export const goldenFolder = join(import.meta.dirname, '..', 'fixtures', 'pages');

/** Every golden page by name: none can be lost, or come in, without a change to this list. */
export const goldenNames = [
	'broken-words',
	'cut-in-two',
	'editors-note',
	'electronic-paper',
	'hard-wrapped',
	'headline-again',
	'headline-stack',
	'jump-on-page',
	'no-headline',
	'open-end',
	'photo-above',
	'photo-page',
	'printed-twice',
	'questions',
	'role-marks',
	'text-is-text',
	'two-pages',
] as const;

/** @returns what the parser makes of the page NAME.txt in a folder, in the form of its golden */
export const readPage = (folder: string, name: string): string =>
	goldenOf(readFileSync(join(folder, `${name}.txt`), 'utf8'), `${name}.txt`);

/** @returns the golden NAME.outline in a folder; throws if there is none */
export const readGolden = (folder: string, name: string): string =>
	readFileSync(join(folder, `${name}.outline`), 'utf8');

/**
 * Rewrites the goldens of a folder's pages, so that a person can read the difference.
 * @param names the pages to go through; throws if one is missing
 * @param env the environment; throws if `CI` is set in it, because there nobody reads the difference
 * @returns the names of the goldens that changed or are new
 */
export function writeGoldens(folder: string, names: readonly string[], env: NodeJS.ProcessEnv): string[] {
	if ((env['CI'] ?? '') !== '') throw new Error('Goldens are not rewritten where CI is set.');
	return names.filter((name) => {
		const now = readPage(folder, name);
		const golden = join(folder, `${name}.outline`);
		if (existsSync(golden) && readGolden(folder, name) === now) return false;
		writeFileSync(golden, now);
		return true;
	});
}
