/** One edition's folder → its entries and diagnostics. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Address } from '../addresses/address.ts';
import { nothingKnown, slugsOf } from '../addresses/edition-slugs.ts';
import type { FreshPiece, KnownSlugs } from '../addresses/edition-slugs.ts';
import { fingerprintOf } from '../addresses/fingerprint.ts';
import { takenTexts } from '../addresses/taken-texts.ts';
import { diagnostic } from '../newspaper/diagnostic.ts';
import type { JoinedArticle } from '../newspaper/edition/join-pages.ts';
import type { Article, Diagnostic, EditionEntry, PageEntry, PageNumber } from '../newspaper/model.ts';
import { printedOf } from '../newspaper/model/text.ts';
import { withoutInvisible } from '../newspaper/lines/invisible.ts';
import { parsePage } from '../newspaper/parse-page.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { correctRead } from './correct-read.ts';
import { readEditionFile } from './edition-file.ts';
import type { EditionFolder } from './edition-folders.ts';
import type { Entry } from './entry.ts';
import { dirtyPage } from './dirty/dirty-text.ts';
import { badFolio } from './folio.ts';
import { joinRead } from './join-read.ts';
import type { ReadPage } from './join-read.ts';
import { nearMissesOfEdition, specialFiles } from './near-misses.ts';
import { pageEntries } from './page-entries.ts';
import type { EditionSlugs, PageEntries } from './page-entries.ts';
import { pageRegions } from './page-regions.ts';
import type { OnPage } from './page-regions.ts';
import { readPhotoFiles } from './photo-file.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { pageAddress, reservedInEdition, slugOf, uniqueSlugs } from './slug.ts';
import { sourceName } from './source-name.ts';
import { rubricsOn } from './rubric-offers.ts';
import type { SeenRubric } from './rubric-offers.ts';
import { unknownFigures } from './unknown-figures.ts';
import type { RubricsOf } from './rubrics-file.ts';
import { readSource } from './source-text.ts';
import { articleTitle } from './title.ts';

export type Edition = {
	edition: Entry<EditionEntry> | null;
	pages: PageEntries[];
	/** Whether every page of it could be read: only then is a piece gone that isn't in it. */
	whole: boolean;
	/** Where its pieces stand, with what their texts are known by. */
	addresses: [Address, fingerprint: string][];
	/**
	 * What the rests of pieces that go on on another page are known by, and what was published by itself and is a stretch
	 * of a piece now; each with the address of its piece.
	 */
	rests: [Address, fingerprint: string][];
	/** What it prints that looks like a rubric; empty unless it is read whole. */
	rubrics: SeenRubric[];
	diagnostics: Diagnostic[];
};

/**
 * Reads an edition whole and parses every page of it.
 *
 * @param depth what is looked for besides its entries
 * @param known where its pieces were published before: they keep their addresses
 * @param rubrics those that its paper is known to have
 */
export async function readEdition(
	folder: EditionFolder,
	depth: ReadingDepth = 'whole',
	known: KnownSlugs = nothingKnown,
	rubrics: RubricsOf = () => [],
): Promise<Edition> {
	const ofSpecial = await specialFiles(folder.path);
	const { path: editionPath, edition, place, diagnostics: ofEdition } = await readEditionFile(folder.path, depth);
	if (edition === null)
		return {
			edition: null,
			pages: [],
			whole: false,
			addresses: [],
			rests: [],
			rubrics: [],
			diagnostics: [...ofSpecial, ...ofEdition],
		};
	const photoFiles = await readPhotoFiles(folder.path, depth);
	const knownRubrics = rubrics(edition.newspaper);
	const read: ReadPage[] = [];
	const pages: PageEntries[] = [];
	const ofPages: Diagnostic[][] = [];
	for (const [index, { file, number }] of edition.pages.entries()) {
		const path = join(folder.path, file);
		const called = sourceName(path);
		const start = { file: called, line: 1, column: 1 };
		const { text, problem } = await readSource(path, called);
		if (problem !== null) {
			ofPages[index] = [problem];
			continue;
		}
		if (withoutInvisible(text).trim() === '') {
			ofPages[index] = [diagnostic('empty-page', { file: called, line: 1, column: 1 })];
			continue;
		}
		const twin = read.find((other) => other.text.trim() === text.trim());
		const parsed = parsePage(text, called, { knownRubrics });
		read.push({ index, number, called, text, parsed });
		ofPages[index] =
			depth === 'whole'
				? [
						...dirtyPage(text, called),
						...badFolio(parsed, { published: edition.published, number }, called),
						...(twin === undefined ? [] : [contentDiagnostic('same-page', start, { number: twin.number })]),
					]
				: [];
	}
	const { joined: printed, diagnostics: ofJoins } = joinRead(read, edition.pages, place);
	const { joined, diagnostics: ofCorrections } = correctRead(printed, edition, place);
	const begun = joined.flatMap(({ number, articles }) => articles.map((one) => ({ ...one, number })));
	const pieces = begun.map(freshPiece);
	const given = slugsOf(pieces, known, reservedInEdition(edition.pages.map(({ number }) => number)));
	const placed = new Map(
		begun.map(({ number, article }, n) => [`${number} ${article.n}`, { article, slug: given[n] ?? 'wu-ti' }]),
	);
	const at = (page: PageNumber, n: number): { article: Article; slug: string } => {
		const found = placed.get(`${page} ${n}`);
		if (found === undefined) throw new Error(`no article ${n} begins on page ${page}`);
		return found;
	};
	const slugs: EditionSlugs = { guide: uniqueSlugs('guan-jian-ci'), photo: uniqueSlugs('tu-pian') };
	for (const { index, number, articles, continued, items, diagnostics } of joined) {
		const page = edition.pages[index];
		if (page === undefined) continue;
		ofPages[index] = [...diagnostics, ...(ofPages[index] ?? [])];
		const { file, name, image: facsimile = null, regions: wanted = [] } = page;
		const path = join(folder.path, file);
		const id = `${folder.id}/${pageAddress(number)}`;
		const image = (photo: number): string | null => photoFiles.of(file, photo);
		const regions = (pieces: readonly OnPage[]): PageEntry['regions'] => {
			const articleAt = (region: number) => place(['pages', index, 'regions', region, 'article']);
			const found = pageRegions(wanted, pieces, articleAt);
			ofPages[index]?.push(...found.diagnostics);
			return found.regions;
		};
		const where = { edition: folder.id, id, number, name, file, path, editionPath };
		const whole = {
			slugOf: (page: PageNumber, n: number) => at(page, n).slug,
			wholeOf: (page: PageNumber, n: number) => at(page, n).article,
		};
		const parts = { articles, continued, items, diagnostics };
		pages.push(pageEntries(parts, { ...where, ...whole, slugs, image, facsimile, regions }));
	}
	givePhotos(pages);
	const photosOf = new Map(pages.map(({ page, photos }) => [page.data.file, photos.length]));
	const ofFigures = unknownFigures(
		depth === 'whole' ? edition.no_figures : [],
		begun.map(({ article }) => article),
		(index) => place(['no_figures', index]),
	);
	const ofFolder = [
		...photoFiles.diagnostics(photosOf),
		...(await unlistedPages(folder.path, edition.pages)),
		...(await nearMissesOfEdition(folder.path, edition)),
	];
	const diagnostics = [
		...ofSpecial,
		...ofEdition,
		...ofFigures,
		...ofJoins,
		...ofCorrections,
		...ofPages.flat(),
		...ofFolder,
	];
	const data: EditionEntry = { ...edition, pages: pages.map(({ page }) => page.id) };
	const seen = depth === 'whole' ? read.flatMap(({ parsed, called }) => rubricsOn(parsed, called)) : [];
	const addressOf = (slug: string): Address => `/${folder.id}/${slug}/`;
	const addresses = given.map((slug, n): [Address, string] => [addressOf(slug), pieces[n]?.fingerprint ?? '']);
	const continuing = joined.flatMap(({ continued }) =>
		continued.map(({ begins, alone }): [Address, string] => [
			addressOf(at(begins.page, begins.n).slug),
			fingerprintOf(wordsOf(alone)),
		]),
	);
	const taken = takenTexts(
		known,
		given,
		begun.map(({ alone }, n) => [addressOf(given[n] ?? ''), textsOf(alone)]),
		slugOf,
	);
	const rests = [...continuing, ...taken];
	return {
		edition: { id: folder.id, filePath: editionPath, data },
		pages,
		whole: read.length === edition.pages.length,
		addresses,
		rests,
		rubrics: seen,
		diagnostics,
	};
}

function freshPiece({ alone }: JoinedArticle): FreshPiece {
	return pieceOf(alone);
}

/**
 * What a piece is called and known by: its text on the page where it begins, so that it is the same piece whether the
 * page on which it goes on is there or not.
 *
 * @param alone the article as that page has it
 */
export function pieceOf(alone: Article): FreshPiece {
	const slug = slugOf(articleTitle(alone));
	return { base: slug === '' ? 'wu-ti' : slug, fingerprint: fingerprintOf(wordsOf(alone)) };
}

function wordsOf(article: Article): string {
	return [articleTitle(article), ...textsOf(article)].join('\n');
}

function textsOf({ parts }: Article): string[] {
	return parts.flatMap(({ blocks }) => blocks.flatMap(printedOf)).map(({ text }) => text);
}

/** A report has the photos of all its pages; each page has named its own. */
function givePhotos(pages: readonly PageEntries[]): void {
	const reports = new Map(pages.flatMap(({ reports }) => reports.map((report) => [report.id, report])));
	for (const { page, photos } of pages)
		for (const { id, data } of photos) {
			const owner = reports.get(data.report ?? '');
			if (owner !== undefined && owner.data.page !== page.id) owner.data.photos.push(id);
		}
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
