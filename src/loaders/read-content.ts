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
import type { Address } from '../addresses/address-list.ts';
import { readAddressFiles, readKnownSlugs, settleAddresses } from './address-files.ts';
import type { Found } from './address-files.ts';
import { mapBounded } from './bounded.ts';
import { readEdition } from './edition.ts';
import type { Edition } from './edition.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readEditionFolders } from './edition-folders.ts';
import type { Entry } from './entry.ts';
import { nearMissesOfContent } from './near-misses.ts';
import { lexiconPath } from './lexicon-file.ts';
import { readPlaces } from './places-file.ts';
import { readPosts } from './posts.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { rubricOffers } from './rubric-offers.ts';
import { readRubrics, rubricsOf } from './rubrics-file.ts';
import type { RubricsOf } from './rubrics-file.ts';
import { readSiteFile } from './site-file.ts';
import { readSynonyms } from './synonyms-file.ts';
import { sourceName } from './source-name.ts';
import { readTerms } from './terms-file.ts';

/** How many editions are read at a time. */
const editionsAtOnce = 8;

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
	const { site, path, diagnostics: ofSite } = await readSiteFile(dir);
	const folders = await readEditionFolders(dir);
	const ofNames = await nearMissesOfContent(dir);
	const { diagnostics: ofSynonyms } = await readSynonyms(dir);
	const { places, diagnostics: ofPlaces } = await readPlaces(dir);
	const { terms, diagnostics: ofTerms } = await readTerms(dir, places);
	const known = slugs ?? (await readKnownSlugs(dir));
	const wanted = folders.folders.filter(({ id }) => only?.has(id) ?? true);
	const { papers, diagnostics: ofRubrics } = await readRubrics(dir);
	const rubrics = rubricsOf(papers);
	const editions = await mapBounded(wanted, editionsAtOnce, (folder) =>
		readEdition(folder, depth, known(folder.id), rubrics),
	);
	const posts = await readPosts(dir, depth);
	const pages = editions.flatMap((edition) => edition.pages);
	return {
		collections: {
			site: site === null ? [] : [{ id: 'site', filePath: path, data: site }],
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
			...ofSite,
			...ofNames,
			...ofSynonyms,
			...ofRubrics,
			...ofPlaces,
			...ofTerms,
			...folders.diagnostics,
			...editions.flatMap(({ diagnostics }) => diagnostics),
			...posts.diagnostics,
			...(only === null ? await faultsOfAddresses(dir, { folders, posts }, editions) : []),
			...(only === null ? [...offersOf(editions, rubrics), ...sameEditions(editions)] : []),
		],
		addresses: new Map(editions.flatMap(({ addresses }) => addresses)),
	};
}

function offersOf(editions: readonly Edition[], known: RubricsOf): Diagnostic[] {
	const seen = editions.flatMap(({ edition, rubrics }) =>
		edition === null ? [] : [{ newspaper: edition.data.newspaper, rubrics }],
	);
	return rubricOffers(seen, known);
}

/** Editions of the same pieces: a folder was copied, and its texts were not replaced. */
function sameEditions(editions: readonly Edition[]): Diagnostic[] {
	const firsts = new Map<string, string>();
	return editions.flatMap(({ edition, addresses }) => {
		if (edition === null || addresses.length === 0) return [];
		const pieces = addresses.map(([, fingerprint]) => fingerprint).join(' ');
		const first = firsts.get(pieces);
		firsts.set(pieces, first ?? edition.id);
		const at = { file: sourceName(edition.filePath), line: 1, column: 1 };
		return first === undefined ? [] : [contentDiagnostic('same-edition', at, { first })];
	});
}

/** What is wrong with the published addresses, now that all editions are read. */
async function faultsOfAddresses(
	dir: string,
	found: Omit<Found, 'read'>,
	editions: readonly Edition[],
): Promise<Diagnostic[]> {
	const read = editions.flatMap((one) => (one.edition === null ? [] : [{ ...one, id: one.edition.id }]));
	return settleAddresses(dir, await readAddressFiles(dir), { ...found, read }).diagnostics;
}

export function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return diagnostics.filter(({ severity }) => severity === 'error');
}
