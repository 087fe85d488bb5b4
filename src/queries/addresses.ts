/** Every address of the site, for the sitemap. */
import { people } from './contributors.ts';
import { places } from './datelines.ts';
import { olderYears } from './editions.ts';
import { furtherKeywordPages } from './keyword-view.ts';
import { keywords } from './keywords.ts';
import { furtherPages, hasList } from './lists.ts';
import { newsroom } from './newsroom.ts';
import { once } from './once.ts';
import { furtherPersonPages } from './person-view.ts';
import { furtherPlacePages } from './place-view.ts';
import { hasPage, photoHref, photos } from './photos.ts';
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
		...(await keywords()).flatMap((one) => [
			one.href,
			...furtherKeywordPages(one).map((page) => url.keyword(one.slug, page)),
		]),
		...(await people()).flatMap((one) => [
			one.href,
			...furtherPersonPages(one).map((page) => url.person(one.slug, page)),
		]),
		...(await places()).flatMap((one) => [
			one.href,
			...furtherPlacePages(one).map((page) => url.place(one.slug, page)),
		]),
	].map((path) => absolute(path, site.address));
	return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));
});

async function listAddresses(list: ListName): Promise<string[]> {
	if (!(await hasList(list))) return [];
	return [url.list(list), ...(await furtherPages(list)).map((page) => url.list(list, page))];
}
