/** The whole content folder, read and parsed once: the entries of every collection and every diagnostic. */
import type {
	BriefEntry,
	Diagnostic,
	EditionEntry,
	GuideEntry,
	PageEntry,
	PhotoEntry,
	PlacesFile,
	PostEntry,
	ReportEntry,
	SiteFile,
	TermsFile,
} from '../newspaper/model.ts';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import type { Address } from '../addresses/address.ts';
import { readAddressFiles, readKnownSlugs } from './address-files.ts';
import { editionsAtOnce, faultsOfAll, readAround } from './around-editions.ts';
import { mapBounded } from './bounded.ts';
import { readEdition } from './edition.ts';
import type { Entry } from './entry.ts';
import { lexiconPath } from './lexicon-file.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { rubricsOf } from './rubrics-file.ts';

export type Collections = {
	site: Entry<SiteFile>[];
	editions: Entry<EditionEntry>[];
	pages: Entry<PageEntry>[];
	reports: Entry<ReportEntry>[];
	guides: Entry<GuideEntry>[];
	briefs: Entry<BriefEntry>[];
	photos: Entry<PhotoEntry>[];
	/** One entry with the listed places of the county; none without a list. */
	places: Entry<PlacesFile>[];
	/** One entry with the listed terms; none without a list. */
	terms: Entry<TermsFile>[];
	posts: Entry<PostEntry>[];
};

/** With an error among the diagnostics the collections are incomplete, and must not be published. */
export type Content = {
	collections: Collections;
	diagnostics: Diagnostic[];
	/** Where the pieces of the editions that were read stand, with what their texts are known by. */
	addresses: ReadonlyMap<Address, string>;
};

/** What of the content is read. */
export type Reading = {
	/** The ids of the editions to read; null for all. */
	only?: ReadonlySet<string> | null;
	/** What is looked for besides their entries: by default all if all are read, and nothing of a part, whose build has checked it. */
	depth?: ReadingDepth;
	/** What is known of each edition's addresses, by its id; by default that is read as well. */
	slugs?: (edition: string) => KnownSlugs;
};

/**
 * Reads content afresh. Nothing is remembered between two readings: what a page means depends on the parser as much as on
 * its text.
 *
 * @param dir the content folder, absolute
 */
export async function readContent(
	dir: string,
	{ only = null, depth = only === null ? 'whole' : 'entries', slugs }: Reading = {},
): Promise<Content> {
	const around = await readAround(dir, depth);
	const known = slugs ?? (await readKnownSlugs(dir));
	const { site, folders, places, terms, papers, posts } = around;
	const rubrics = rubricsOf(papers);
	const wanted = folders.folders.filter(({ id }) => only?.has(id) ?? true);
	const editions = await mapBounded(wanted, editionsAtOnce, (folder) =>
		readEdition(folder, depth, known(folder.id), rubrics),
	);
	const pages = editions.flatMap((edition) => edition.pages);
	return {
		collections: {
			site: site === null ? [] : [site],
			editions: editions.flatMap(({ edition }) => (edition === null ? [] : [edition])),
			pages: pages.map(({ page }) => page),
			reports: pages.flatMap(({ reports }) => reports),
			guides: pages.flatMap(({ guides }) => guides),
			briefs: pages.flatMap(({ briefs }) => briefs),
			photos: pages.flatMap(({ photos }) => photos),
			places: places.length === 0 ? [] : [{ id: 'places', filePath: lexiconPath(dir, 'place'), data: { places } }],
			terms: terms.length === 0 ? [] : [{ id: 'terms', filePath: lexiconPath(dir, 'term'), data: { terms } }],
			posts: posts.posts,
		},
		diagnostics: [
			...around.diagnostics,
			...editions.flatMap(({ diagnostics }) => diagnostics),
			...posts.diagnostics,
			...(only === null ? faultsOfAll(dir, around, await readAddressFiles(dir), editions) : []),
		],
		addresses: new Map(editions.flatMap(({ addresses }) => addresses)),
	};
}

export function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return diagnostics.filter(({ severity }) => severity === 'error');
}
