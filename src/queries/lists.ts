/** The lists of all keywords, photos, people and places; a long one runs over several pages. */
import { people } from './contributors.ts';
import { places } from './datelines.ts';
import { opening } from './excerpt.ts';
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { keywords } from './keywords.ts';
import { laterPages, listPart } from './list-part.ts';
import type { Link, Turns } from './neighbours.ts';
import { newsroom } from './newsroom.ts';
import { photoCard, photos } from './photos.ts';
import type { PhotoCard } from './photos.ts';
import { url } from './url.ts';
import type { ListName } from './url.ts';

/** How many a page holds. */
const sizes: Record<ListName, number> = { keywords: 60, people: 200, photos: 60, places: 200 };

export type ListPage<Item> = {
	frame: Frame;
	heading: string;
	/** 共8人, and which page of how many where there are several. */
	count: string;
	items: Item[];
	/** Another list a reader may have meant. */
	also: Link | null;
	/** The pages before and after this one. */
	turns: Turns;
};

export type KeywordItem = { label: string; href: string; opening: string; source: string };
/** `note`: what is said of the name, or ''. */
export type NameItem = { name: string; href: string; note: string; count: string };

export async function keywordList(page: number): Promise<ListPage<KeywordItem>> {
	const { piece } = await newsroom();
	const all = await keywords();
	const head = { title: '关键词', unit: '个关键词', description: '报道里的关键词，一个词一页，点开就看攻略。' };
	return listOf('keywords', head, all, page, ({ keyword, href, guides }) => {
		const [newest] = guides;
		return {
			label: keyword,
			href,
			opening: opening(newest?.data.block.paragraphs[0]?.text ?? '', 60),
			source: piece.get(newest?.data.report.id ?? '')?.data.title ?? '',
		};
	});
}

export async function photoList(page: number): Promise<ListPage<PhotoCard>> {
	const head = { title: '图片', unit: '幅图片', description: '报上的图片、图片说明和摄影者。' };
	return listOf('photos', head, await photos(), page, photoCard);
}

export async function peopleList(page: number): Promise<ListPage<NameItem>> {
	const head = { title: '人名', unit: '人', description: '写稿和摄影的人，各做了哪些。' };
	const list = await listOf('people', head, await people(), page, ({ name, href, capacities, count }) => ({
		name,
		href,
		note: capacities.join('、'),
		count: `${count}件`,
	}));
	return { ...list, also: { label: '按地名查找', href: url.list('places') } };
}

export async function placeList(page: number): Promise<ListPage<NameItem>> {
	const head = { title: '地名', unit: '个地名', description: '电头里的地名，各有哪些文章从那里发来。' };
	const list = await listOf('places', head, await places(), page, ({ name, href, works }) => ({
		name,
		href,
		note: '',
		count: `${works.length}篇`,
	}));
	return { ...list, also: { label: '按人名查找', href: url.list('people') } };
}

/** The numbers of a list's pages after the first one. */
export async function furtherPages(list: ListName): Promise<number[]> {
	return laterPages((await { keywords, people, photos, places }[list]()).length, sizes[list]);
}

async function listOf<Entry, Item>(
	list: ListName,
	{ title, unit, description }: { title: string; unit: string; description: string },
	all: readonly Entry[],
	page: number,
	show: (entry: Entry) => Item,
): Promise<ListPage<Item>> {
	const href = (number: number) => url.list(list, number);
	const { items, place, suffix, turns } = listPart(all, { page, size: sizes[list], href });
	return {
		frame: await frame({ title: `${title}${suffix}`, description, path: href(page) }),
		heading: title,
		count: [`共${all.length}${unit}`, place].filter(Boolean).join('，'),
		items: items.map(show),
		also: null,
		turns,
	};
}
