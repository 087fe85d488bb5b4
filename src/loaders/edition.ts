/** One edition's folder → its entries and diagnostics. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Address } from '../addresses/address-list.ts';
import { nothingKnown, slugsOf } from '../addresses/edition-slugs.ts';
import type { FreshPiece, KnownSlugs } from '../addresses/edition-slugs.ts';
import { fingerprintOf } from '../addresses/fingerprint.ts';
import { diagnostic } from '../newspaper/diagnostic.ts';
import type { Article, BriefEntry, Diagnostic, EditionEntry, Page, PageEntry } from '../newspaper/model.ts';
import { printedOf } from '../newspaper/model/text.ts';
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
import { pageAddress, reservedInEdition, slugOf, uniqueSlugs } from './slug.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import { articleTitle } from './title.ts';

export type Edition = {
	edition: Entry<EditionEntry> | null;
	pages: PageEntries[];
	/** Where its pieces stand, with what their texts are known by. */
	addresses: [Address, fingerprint: string][];
	diagnostics: Diagnostic[];
};

/**
 * Reads an edition whole and parses every page of it.
 *
 * @param depth what is looked for besides its entries
 * @param known where its pieces were published before: they keep their addresses
 */
export async function readEdition(
	folder: EditionFolder,
	depth: ReadingDepth = 'whole',
	known: KnownSlugs = nothingKnown,
): Promise<Edition> {
	const ofSpecial = await specialFiles(folder.path);
	const { path: editionPath, edition, place, diagnostics: ofEdition } = await readEditionFile(folder.path, depth);
	if (edition === null) return { edition: null, pages: [], addresses: [], diagnostics: [...ofSpecial, ...ofEdition] };
	const photoFiles = await readPhotoFiles(folder.path, depth);
	const read: { index: number; called: string; parsed: Page }[] = [];
	const pages: PageEntries[] = [];
	const ofPages: Diagnostic[][] = [];
	for (const [index, { file, number }] of edition.pages.entries()) {
		const path = join(folder.path, file);
		const called = sourceName(path);
		const { text, problem } = await readSource(path, called);
		if (problem !== null) {
			ofPages[index] = [problem];
			continue;
		}
		if (withoutInvisible(text).trim() === '') {
			ofPages[index] = [diagnostic('empty-page', { file: called, line: 1, column: 1 })];
			continue;
		}
		const parsed = parsePage(text, called);
		read.push({ index, called, parsed });
		const ofText =
			depth === 'whole'
				? [...dirtyText(text, called), ...badFolio(parsed, { published: edition.published, number }, called)]
				: [];
		ofPages[index] = [...parsed.diagnostics, ...ofText];
	}
	const pieces = read.flatMap(({ parsed }) => parsed.articles.map(freshPiece));
	const given = slugsOf(pieces, known, reservedInEdition(edition.pages.map(({ number }) => number)));
	const unused = [...given];
	const slugs: EditionSlugs = {
		// In the order of the pages and of the pieces on them.
		piece: () => unused.shift() ?? 'wu-ti',
		guide: uniqueSlugs('guan-jian-ci'),
		photo: uniqueSlugs('tu-pian'),
	};
	for (const { index, parsed } of read) {
		const page = edition.pages[index];
		if (page === undefined) continue;
		const { file, number, name, image: facsimile = null, regions: wanted = [] } = page;
		const path = join(folder.path, file);
		const id = `${folder.id}/${pageAddress(number)}`;
		const image = (photo: number): string | null => photoFiles.of(file, photo);
		const regions = (pieces: readonly Entry<BriefEntry>[]): PageEntry['regions'] => {
			const articleAt = (region: number) => place(['pages', index, 'regions', region, 'article']);
			const found = pageRegions(wanted, pieces, articleAt);
			ofPages[index]?.push(...found.diagnostics);
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
	const addresses = given.map((slug, n): [Address, string] => [`/${folder.id}/${slug}/`, pieces[n]?.fingerprint ?? '']);
	return { edition: { id: folder.id, filePath: editionPath, data }, pages, addresses, diagnostics };
}

/** What a piece is called and known by. */
function freshPiece(article: Article): FreshPiece {
	const title = articleTitle(article);
	const slug = slugOf(title);
	const texts = article.parts.flatMap(({ blocks }) => blocks.flatMap(printedOf)).map(({ text }) => text);
	return { base: slug === '' ? 'wu-ti' : slug, fingerprint: fingerprintOf([title, ...texts].join('\n')) };
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
