/** The editions on the desk, the newest first, each page with what is left to do on it. */
import { join } from 'node:path';
import { mapBounded } from '../../loaders/bounded.ts';
import type { ByLook } from '../../loaders/by-look.ts';
import { dayIn, now } from '../../loaders/clock.ts';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { readEditionFolders } from '../../loaders/edition-folders.ts';
import type { EditionFolder } from '../../loaders/edition-folders.ts';
import { readSiteFile, unnamedSite } from '../../loaders/site-file.ts';
import type { EditionFile } from '../../newspaper/model.ts';
import { datedBy, newestFirst } from '../../newspaper/model/edition-order.ts';
import type { History } from '../files/history.ts';
import { readKept } from '../files/kept-file.ts';
import { lastDone } from '../files/take-back.ts';
import type { EditionList, EditionRow, PageRow } from '../model.ts';
import { deskPage } from './desk-page.ts';
import type { PagePlace } from './desk-page.ts';
import { deskWords } from './desk-words.ts';
import type { Git } from './git.ts';
import type { FreshMarks } from './fresh-marks.ts';
import { publishedEditions } from './published-editions.ts';

/** How many editions are read at a time. */
const atOnce = 8;

/** Newest first: by the printed day, and without one by the folder's name. */
const byDay = (a: Known, b: Known): number => newestFirst(dated(a), dated(b));
/** What an edition's file says. */
export type Known = { folder: EditionFolder; edition: EditionFile | null; problems: string[] };
const dated = ({ folder, edition }: Known) => datedBy(folder.id, edition);

/**
 * @param content the content folder, absolute
 * @param files what the editions' files said before
 * @param memory of what was done on the desk, and of what is to be looked at
 * @param shown how many editions are listed with their pages
 */
export async function listEditions(
	content: string,
	files: ByLook<Known>,
	git: Git,
	{ history, fresh }: { history: History; fresh: FreshMarks },
	shown: number,
): Promise<EditionList> {
	const { folders, diagnostics } = await readEditionFolders(content);
	const read = await mapBounded(folders, atOnce, (folder) => files.of(folder.path, '', () => readKnown(folder)));
	const known = read.sort(byDay);
	const listed = known.slice(0, shown);
	const changed = new Set((await git.changes()).map(({ path }) => /^editions\/([^/]+)\//.exec(path)?.[1]));
	const published = await publishedEditions(content);
	const { site } = await readSiteFile(content);
	const today = dayIn((site ?? unnamedSite).time_zone, now());
	const editions: EditionRow[] = [];
	for (const one of listed) {
		const { folder, edition, problems } = one;
		const waits = (edition?.published ?? '') > today;
		editions.push({
			id: folder.id,
			title: edition?.title ?? null,
			newspaper: edition?.newspaper ?? null,
			published: edition?.published ?? null,
			state: waits ? 'waiting' : published.has(folder.id) ? 'published' : 'new',
			changed: changed.has(folder.id),
			pages: edition === null ? [] : await pageRows(content, folder, edition, fresh),
			problems,
			undo: await lastDone(join(folder.path, 'edition.yaml'), history),
		});
	}
	return {
		editions,
		older: known.length - listed.length,
		newspaper: listed.find(({ edition }) => edition !== null)?.edition?.newspaper ?? null,
		papers: [...new Set(known.flatMap(({ edition }) => edition?.newspaper ?? []))],
		problems: diagnostics.filter(({ code }) => !startsEmpty.has(code)).map(deskWords),
	};
}

/** What is no fault of a site whose first page is still to be pasted. */
const startsEmpty: ReadonlySet<string> = new Set(['content-missing', 'no-editions']);

async function readKnown(folder: EditionFolder): Promise<Known> {
	const { edition, diagnostics } = await readEditionFile(folder.path, 'entries');
	return { folder, edition, problems: edition === null ? diagnostics.map(deskWords) : [] };
}

async function pageRows(
	content: string,
	{ id, path }: EditionFolder,
	edition: EditionFile,
	fresh: FreshMarks,
): Promise<PageRow[]> {
	const rows: PageRow[] = [];
	for (const page of edition.pages) rows.push(await pageRow(content, { id, folder: path, edition, page }, fresh));
	return rows;
}

async function pageRow(content: string, place: PagePlace, marks: FreshMarks): Promise<PageRow> {
	const { file, number, name } = place.page;
	const path = join(place.folder, file);
	const kept = await readKept(path);
	if ('problem' in kept) return { file, number, name, unsure: 0, fresh: 0, errors: 1, photosMissing: 0 };
	const page = await deskPage(content, place, kept, { undo: null, fresh: marks.of(path), looked: 0 });
	const told = page.lines.flatMap(({ read }) => read?.diagnostics ?? []);
	return {
		file,
		number,
		name,
		unsure: told.filter(({ code }) => code === 'low-confidence').length,
		fresh: page.lines.filter(({ read }) => (read?.fresh ?? null) !== null).length,
		errors: told.filter(({ severity }) => severity === 'error').length + page.conflicts.length,
		photosMissing: page.sections.flatMap(({ photos }) => photos).filter((photo) => photo.file === null).length,
	};
}
