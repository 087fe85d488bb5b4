/** One edition's folder → its entries and diagnostics. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnostic } from '../newspaper/diagnostic.ts';
import type { BriefEntry, Diagnostic, EditionEntry, PageEntry } from '../newspaper/model.ts';
import { withoutInvisible } from '../newspaper/lines/invisible.ts';
import { parsePage } from '../newspaper/parse-page.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readEditionFile } from './edition-file.ts';
import type { EditionFolder } from './edition-folders.ts';
import type { Entry } from './entry.ts';
import { dirtyText } from './dirty/dirty-text.ts';
import { badFolio } from './folio.ts';
import { nearMissesOfEdition, specialFiles } from './near-misses.ts';
import { pageEntries } from './page-entries.ts';
import type { EditionSlugs, PageEntries } from './page-entries.ts';
import { pageRegions } from './page-regions.ts';
import { readPhotoFiles } from './photo-file.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { pageAddress, reservedInEdition, uniqueSlugs } from './slug.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';

export type Edition = { edition: Entry<EditionEntry> | null; pages: PageEntries[]; diagnostics: Diagnostic[] };

/**
 * Reads an edition whole and parses every page of it.
 *
 * @param depth what is looked for besides its entries
 */
export async function readEdition(folder: EditionFolder, depth: ReadingDepth = 'whole'): Promise<Edition> {
	const ofSpecial = await specialFiles(folder.path);
	const { path: editionPath, edition, place, diagnostics: ofEdition } = await readEditionFile(folder.path, depth);
	if (edition === null) return { edition: null, pages: [], diagnostics: [...ofSpecial, ...ofEdition] };
	const photoFiles = await readPhotoFiles(folder.path, depth);
	const slugs: EditionSlugs = {
		piece: uniqueSlugs('wu-ti', reservedInEdition(edition.pages.map(({ number }) => number))),
		guide: uniqueSlugs('guan-jian-ci'),
		photo: uniqueSlugs('tu-pian'),
	};
	const pages: PageEntries[] = [];
	const ofPages: Diagnostic[][] = [];
	for (const [
		index,
		{ file, number, name, image: facsimile = null, regions: wanted = [] },
	] of edition.pages.entries()) {
		const path = join(folder.path, file);
		const called = sourceName(path);
		const { text, problem } = await readSource(path, called);
		if (problem !== null) {
			ofPages.push([problem]);
			continue;
		}
		if (withoutInvisible(text).trim() === '') {
			ofPages.push([diagnostic('empty-page', { file: called, line: 1, column: 1 })]);
			continue;
		}
		const parsed = parsePage(text, called);
		ofPages.push(parsed.diagnostics);
		if (depth === 'whole') {
			ofPages.push(dirtyText(text, called), badFolio(parsed, { published: edition.published, number }, called));
		}
		const id = `${folder.id}/${pageAddress(number)}`;
		const image = (photo: number): string | null => photoFiles.of(file, photo);
		const regions = (pieces: readonly Entry<BriefEntry>[]): PageEntry['regions'] => {
			const articleAt = (region: number) => place(['pages', index, 'regions', region, 'article']);
			const found = pageRegions(wanted, pieces, articleAt);
			ofPages.push(found.diagnostics);
			return found.regions;
		};
		const where = { edition: folder.id, id, number, name, file, path, editionPath };
		pages.push(pageEntries(parsed, { ...where, slugs, image, facsimile, regions }));
	}
	const photosOf = new Map(pages.map(({ page, photos }) => [page.data.file, photos.length]));
	const ofFolder = [
		...photoFiles.diagnostics(photosOf),
		...(await unlistedPages(folder.path, edition.pages)),
		...(await nearMissesOfEdition(folder.path, edition)),
	];
	const diagnostics = [...ofSpecial, ...ofEdition, ...ofPages.flat(), ...ofFolder];
	const data: EditionEntry = { ...edition, pages: pages.map(({ page }) => page.id) };
	return { edition: { id: folder.id, filePath: editionPath, data }, pages, diagnostics };
}

async function unlistedPages(folder: string, pages: readonly { file: string }[]): Promise<Diagnostic[]> {
	const listed = new Set(pages.map(({ file }) => file.normalize('NFC')));
	const names = (await readdir(folder)).filter(
		(name) => /^[^.].*\.txt$/i.test(name) && !listed.has(name.normalize('NFC')),
	);
	return names
		.sort()
		.map((name) => contentDiagnostic('unlisted-page', { file: sourceName(join(folder, name)), line: 1, column: 1 }));
}
