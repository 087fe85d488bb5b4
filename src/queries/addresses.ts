/** Every address of the site, for the sitemap. */
import { people } from './contributors.ts';
import { places } from './datelines.ts';
import { olderYears } from './editions.ts';
import { furtherKeywordPages } from './keyword-view.ts';
import { keywords } from './keywords.ts';
import { furtherPages } from './lists.ts';
import { newsroom } from './newsroom.ts';
import { once } from './once.ts';
import { furtherPersonPages } from './person-view.ts';
import { furtherPlacePages } from './place-view.ts';
import { hasPage, photoHref, photos } from './photos.ts';
import { bySlug } from './slugs.ts';
import { absolute, url } from './url.ts';
import type { ListName } from './url.ts';

/** How many addresses one sitemap may hold, by its protocol. */
const most = 50_000;

/** Full addresses, each once, in parts as large as a sitemap may be. */
export const sitemaps: () => Promise<string[][]> = once(async () => {
	const { site, editions, pages, piece, posts } = await newsroom();
	const lists: ListName[] = ['keywords', 'people', 'photos', 'places'];
	const all = [
		url.front(),
		url.archive(),
		...(await olderYears()).map((year) => url.archive(year)),
		...(await Promise.all(lists.map(listAddresses))).flat(),
		url.posts(),
		url.search(),
		...posts.map(({ id }) => url.post(id)),
		...editions.map(({ id }) => url.edition(id)),
		...pages.map(({ id }) => url.page(id)),
		...[...piece.keys()].map((id) => url.piece(id)),
		...(await photos()).filter(hasPage).map(photoHref),
		...bySlug(await keywords()).flatMap((own) => pagesOf(own, furtherKeywordPages(own), url.keyword)),
		...bySlug(await people()).flatMap((own) => pagesOf(own, furtherPersonPages(own), url.person)),
		...bySlug(await places()).flatMap((own) => pagesOf(own, furtherPlacePages(own), url.place)),
	].map((path) => absolute(path, site.address));
	return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));
});

async function listAddresses(list: ListName): Promise<string[]> {
	return [url.list(list), ...(await furtherPages(list)).map((page) => url.list(list, page))];
}

/** The addresses of what stands under one slug. */
function pagesOf(
	own: readonly { slug: string }[],
	further: readonly number[],
	address: (slug: string, page: number) => string,
): string[] {
	const slug = own[0]?.slug ?? '';
	return [1, ...further].map((page) => address(slug, page));
}
