/** All of the content folder that is no edition, and what can be said once all editions are read. */
import type { Diagnostic, ListedPlace, ListedTerm, SiteFile } from '../newspaper/model.ts';
import { settleAddresses } from './address-files.ts';
import type { AddressFiles } from './address-files.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readEditionFolders } from './edition-folders.ts';
import type { EditionFolders } from './edition-folders.ts';
import type { Edition } from './edition.ts';
import type { Entry } from './entry.ts';
import { strayInLexicon } from './lexicon-near-misses.ts';
import { nearMissesOfContent } from './near-misses.ts';
import { readPlaces } from './places-file.ts';
import { readPosts } from './posts.ts';
import type { Posts } from './posts.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { rubricOffers } from './rubric-offers.ts';
import { readRubrics, rubricsOf } from './rubrics-file.ts';
import type { PaperRubrics, RubricsOf } from './rubrics-file.ts';
import { readSiteFile } from './site-file.ts';
import { sourceName } from './source-name.ts';
import { readSynonyms } from './synonyms-file.ts';
import { readTerms } from './terms-file.ts';

/** How many editions are read at a time. */
export const editionsAtOnce = 8;

export type AroundEditions = {
	/** None if it can't be read. */
	site: Entry<SiteFile> | null;
	folders: EditionFolders;
	places: ListedPlace[];
	terms: ListedTerm[];
	/** Groups of words that mean the same. */
	synonyms: string[][];
	/** The rubrics that each paper is known to have. */
	papers: PaperRubrics[];
	posts: Posts;
	/** What is wrong with all that stands before the editions: the site's file, lists, folders. */
	diagnostics: Diagnostic[];
};

/**
 * @param dir the content folder, absolute
 * @param depth whether what the posts say is looked at as well
 */
export async function readAround(dir: string, depth: ReadingDepth): Promise<AroundEditions> {
	const { site, path: filePath, diagnostics: ofSite } = await readSiteFile(dir);
	const folders = await readEditionFolders(dir);
	const ofNames = [...(await nearMissesOfContent(dir)), ...(await strayInLexicon(dir))];
	const { synonyms, diagnostics: ofSynonyms } = await readSynonyms(dir);
	const { places, diagnostics: ofPlaces } = await readPlaces(dir);
	const { terms, diagnostics: ofTerms } = await readTerms(dir, places);
	const { papers, diagnostics: ofRubrics } = await readRubrics(dir);
	return {
		site: site === null ? null : { id: 'site', filePath, data: site },
		folders,
		places,
		terms,
		synonyms,
		papers,
		posts: await readPosts(dir, depth),
		diagnostics: [...ofSite, ...ofNames, ...ofSynonyms, ...ofRubrics, ...ofPlaces, ...ofTerms, ...folders.diagnostics],
	};
}

/** An edition without its texts. */
export type EditionFacts = Omit<Edition, 'pages'>;

/** What is wrong with the published addresses, and what the editions say together, now that all are read. */
export function faultsOfAll(
	dir: string,
	{ folders, posts, papers }: AroundEditions,
	addresses: AddressFiles,
	editions: readonly EditionFacts[],
): Diagnostic[] {
	const read = editions.flatMap((one) => (one.edition === null ? [] : [{ ...one, id: one.edition.id }]));
	const { diagnostics } = settleAddresses(dir, addresses, { folders, posts, read });
	return [...diagnostics, ...offersOf(editions, rubricsOf(papers)), ...sameEditions(editions)];
}

function offersOf(editions: readonly EditionFacts[], known: RubricsOf): Diagnostic[] {
	const seen = editions.flatMap(({ edition, rubrics }) =>
		edition === null ? [] : [{ newspaper: edition.data.newspaper, rubrics }],
	);
	return rubricOffers(seen, known);
}

/** Editions of the same pieces: a folder was copied, and its texts were not replaced. */
function sameEditions(editions: readonly EditionFacts[]): Diagnostic[] {
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
