/** The lists of all keywords, photos, people and places; a long one runs over several pages. */
import { mentionsAt, countPhotos, photosFrom } from '../../archive/reading.ts';
import type { KeywordItem, ListPage, NameGroup } from '../../view/list-page.ts';
import type { PhotoCard } from '../../view/photo-card.ts';
import { archive } from '../site-archive.ts';
import { people } from '../names/contributors.ts';
import { places, treeOfPlaces } from '../names/counted-places.ts';
import { opening } from '../text/opening.ts';
import { frame } from '../frame.ts';
import { keywords, keywordsAt } from '../names/keywords.ts';
import { laterPages, listPart } from './list-part.ts';
import type { Sliceable } from './list-part.ts';
import { capacitiesIn } from '../names/people.ts';
import { url } from '../url.ts';
import type { ListName } from '../url.ts';

/** How many a page holds. */
const sizes: Record<ListName, number> = { keywords: 60, people: 200, photos: 60, places: 200 };

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

export async function peopleList(page: number): Promise<ListPage<NameGroup>> {
	const head = { title: '人名', unit: '人', description: '写稿和摄影的人，各做了哪些。' };
	const opened = await archive();
	const list = await listOf('people', head, await people(), page, ({ name, slug, count }) => ({
		name,
		href: url.person(slug),
		note: capacitiesIn(mentionsAt(opened, slug).filter((mention) => mention.name === name)).join('、'),
		count: `${count}件`,
	}));
	const groups = [{ id: null, heading: [], items: list.items }];
	return { ...list, items: groups, also: { label: '按地名查找', href: url.list('places') } };
}

/** Listed places by what they lie in, then those that only datelines name. */
export async function placeList(page: number): Promise<ListPage<NameGroup>> {
	const { groups, others } = await treeOfPlaces();
	const head = {
		title: '地名',
		unit: '个地名',
		description: groups.length === 0 ? '电头里的地名，各有哪些文章从那里发来。' : '村、街道和乡镇，报上各写到过什么。',
	};
	const all = [
		...groups.map(({ within, places }) => ({
			within: within.map(({ name, href }) => ({ label: name, href })),
			places,
		})),
		...(others.length === 0
			? []
			: [{ within: groups.length === 0 ? [] : [{ label: '电头里的别的地方', href: null }], places: others }]),
	];
	const entries = all.flatMap(({ within, places }) => places.map((place) => ({ within, place })));
	const list = await listOf('places', head, entries, page, (entry) => entry);
	const items = [...Map.groupBy(list.items, ({ within }) => within)].map(([heading, own]) => ({
		id: null,
		heading,
		items: own.map(({ place: { name, slug, count } }) => ({
			name,
			href: url.place(slug),
			note: '',
			count: `${count}篇`,
		})),
	}));
	return { ...list, items, also: { label: '按人名查找', href: url.list('people') } };
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
	}
}

/** 长者版 has the lists of keywords and photos. */
function twinOfList(list: ListName): { elder?: string } {
	return list === 'keywords' || list === 'photos' ? { elder: url.elderList(list) } : {};
}

async function listOf<Entry, Item>(
	list: ListName,
	{ title, unit, description }: { title: string; unit: string; description: string },
	all: Sliceable<Entry>,
	page: number,
	show: (entry: Entry) => Item | Promise<Item>,
): Promise<ListPage<Item>> {
	const href = (number: number) => url.list(list, number);
	const { items, place, suffix, turns } = listPart(all, { page, size: sizes[list], href });
	return {
		frame: await frame({ title: `${title}${suffix}`, description, path: href(page), ...twinOfList(list) }),
		heading: title,
		count: [`共${all.length}${unit}`, place].filter(Boolean).join('，'),
		items: await Promise.all(items.map(show)),
		also: null,
		turns,
	};
}
