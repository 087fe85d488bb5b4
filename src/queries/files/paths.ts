/** The addresses Astro is to build, each with what its page shows: all, or those of the part that is made. */
import type { NameList } from '../../archive/archive.ts';
import type { Counted } from '../../archive/reading.ts';
import { partOfSite } from '../../loaders/site-part.ts';
import { feedKinds } from '../feeds/feed-address.ts';
import { figuresOfEdition } from '../figures/edition-figures.ts';
import { archive } from '../site-archive.ts';
import { people } from '../names/contributors.ts';
import { places } from '../names/counted-places.ts';
import { terms } from '../names/counted-terms.ts';
import { correctionPages } from '../pages/corrections.ts';
import { olderYears } from '../pages/editions.ts';
import { furtherKeywordPages } from '../names/keyword-view.ts';
import { keywords } from '../names/keywords.ts';
import type { NamedList } from '../machine/lists.ts';
import { furtherPages } from '../pages/lists.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf } from '../newsroom.ts';
import { furtherPersonPages } from '../names/person-view.ts';
import { furtherPlacePages } from '../names/place-view.ts';
import { furtherTermPages } from '../names/term-view.ts';
import { hasPage, photosOf } from '../pages/photos.ts';
import { newsSitemap } from './news-sitemap.ts';
import { hasOwnPreview } from './preview.ts';
import { newsPart, sitemapNumbers } from './sitemap.ts';
import { listPage, within } from '../url.ts';
import type { ListName } from '../url.ts';

/** The editions whose pages are made. */
async function ownEditions(): Promise<EditionOf[]> {
	const part = partOfSite();
	const { editions } = await newsroom();
	const own = new Set(part?.editions);
	return part === null ? editions : editions.filter(({ id }) => own.has(id));
}

/** What tells whether an entry's pages are made. */
async function isOwn(): Promise<(entry: { data: { edition: { id: string } } }) => boolean> {
	const own = new Set((await ownEditions()).map(({ id }) => id));
	return ({ data }) => own.has(data.edition.id);
}

/** Whether what spans editions is made. */
export function withFront(): boolean {
	return partOfSite()?.front !== null;
}

export async function editionPaths() {
	return (await ownEditions()).map((entry) => ({ params: { edition: entry.id }, props: { entry } }));
}

/** Editions that state figures. */
export async function figuresPaths() {
	const paths = await editionPaths();
	const figures = await Promise.all(paths.map(({ props }) => figuresOfEdition(props.entry)));
	return paths.filter((_, n) => (figures[n] ?? []).length > 0);
}

/** What other pages show of an edition is written down only when the site is made in parts. */
export async function summaryPaths() {
	return partOfSite() === null ? [] : editionPaths();
}

export async function pagePaths() {
	return (await newsroom()).pages.filter(await isOwn()).map((entry) => {
		const edition = entry.data.edition.id;
		return { params: { edition, page: lastOf(entry.id, edition) }, props: { entry } };
	});
}

export async function piecePaths() {
	return [...(await newsroom()).piece.values()].filter(await isOwn()).map((entry) => ({
		params: { edition: entry.data.edition.id, piece: entry.data.slug },
		props: { entry },
	}));
}

/** The pieces that have preview images of their own. */
export async function previewPaths() {
	const paths = await piecePaths();
	const own = await Promise.all(paths.map(({ props }) => hasOwnPreview(props.entry)));
	return paths.filter((_, n) => own[n]);
}

/** Only photos with a caption have pages. */
export async function photoPaths() {
	const { pages } = await newsroom();
	const own = (await Promise.all(pages.filter(await isOwn()).map(photosOf))).flat();
	return own.filter(hasPage).map((entry) => ({
		params: { edition: entry.data.edition.id, photo: entry.data.slug },
		props: { entry },
	}));
}

type Names = { names: () => Promise<Counted[]>; further: (slug: string) => Promise<number[]> };

/** The names of each list, and the pages after the first one that each address has. */
const namesOf: Readonly<Record<NameList, Names>> = {
	keywords: { names: keywords, further: furtherKeywordPages },
	people: { names: people, further: furtherPersonPages },
	places: { names: places, further: furtherPlacePages },
	terms: { names: terms, further: furtherTermPages },
};

/** A page of what stands at a name's address. */
type NamePath = { slug: string; page: number };

export async function keywordPaths() {
	const paths = await namePaths('keywords');
	return paths.map(({ slug, page }) => ({ params: { keyword: within(slug, page) }, props: { slug, page } }));
}

/** The feeds of one kind of pieces each. */
export function feedPaths() {
	if (!withFront()) return [];
	return feedKinds.map(({ kind, slug }) => ({
		params: { kind: slug },
		props: { of: { what: 'news' as const, kind } },
	}));
}

/** The feeds that stand beside the first page of a keyword. */
export async function keywordFeedPaths() {
	const first = (await keywordPaths()).filter(({ props }) => props.page === 1);
	return first.map(({ props: { slug } }) => ({
		params: { keyword: slug },
		props: { of: { what: 'keyword' as const, slug } },
	}));
}

export async function personPaths() {
	const paths = await namePaths('people');
	return paths.map(({ slug, page }) => ({ params: { person: within(slug, page) }, props: { slug, page } }));
}

/** A page of the list, or (with `slug`) one of a name's own. */
type ListedPath = { path: string | undefined; props: { slug: string | null; page: number } };

/** The list of places and every place. */
export async function placePaths() {
	return (await listedPaths('places')).map(({ path, props }) => ({ params: { place: path }, props }));
}

/** The list of terms and every term; nothing if the paper names none. */
export async function termPaths() {
	if ((await terms()).length === 0) return [];
	return (await listedPaths('terms')).map(({ path, props }) => ({ params: { term: path }, props }));
}

async function listedPaths(list: NameList & ListName): Promise<ListedPath[]> {
	const lists = [1, ...(await furtherPages(list))].map((page) => ({
		path: page === 1 ? undefined : listPage(page),
		props: { slug: null, page },
	}));
	const own = (await namePaths(list)).map(({ slug, page }) => ({
		path: within(slug, page),
		props: { slug, page },
	}));
	return [...lists, ...own];
}

/** The pages of a list's names that are made: of all of them, or of those whose pages are no longer what they were. */
async function namePaths(list: NameList): Promise<NamePath[]> {
	const { names, further } = namesOf[list];
	const part = partOfSite();
	if (part !== null && part.front === null) return [];
	const touched = part === null || part.front?.allNames === true ? null : (await archive()).touched(list);
	const slugs = new Set((await names()).map(({ slug }) => slug));
	const made = [...slugs].filter((slug) => touched?.has(slug) ?? true);
	const paths: NamePath[] = [];
	for (const slug of made) {
		for (const page of [1, ...(await further(slug))]) paths.push({ slug, page });
	}
	return paths;
}

/** A list that programs read, and what stands under each of its names. */
export async function listDataPaths(
	list: NameList,
): Promise<{ params: { at: string | undefined }; props: { of: NamedList } }[]> {
	if (!withFront() || (list === 'terms' && (await terms()).length === 0)) return [];
	const names = await namePaths(list);
	return [
		{ params: { at: undefined }, props: { of: { list, slug: null, page: 1 } } },
		...names.map(({ slug, page }) => ({ params: { at: within(slug, page) }, props: { of: { list, slug, page } } })),
	];
}

export async function postPaths() {
	if (!withFront()) return [];
	return (await newsroom()).posts.map((entry) => ({ params: { post: entry.id }, props: { entry } }));
}

export async function yearPaths() {
	return withFront() ? (await olderYears()).map((year) => ({ params: { year } })) : [];
}

/** The list of all corrections: its first page stands at its own address. */
export async function correctionPaths(): Promise<{ params: { page: string | undefined }; props: { page: number } }[]> {
	if (!withFront()) return [];
	return (await correctionPages()).map((page) => ({
		params: { page: page === 1 ? undefined : listPage(page) },
		props: { page },
	}));
}

export async function listPaths(list: ListName) {
	if (!withFront()) return [];
	return (await furtherPages(list)).map((page) => ({ params: { number: String(page) }, props: { page } }));
}

export async function sitemapPaths() {
	if (!withFront()) return [];
	const numbers = (await sitemapNumbers()).map(String);
	const news = (await newsSitemap()) === null ? [] : [newsPart];
	return [...numbers, ...news].map((part) => ({ params: { part } }));
}

function lastOf(id: string, edition: string): string {
	return id.slice(edition.length + 1);
}
