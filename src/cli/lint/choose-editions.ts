/** Which editions and pages an editor means. */
import { basename } from 'node:path';
import { readEditionFile } from '../../loaders/edition-file.ts';
import type { EditionFolder } from '../../loaders/edition-folders.ts';
import type { Asked } from './lint-options.ts';

/** An edition to proofread; of `pages`, if it is not null, only what is found there is told. */
export type Chosen = { folder: EditionFolder; pages: string[] | null };

/**
 * @param folders all editions there are
 * @returns those that are meant, in the order of `folders`; or a sentence in plain Chinese that says which is not there
 */
export async function chooseEditions(
	asked: Asked,
	folders: readonly EditionFolder[],
): Promise<{ chosen: Chosen[]; problem: null } | { chosen: null; problem: string }> {
	switch (asked.kind) {
		case 'all':
			return { chosen: folders.map((folder) => ({ folder, pages: null })), problem: null };
		case 'newest': {
			const newest = await newestOf(folders);
			return { chosen: newest === null ? [] : [{ folder: newest, pages: null }], problem: null };
		}
		case 'named':
			return named(asked.names, folders);
	}
}

/** The edition of the last day; of several of that day, or if no edition has a day, the one whose name comes last. */
async function newestOf(folders: readonly EditionFolder[]): Promise<EditionFolder | null> {
	let newest: { folder: EditionFolder; day: string } | null = null;
	for (const folder of folders) {
		const { edition } = await readEditionFile(folder.path, 'entries');
		const day = edition?.published ?? edition?.coverage ?? '';
		if (newest === null || day >= newest.day) newest = { folder, day };
	}
	return newest?.folder ?? null;
}

/** 2024-03-08, 2024-03-08/01.txt, or a path to either. */
function named(
	names: readonly string[],
	folders: readonly EditionFolder[],
): { chosen: Chosen[]; problem: null } | { chosen: null; problem: string } {
	const pagesOf = new Map<string, string[] | null>();
	for (const name of names) {
		const steps = name.split(/[/\\]/u).filter((step) => step !== '' && step !== '.');
		const page = /\.(?:txt|ya?ml)$/i.test(steps.at(-1) ?? '') ? (steps.pop() ?? '') : null;
		const folder = folders.find(({ path }) => basename(path) === steps.at(-1));
		if (folder === undefined) return { chosen: null, problem: unknown(name, folders) };
		const before = pagesOf.get(folder.id);
		const whole = page === null || !page.endsWith('.txt') || before === null;
		pagesOf.set(folder.id, whole ? null : [...(before ?? []), page]);
	}
	const chosen = folders.flatMap((folder): Chosen[] => {
		const pages = pagesOf.get(folder.id);
		return pages === undefined ? [] : [{ folder, pages }];
	});
	return { chosen, problem: null };
}

/** So many editions are named: an archive has thousands. */
const most = 5;

function unknown(name: string, folders: readonly EditionFolder[]): string {
	const last = folders
		.slice(-most)
		.map(({ path }) => basename(path))
		.reverse();
	const known = last.length === 0 ? '' : `最后几期的文件夹名是：${last.join('、')}。`;
	return `没有“${name}”这一期。请写 editions 里一期的文件夹名，比如 npm run lint:content -- ${last[0] ?? '2024-03-08'}。${known}`;
}
