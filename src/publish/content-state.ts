/** The content as it is now, against what the live site was made from. */
import { join } from 'node:path';
import { editionOf } from '../addresses/address.ts';
import { isSameList } from '../addresses/address-list.ts';
import type { AddressList } from '../addresses/address-list.ts';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import { leadsTo } from '../addresses/update-addresses.ts';
import { readAddressFiles, settleAddresses, slugsKnown } from '../loaders/address-files.ts';
import { readAround } from '../loaders/around-editions.ts';
import { dayIn, now } from '../loaders/clock.ts';
import { contentDiagnostic } from '../loaders/content-diagnostic.ts';
import { errorsOf } from '../loaders/read-content.ts';
import type { EditionFolder } from '../loaders/edition-folders.ts';
import type { FolderLook } from '../loaders/folder-look.ts';
import { otherNames } from '../loaders/other-names.ts';
import { unnamedSite } from '../loaders/site-file.ts';
import { sourceName } from '../loaders/source-name.ts';
import { topicText } from '../related/topic-text.ts';
import type { Diagnostic, ListedPlace, ListedTerm, SiteFile } from '../newspaper/model.ts';
import { checkEditions } from './check-editions.ts';
import { digestOf } from './digests.ts';
import { digestOfLexicon, heldWords } from './held-words.ts';
import type { Lexicon } from './held-words.ts';
import type { InventoryEdition } from './inventory.ts';
import type { PlannedEdition } from './plan.ts';
import type { Checked } from './read-checked.ts';
import { digestOfFolder, survey } from './survey.ts';

export type ContentState = {
	site: SiteFile;
	/**
	 * All editions that are out; without those that can't be read. `topics` is the `topicText` of its pieces;
	 * null if they are what it has.
	 */
	editions: (PlannedEdition & { look: string; warnings: number; topics: string | null })[];
	/** The editions that are left out, since their day of publication is still to come; in order of that day. */
	waiting: { id: string; title: string; day: string }[];
	/** How many of them are new or changed. */
	changed: number;
	/** What is wrong with what is new or changed, and with all that is no edition. */
	diagnostics: Diagnostic[];
	/** How many warnings stand in the editions that have not changed. */
	earlierWarnings: number;
	/** Groups of words that mean the same, for search: those that editors list, and the names of each place and term. */
	synonyms: string[][];
	/** The county's places that editors list. */
	places: ListedPlace[];
	/** The terms that editors explain. */
	terms: ListedTerm[];
	/** The digest of the posts. */
	posts: string;
	/** Where every piece stands, or went. */
	addresses: AddressList;
	/** What is known of each edition's addresses by now, by its id. */
	slugs: (edition: string) => KnownSlugs;
	/** Whether the list of addresses has to be written. */
	addressesChanged: boolean;
	/** Whether the site can be made. */
	good: boolean;
};

/**
 * Reads what has changed, and looks at the rest.
 *
 * @param dir the content folder, absolute
 * @param known the editions the live site was made from, by id; those were without error then
 * @param seen the folders of editions that were looked at a moment ago, by their paths
 */
export async function contentState(
	dir: string,
	known: ReadonlyMap<string, InventoryEdition>,
	seen: ReadonlyMap<string, FolderLook> = new Map(),
): Promise<ContentState> {
	const around = await readAround(dir, 'whole');
	const { folders, posts, synonyms, papers, places, terms } = around;
	const site = around.site?.data ?? unnamedSite;
	const lexicon = { papers, places, terms };
	const ofLexicon = digestOfLexicon(lexicon);
	const surveyed = survey(folders.folders, seen).map((one) => {
		const last = known.get(one.id);
		// A list that has changed has every edition's text looked through for its words, and nothing else read again.
		const look = ofLexicon === '' ? one.look : `${one.look} ${ofLexicon}`;
		const digest = last?.look === look ? last.digest : digestOfEdition(one, last, lexicon);
		return { ...one, look, digest, last: last?.digest === digest ? last : undefined };
	});
	const changed = surveyed.filter(({ last }) => last === undefined);
	const addresses = await readAddressFiles(dir);
	const slugs = slugsKnown(addresses);
	const checked = await checkEditions(changed, slugs);
	const read = new Map(checked.editions.map((edition) => [edition.id, edition]));
	const today = dayIn(site.time_zone, now());
	// An edition that the live site has was out when it was read.
	const waiting = checked.editions
		.filter(({ published }) => published > today)
		.map(({ id, title, published }) => ({ id, title, day: published }))
		.sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
	const held = new Set(waiting.map(({ id }) => id));
	const withdrawn = surveyed.flatMap(({ id, path }) => {
		const day = waiting.find((one) => one.id === id)?.day;
		if (day === undefined || !known.has(id)) return [];
		const file = sourceName(join(path, 'edition.yaml'));
		return [contentDiagnostic('published-waits', { file, line: 1, column: 1 }, { day })];
	});
	const out = checked.editions.filter(({ id }) => !held.has(id));
	const settled = settleAddresses(dir, addresses, { folders, read: out, posts });
	const { before, list } = settled;
	const addressesChanged = !isSameList(before, list);
	const byEdition = Map.groupBy(list.left.keys(), editionOf);
	const leftOf = (id: string) =>
		digestOfLeft((byEdition.get(id) ?? []).map((address) => `${address} ${leadsTo(list, address)}`));
	const editions = surveyed.flatMap(({ id, look, digest, weight, last }) => {
		if (held.has(id)) return [];
		const known = last === undefined ? knownOf(read.get(id)) : { ...last, topics: null };
		if (known === undefined) return [];
		const { title, day, warnings, tied, topics } = known;
		return [{ id, look, digest, weight, title, day, warnings, tied, topics, left: leftOf(id) }];
	});
	const diagnostics = [
		...around.diagnostics,
		...checked.diagnostics,
		...withdrawn,
		...posts.diagnostics,
		...settled.diagnostics,
	];
	return {
		site,
		editions,
		waiting,
		changed: changed.filter(({ id }) => !held.has(id)).length,
		earlierWarnings: surveyed.reduce((sum, { last }) => sum + (last?.warnings ?? 0), 0),
		diagnostics,
		synonyms: [...synonyms, ...otherNames([...places, ...terms])],
		places,
		terms,
		posts: digestOf(posts.posts.map(({ id, data, body }) => JSON.stringify([id, data, body]))),
		addresses: list,
		slugs: addressesChanged ? slugsKnown({ ...addresses, list }) : slugs,
		addressesChanged,
		good: errorsOf(diagnostics).length === 0,
	};
}

/** The digest of an edition's files, with that of the lexicon's words that they hold behind a space, if they hold any. */
function digestOfEdition(
	{ path, look }: EditionFolder & { look: string },
	last: InventoryEdition | undefined,
	lexicon: Lexicon,
): string {
	const known = last?.look.split(' ')[0] === look ? last.digest.split(' ')[0] : undefined;
	const files = known ?? digestOfFolder(path);
	const held = heldWords(path, lexicon);
	return held === '' ? files : `${files} ${held}`;
}

/** What the plan goes by of an edition that was read. */
function knownOf(
	edition: Checked['editions'][number] | undefined,
): (Pick<InventoryEdition, 'title' | 'day' | 'warnings' | 'tied'> & { topics: string }) | undefined {
	if (edition === undefined) return undefined;
	return { ...edition, tied: JSON.stringify(edition.tied), topics: topicText(edition.topics) };
}

function digestOfLeft(lines: readonly string[]): string {
	return lines.length === 0 ? '' : digestOf([...lines].sort());
}
