/** content/published-urls.txt and content/redirects.yaml: where pieces were published, and where they went. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import { fingerprintOf } from '../addresses/fingerprint.ts';
import { knownSlugs, leadsTo, updateAddresses } from '../addresses/update-addresses.ts';
import type { Fingerprints } from '../addresses/address-texts.ts';
import type { ReadEditions, Rests } from '../addresses/update-addresses.ts';
import { editionOf } from '../addresses/address.ts';
import type { Address } from '../addresses/address.ts';
import type { AddressList } from '../addresses/address-list.ts';
import { noAddresses, parseAddressList, withdrawn } from '../addresses/address-list.ts';
import type { Diagnostic, PostEntry } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import type { EditionFolders } from './edition-folders.ts';
import type { Entry } from './entry.ts';
import { fileKind } from './file-kind.ts';
import type { Posts } from './posts.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import { readYaml } from './yaml-source.ts';

export const listName = 'published-urls.txt';
export const redirectsName = 'redirects.yaml';

const address = /^\/(?:[a-z0-9-]+\/)+$/;

/** What editors wrote: where addresses lead now, or 撤下, with the place of each. */
export type Redirects = ReadonlyMap<Address, { to: string; at: Pick<Diagnostic, 'file' | 'line' | 'column'> }>;

/** @returns the list, and what is wrong with it; without a file nothing was published yet */
async function readAddressList(dir: string): Promise<{ list: AddressList; diagnostics: Diagnostic[] }> {
	const path = join(dir, listName);
	const file = sourceName(path);
	if ((await fileKind(path)) === 'missing') return { list: noAddresses, diagnostics: [] };
	const source = await readSource(path, file);
	// Of the two sides of a conflict here both are right.
	if (source.problem !== null && source.problem.code !== 'conflict-mark') {
		return { list: noAddresses, diagnostics: [source.problem] };
	}
	const text = source.text ?? (await readFile(path, 'utf8'));
	const { strange, ...list } = parseAddressList(text);
	const ofLines = strange.map((line) => contentDiagnostic('address-list-line', { file, line, column: 1 }));
	return { list, diagnostics: ofLines };
}

/** @returns what redirects.yaml says, and what is wrong with it */
export async function readRedirects(dir: string): Promise<{ redirects: Redirects; diagnostics: Diagnostic[] }> {
	const path = join(dir, redirectsName);
	const name = sourceName(path);
	const nothing = { redirects: new Map() };
	if ((await fileKind(path)) === 'missing') return { ...nothing, diagnostics: [] };
	const { text, problem } = await readSource(path, name);
	if (problem !== null) return { ...nothing, diagnostics: [problem] };
	const { value, diagnostics, place } = readYaml(text, {
		name,
		schema: z.record(z.string(), z.unknown()).nullable(),
		fields: {
			'': { label: '网址去了哪里', expected: '“网址: 网址”或者“网址: 撤下”这样的几行', example: '/2024-01/xi/: 撤下' },
		},
	});
	const redirects = new Map<Address, { to: string; at: ReturnType<typeof place> }>();
	const wrong: Diagnostic[] = [];
	for (const [from, written] of Object.entries(value ?? {})) {
		const at = place([from]);
		const to = typeof written === 'string' ? written.trim() : JSON.stringify(written);
		const bad = [from, to].find((one) => !address.test(one) && !(one === to && (one === withdrawn || one === '/')));
		if (bad === undefined) redirects.set(from, { to, at });
		else wrong.push(contentDiagnostic('redirect-form', at, { written: bad }));
	}
	return { redirects, diagnostics: [...diagnostics, ...wrong] };
}

/** What both files say, and what is wrong with them. */
export type AddressFiles = {
	list: AddressList;
	redirects: Redirects;
	ofList: Diagnostic[];
	ofRedirects: Diagnostic[];
};

export async function readAddressFiles(dir: string): Promise<AddressFiles> {
	const { list, diagnostics: ofList } = await readAddressList(dir);
	const { redirects, diagnostics: ofRedirects } = await readRedirects(dir);
	return { list, redirects, ofList, ofRedirects };
}

/** @returns what is known of each edition's addresses, by its id */
export function slugsKnown({ list, redirects }: AddressFiles): (edition: string) => KnownSlugs {
	return knownSlugs(list, targetsOf(redirects));
}

/** @returns as `slugsKnown` */
export async function readKnownSlugs(dir: string): Promise<(edition: string) => KnownSlugs> {
	return slugsKnown(await readAddressFiles(dir));
}

/** Where addresses lead, without the places where that is written. */
function targetsOf(redirects: Redirects): Map<Address, string> {
	return new Map([...redirects].map(([from, { to }]) => [from, to]));
}

/** What has become of the addresses once editions were read. */
export type Settled = { before: AddressList; list: AddressList; diagnostics: Diagnostic[] };

/** What was found in the content folder. */
export type Found = {
	/** All there are. */
	folders: EditionFolders;
	/** The editions that are new or have changed; `rests` is what they have made part of another piece. */
	read: readonly { id: string; addresses: readonly (readonly [Address, string])[]; rests: Rests; whole: boolean }[];
	posts: Pick<Posts, 'posts' | 'whole'>;
};

/**
 * A piece is gone if its edition was read and doesn't have it. As long as a page of the edition can't be read, its pieces
 * are where they were; so are those of an edition that isn't there as long as some folder of editions can't be read.
 *
 * @param dir the content folder
 * @returns the list as it was and as it is, and what is wrong with it and with redirects.yaml
 */
export function settleAddresses(
	dir: string,
	{ list: before, redirects, ofList, ofRedirects }: AddressFiles,
	{ folders, read, posts: ofPosts }: Found,
): Settled {
	const there = new Set([...folders.folders.map(({ id }) => id), postFolder]);
	const torn = new Set(
		[...read, { id: postFolder, whole: ofPosts.whole }].flatMap(({ id, whole }) => (whole ? [] : id)),
	);
	const allFolders = folders.diagnostics.every(({ severity }) => severity !== 'error');
	const isUnread = (home: string) => torn.has(home) || (!allFolders && !there.has(home));
	const pieces: ReadEditions = new Map([
		...read.map(({ id, addresses }) => [id, new Map(addresses)] as const),
		[postFolder, addressesOf(ofPosts.posts)] as const,
	]);
	const isLeftAlone = (home: string, address: Address): boolean =>
		pieces.get(home)?.has(address) !== true && !redirects.has(address);
	const unread = new Map<string, Fingerprints>();
	const judged = new Map<string, Fingerprints>();
	for (const home of before.texts.editions()) {
		if (!isUnread(home)) continue;
		const { left: alone = [], rest = [] } = Object.groupBy(before.texts.in(home), ([address]) =>
			isLeftAlone(home, address) ? 'left' : 'rest',
		);
		unread.set(home, new Map(alone));
		judged.set(home, new Map(rest));
	}
	const rests = read.flatMap((one) => one.rests);
	const updated = updateAddresses(
		{ ...before, texts: before.texts.with(judged) },
		targetsOf(redirects),
		pieces,
		(id) => there.has(id),
		rests,
	);
	const { left, texts } = updated.list;
	const back = new Map([...unread].map(([home, own]) => [home, new Map([...texts.in(home), ...own])]));
	const list = { left, texts: texts.with(back) };
	// What can't be read may say where they went.
	const lost = ofRedirects.some(({ severity }) => severity === 'error') ? [] : updated.lost;
	const isOwn = (address: Address) => there.has(editionOf(address)) || isUnread(editionOf(address));
	const faults = addressFaults(
		dir,
		list,
		lost,
		redirects,
		(address) => address.split('/').length === 3 && isOwn(address),
	);
	return { before, list, diagnostics: [...ofList, ...ofRedirects, ...faults] };
}

/** Posts stand together as the pieces of an edition do; no edition may be called so. */
const postFolder = 'posts';

/** Where posts stand, with their fingerprints. */
function addressesOf(posts: readonly Entry<PostEntry>[]): Map<Address, string> {
	return new Map(
		posts.map(({ id, data, body }) => [`/${postFolder}/${id}/`, fingerprintOf(`${data.title}\n${body ?? ''}`)]),
	);
}

/**
 * What is wrong once it is known where everything stands.
 *
 * @param list as it will be
 * @param lost published addresses at which nothing stands
 * @param isAddress whether the site has an address that is no piece's
 */
function addressFaults(
	dir: string,
	list: AddressList,
	lost: readonly Address[],
	redirects: Redirects,
	isAddress: (address: Address) => boolean,
): Diagnostic[] {
	const start = { file: sourceName(join(dir, redirectsName)), line: 1, column: 1 };
	const ofLost = lost.map((one) => contentDiagnostic('lost-address', start, { address: one }));
	const ofRedirects = [...redirects].flatMap(([from, { to, at }]) => {
		if (list.texts.has(from)) return [contentDiagnostic('redirect-live', at, { address: from })];
		if (to === withdrawn) return [];
		const end = leadsTo(list, from);
		if (list.left.has(end) && end !== withdrawn) return [contentDiagnostic('redirect-circle', at, { address: from })];
		const found = end === withdrawn || end === '/' || list.texts.has(end) || isAddress(end);
		return found ? [] : [contentDiagnostic('redirect-nowhere', at, { address: end })];
	});
	return [...ofLost, ...ofRedirects];
}
