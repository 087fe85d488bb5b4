/** The lists of keywords and photos, and how long any list is; a long one runs over several pages. */
import { countPhotos, photosFrom } from '../../archive/reading.ts';
import type { KeywordItem, ListPage } from '../../view/list-page.ts';
import type { PhotoCard } from '../../view/photo-card.ts';
import { archive } from '../site-archive.ts';
import { people } from '../names/contributors.ts';
import { places } from '../names/counted-places.ts';
import { terms } from '../names/counted-terms.ts';
import { opening } from '../text/opening.ts';
import { frame } from '../frame.ts';
import { keywords, keywordsAt } from '../names/keywords.ts';
import { laterPages, listPart } from './list-part.ts';
import type { Sliceable } from './list-part.ts';
import { url } from '../url.ts';
import type { ListName } from '../url.ts';

/** How many a page holds. */
export const sizes: Record<ListName, number> = { keywords: 60, people: 200, photos: 60, places: 200, terms: 100 };

export async function keywordList(page: number): Promise<ListPage<KeywordItem>> {
	const head = { title: '关键词', unit: '个关键词', description: '报道里的关键词，一个词一页，点开就看攻略。' };
	return listOf('keywords', head, await keywords(), page, async ({ name, slug }) => {
		const own = (await keywordsAt(slug)).find(({ keyword }) => keyword === name);
		const newest = own?.guides[0]?.guide;
		return {
			label: name,
			href: url.keyword(slug),
			opening: opening(newest?.paragraphs[0]?.text ?? '', 60),
		};
	});
}

export async function photoList(page: number): Promise<ListPage<PhotoCard>> {
	const head = { title: '图片', unit: '幅图片', description: '报上的图片、图片说明和摄影者。' };
	const opened = await archive();
	const all = { length: countPhotos(opened), slice: (from: number, to: number) => photosFrom(opened, from, to - from) };
	return listOf('photos', head, all, page, (card) => card);
}

/** The numbers of a list's pages after the first one. */
export async function furtherPages(list: ListName): Promise<number[]> {
	return laterPages(await lengthOf(list), sizes[list]);
}

async function lengthOf(list: ListName): Promise<number> {
	switch (list) {
		case 'keywords':
			return (await keywords()).length;
		case 'people':
			return (await people()).length;
		case 'photos':
			return countPhotos(await archive());
		case 'places':
			return (await places()).length;
		case 'terms':
			return (await terms()).length;
	}
}

/** 长者版 has the lists of keywords and photos. */
function twinOfList(list: ListName): { elder?: string } {
	return list === 'keywords' || list === 'photos' ? { elder: url.elderList(list) } : {};
}

/** Programs read the whole list beside its first page; of photos there is none. */
function dataOfList(list: ListName, page: number): { data?: string } {
	return list === 'photos' || page > 1 ? {} : { data: url.data(url.list(list), 'list') };
}

/** One page of a list. @param show an entry as the page has it */
export async function listOf<Entry, Item>(
	list: ListName,
	{ title, unit, description }: { title: string; unit: string; description: string },
	all: Sliceable<Entry>,
	page: number,
	show: (entry: Entry) => Item | Promise<Item>,
): Promise<ListPage<Item>> {
	const href = (number: number) => url.list(list, number);
	const { items, place, suffix, turns } = listPart(all, { page, size: sizes[list], href });
	return {
		frame: await frame({
			title: `${title}${suffix}`,
			description,
			path: href(page),
			...twinOfList(list),
			...dataOfList(list, page),
		}),
		heading: title,
		count: [`共${all.length}${unit}`, place].filter(Boolean).join('，'),
		items: await Promise.all(items.map(show)),
		also: null,
		turns,
	};
}
