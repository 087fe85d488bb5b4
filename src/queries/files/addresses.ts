/** Every address of the site, for the sitemap. */
import { editionAddresses } from '../../archive/reading.ts';
import { archive } from '../site-archive.ts';
import { people } from '../names/contributors.ts';
import { places } from '../names/counted-places.ts';
import { terms } from '../names/counted-terms.ts';
import { correctionPages } from '../pages/corrections.ts';
import { olderYears } from '../pages/editions.ts';
import { furtherKeywordPages } from '../names/keyword-view.ts';
import { keywords } from '../names/keywords.ts';
import { furtherPages } from '../pages/lists.ts';
import { newsroom } from '../newsroom.ts';
import { furtherPersonPages } from '../names/person-view.ts';
import { furtherPlacePages } from '../names/place-view.ts';
import { furtherTermPages } from '../names/term-view.ts';
import { url } from '../url.ts';
import type { ListName } from '../url.ts';

/** How many addresses one sitemap may hold, by its protocol. */
export const mostInSitemap = 50_000;

/** Every address, each once, from the site's root, some at a time; one edition is in memory at a time. */
export async function* addresses(): AsyncGenerator<readonly string[]> {
	const { posts } = await newsroom();
	yield [url.front(), url.elder(url.front()), url.archive(), ...(await olderYears()).map((year) => url.archive(year))];
	for (const list of ['keywords', 'people', 'photos', 'places'] as const) yield await listAddresses(list);
	if ((await terms()).length > 0) yield await listAddresses('terms');
	yield (await correctionPages()).map((page) => url.corrections(page));
	yield [url.posts(), url.search(), ...posts.map(({ id }) => url.post(id))];
	yield* editionAddresses(await archive());
	yield* namesOf(await keywords(), furtherKeywordPages, url.keyword);
	yield* namesOf(await people(), furtherPersonPages, url.person);
	yield* namesOf(await places(), furtherPlacePages, url.place);
	yield* namesOf(await terms(), furtherTermPages, url.term);
}

async function listAddresses(list: ListName): Promise<string[]> {
	return [url.list(list), ...(await furtherPages(list)).map((page) => url.list(list, page))];
}

/** The addresses of all pages of a list's names. */
async function* namesOf(
	names: readonly { slug: string }[],
	further: (slug: string) => Promise<number[]>,
	address: (slug: string, page: number) => string,
): AsyncGenerator<readonly string[]> {
	for (const slug of new Set(names.map((named) => named.slug))) {
		yield [1, ...(await further(slug))].map((page) => address(slug, page));
	}
}
