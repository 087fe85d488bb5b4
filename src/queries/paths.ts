/** The addresses Astro is to build, each with the entry its page shows. */
import { people } from './contributors.ts';
import { places } from './datelines.ts';
import { olderYears } from './editions.ts';
import { furtherKeywordPages } from './keyword-view.ts';
import { keywords } from './keywords.ts';
import { furtherPages } from './lists.ts';
import { newsroom } from './newsroom.ts';
import { furtherPersonPages } from './person-view.ts';
import { furtherPlacePages } from './place-view.ts';
import type { Place } from './places.ts';
import { hasPage, photos } from './photos.ts';
import { sitemaps } from './addresses.ts';
import { bySlug } from './slugs.ts';
import { listPage, within } from './url.ts';
import type { ListName } from './url.ts';

export async function editionPaths() {
	return (await newsroom()).editions.map((entry) => ({ params: { edition: entry.id }, props: { entry } }));
}

export async function pagePaths() {
	return (await newsroom()).pages.map((entry) => {
		const edition = entry.data.edition.id;
		return { params: { edition, page: lastOf(entry.id, edition) }, props: { entry } };
	});
}

export async function piecePaths() {
	return [...(await newsroom()).piece.values()].map((entry) => ({
		params: { edition: entry.data.edition.id, piece: entry.data.slug },
		props: { entry },
	}));
}

/** Only photos with a caption have pages. */
export async function photoPaths() {
	return (await photos()).filter(hasPage).map((entry) => ({
		params: { edition: entry.data.edition.id, photo: entry.data.slug },
		props: { entry },
	}));
}

export async function keywordPaths() {
	return bySlug(await keywords()).flatMap((entry) =>
		[1, ...furtherKeywordPages(entry)].map((page) => ({
			params: { keyword: within(slugOf(entry), page) },
			props: { entry, page },
		})),
	);
}

export async function personPaths() {
	return bySlug(await people()).flatMap((entry) =>
		[1, ...furtherPersonPages(entry)].map((page) => ({
			params: { person: within(slugOf(entry), page) },
			props: { entry, page },
		})),
	);
}

/** A page of the list of places, or (with `entry`) one of a place's own. */
type PlacePath = { params: { place: string | undefined }; props: { entry: Place[] | null; page: number } };

/** The list of places and every place. */
export async function placePaths(): Promise<PlacePath[]> {
	const all = await places();
	const lists = [1, ...(await furtherPages('places'))].map((page) => ({
		params: { place: page === 1 ? undefined : listPage(page) },
		props: { entry: null, page },
	}));
	const own = bySlug(all).flatMap((entry) =>
		[1, ...furtherPlacePages(entry)].map((page) => ({
			params: { place: within(slugOf(entry), page) },
			props: { entry, page },
		})),
	);
	return [...lists, ...own];
}

export async function postPaths() {
	return (await newsroom()).posts.map((entry) => ({ params: { post: entry.id }, props: { entry } }));
}

export async function yearPaths() {
	return (await olderYears()).map((year) => ({ params: { year } }));
}

export async function listPaths(list: ListName) {
	return (await furtherPages(list)).map((page) => ({ params: { number: String(page) }, props: { page } }));
}

export async function sitemapPaths() {
	return (await sitemaps()).map((_, index) => ({ params: { part: String(index + 1) } }));
}

/** @param named what stands at one address */
function slugOf(named: readonly { slug: string }[]): string {
	return named[0]?.slug ?? '';
}

function lastOf(id: string, edition: string): string {
	return id.slice(edition.length + 1);
}
