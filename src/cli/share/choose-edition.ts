/** Which edition a review copy is made of. */
import { basename } from 'node:path';
import { Git } from '../../desk/work/git.ts';
import { dayIn, now } from '../../loaders/clock.ts';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { readEditionFolders } from '../../loaders/edition-folders.ts';
import type { EditionFolder } from '../../loaders/edition-folders.ts';
import { formatDiagnostic } from '../../newspaper/diagnostic.ts';
import type { EditionFile } from '../../newspaper/model.ts';
import { datedBy, newestFirst } from '../../newspaper/model/edition-order.ts';
import type { Refusal } from '../refusal.ts';

export type ChosenEdition = {
	folder: EditionFolder;
	/** null if edition.yaml can't be read; then no copy can be made, and the build says why. */
	edition: EditionFile | null;
	/** The printed day, if that is still to come. */
	waits: string | null;
};

/** So many editions are named: an archive has thousands. */
const most = 5;

/**
 * @param content the content folder, absolute
 * @param asked an edition's folder name or a path to it; null for the newest that waits for its day or differs from the
 *   last commit, and if there is none for the newest
 * @param timeZone whose day decides whether an edition waits
 */
export async function chooseEdition(
	content: string,
	asked: string | null,
	timeZone: string,
): Promise<{ chosen: ChosenEdition } | Refusal<'unknown-edition' | 'no-editions' | 'content-missing'>> {
	const { folders, diagnostics } = await readEditionFolders(content);
	const missing = diagnostics.find(({ code }) => code === 'content-missing');
	if (missing !== undefined) return { code: 'content-missing', message: formatDiagnostic(missing) };
	const today = dayIn(timeZone, now());
	if (asked !== null) {
		const name = asked.split(/[/\\]/u).findLast((step) => step !== '' && step !== '.');
		const folder = folders.find(({ path }) => basename(path) === name);
		if (folder !== undefined) return { chosen: await known(folder, today) };
		return { code: 'unknown-edition', message: unknown(asked, folders) };
	}
	const all: ChosenEdition[] = [];
	for (const folder of folders) all.push(await known(folder, today));
	all.sort((a, b) => newestFirst(dated(a), dated(b)));
	const changed = new Set((await new Git(content).changes()).map(({ path }) => /^editions\/([^/]+)\//.exec(path)?.[1]));
	const chosen = all.find(({ waits, folder: { id } }) => waits !== null || changed.has(id)) ?? all[0];
	if (chosen !== undefined) return { chosen };
	return {
		code: 'no-editions',
		message: '还没有一期报纸。请先用 npm run desk 或者 npm run new 放进一期，再做给总编看的。',
	};
}

async function known(folder: EditionFolder, today: string): Promise<ChosenEdition> {
	const { edition } = await readEditionFile(folder.path, 'entries');
	const day = edition?.published ?? '';
	return { folder, edition, waits: day > today ? day : null };
}

/** Newest last: by the printed day, and without one by the folder's name. */
const dated = ({ folder, edition }: ChosenEdition) => datedBy(folder.id, edition);

function unknown(name: string, folders: readonly EditionFolder[]): string {
	const last = folders
		.slice(-most)
		.map(({ path }) => basename(path))
		.reverse();
	const names = last.length === 0 ? '现在还没有一期报纸。' : `最后几期的文件夹名是：${last.join('、')}。`;
	return `没有“${name}”这一期。请写 editions 里一期的文件夹名，比如 npm run preview -- --share ${last[0] ?? '2024-03-08'}。${names}`;
}
