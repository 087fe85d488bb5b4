/** What would be published, and whether it may be. */
import { errorsOf } from '../../loaders/read-content.ts';
import type { Overview } from '../../loaders/overview.ts';
import type { History } from '../files/history.ts';
import type { ChangedFile, Changes } from '../changes-model.ts';
import { changedCorrections } from './changed-corrections.ts';
import { deskWords } from './desk-words.ts';
import type { Git } from './git.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { readEditionFolders } from '../../loaders/edition-folders.ts';
import { proofOf } from './proof.ts';
import { leading, leadLast, lostOf, piecesOf, titlesInCommit } from './lost-pieces.ts';
import { remindersOf } from './reminders.ts';
import { mergedFiles } from './settle-file.ts';

/** What a first commit message names before it says 等. */
const most = 2;

const editionOf = (path: string): string | null => /^editions\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Numbers that follow one another are named by the first and the last: 1—4. */
function inRuns(pages: readonly string[]): string[] {
	const runs: string[][] = [];
	for (const page of pages) {
		const run = runs.at(-1);
		if (run !== undefined && Number(page) === Number(run.at(-1)) + 1) run.push(page);
		else runs.push([page]);
	}
	return runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''}—${run.at(-1) ?? ''}`] : run));
}

/** @returns a message as an editor would write it: 加上 2024-03-08 第1、2版；改 2024-03-07 第3版 */
function commitMessage(files: readonly ChangedFile[]): string {
	const verbs = { added: '加上', changed: '改', removed: '删去' } as const;
	const texts = files.filter(({ path }) => editionOf(path) !== null);
	const groups = Map.groupBy(texts, ({ path, how }) => {
		const isNew = files.some(
			(one) => one.how === 'added' && one.path === `editions/${editionOf(path) ?? ''}/edition.yaml`,
		);
		return `${isNew ? '加上' : verbs[how]} ${editionOf(path) ?? ''}`;
	});
	const said = [...groups].map(([words, these]) => {
		const pages = these.flatMap(({ path }) => /\/0*([1-9a-z][0-9a-z]*)\.txt$/i.exec(path)?.[1]?.toUpperCase() ?? []);
		return pages.length === 0 ? words : `${words} 第${inRuns([...new Set(pages)]).join('、')}版`;
	});
	if (said.length === 0) return files.length === 0 ? '' : '改内容';
	return said.slice(0, most).join('；') + (said.length > most ? '等' : '');
}

/**
 * @param content the content folder, absolute
 * @param read what is in it, read as a build reads it
 * @param history of what was done on the desk
 */
export async function changesOf(content: string, git: Git, read: Overview, history: History): Promise<Changes> {
	const problem = await git.problem();
	const files = await git.changes();
	const changed = new Set(files.flatMap(({ path }) => editionOf(path) ?? []));
	const { editions, diagnostics } = read;
	// Marks may stand there without a merge, if somebody committed them.
	const marked = diagnostics.flatMap(({ code, file }) =>
		code === 'conflict-mark' ? [file.replace(`${sourceName(content)}/`, '')] : [],
	);
	const lost = lostOf(read);
	const titles = lost.length === 0 ? new Map<string, string>() : await titlesInCommit(content, git, files, lost);
	return {
		files,
		editions: editions.flatMap(({ edition, pieces }) =>
			edition === null || !changed.has(edition.id)
				? []
				: [{ id: edition.id, title: edition.data.title, pieces: pieces.map(({ title }) => title) }],
		),
		corrections: await changedCorrections(git, read, changed),
		errors: errorsOf(diagnostics).map((one) => ({ ...one, message: deskWords(one) })),
		lost: lost.map((address) => ({ address, title: titles.get(address) ?? null })),
		leading: await leading(content, git, piecesOf(read)),
		undo: await leadLast(content, history),
		merged: await mergedFiles(content, [...new Set([...(await git.merged()), ...marked])], history),
		reminders: remindersOf(content, diagnostics, files),
		warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
		proof: await proofOfChanged(content, changed),
		message: commitMessage(files),
		remote: problem === null ? await git.remote() : null,
		unpushed: problem === null && (await git.unpushed()),
		last: problem === null && files.length === 0 ? await git.last() : null,
		problem,
	};
}

/** Of more changed editions no more than these are proofread: they were brought in from elsewhere, all at once. */
const mostProofread = 8;

async function proofOfChanged(content: string, changed: ReadonlySet<string>): Promise<Changes['proof']> {
	const { folders } = await readEditionFolders(content);
	const found: Changes['proof'] = [];
	for (const folder of folders.filter(({ id }) => changed.has(id)).slice(-mostProofread)) {
		for (const [file, { length: count }] of await proofOf(content, folder))
			if (count > 0) found.push({ edition: folder.id, file, count });
	}
	return found;
}
