/** The lists of 长者版: editions, keywords and photos of the recent editions, a few to a page. */
import { countPhotos, editionsAmong, keywordsAmong, photosAmong } from '../../archive/reading.ts';
import type { EditionRow } from '../../archive/reading.ts';
import type { ElderListPage, ElderRow, Way } from '../../view/elder.ts';
import type { Link } from '../../view/link.ts';
import type { PhotoCard } from '../../view/photo-card.ts';
import { archive } from '../site-archive.ts';
import { frame } from '../frame.ts';
import { headlineOf } from '../../typesetting/headline.ts';
import { keywords as allKeywords } from '../names/keywords.ts';
import { archiveYears } from '../pages/editions.ts';
import { laterPages, listPart } from '../pages/list-part.ts';
import { once } from '../once.ts';
import { recentEditions } from '../recent.ts';
import { besideName, nameOf } from '../edition-row.ts';
import { url } from '../url.ts';
import type { ElderList } from '../url.ts';
import { elderFrame } from './elder-frame.ts';
import { homeWay, pageWays, plainWay } from './ways-on.ts';

/** How many a page holds. */
const sizes: Record<ElderList, number> = { editions: 15, keywords: 20, photos: 10 };

const heads: Record<ElderList, { title: string; description: string; standard: Link }> = {
	editions: {
		title: '往期报纸',
		description: '最近的报纸，大字版。',
		standard: { label: '按年份看全部报纸', href: url.archive() },
	},
	keywords: {
		title: '关键词',
		description: '最近报上的关键词，大字版。',
		standard: { label: '看全部关键词', href: url.list('keywords') },
	},
	photos: {
		title: '图片',
		description: '最近报上的图片，大字版。',
		standard: { label: '看全部图片', href: url.list('photos') },
	},
};

const editions = once(async () => editionsAmong(await archive(), await recentEditions()));
const keywords = once(async () => keywordsAmong(await archive(), await recentEditions()));
const photos = once(async () => photosAmong(await archive(), await recentEditions()));

export async function elderEditions(page: number): Promise<ElderListPage<ElderRow>> {
	return listOf('editions', await editions(), page, editionRow);
}

/** Each leads to its newest block in the report that holds it. */
export async function elderKeywords(page: number): Promise<ElderListPage<ElderRow>> {
	return listOf('keywords', await keywords(), page, ({ name, report }) => ({
		phrases: headlineOf(name).phrases,
		href: url.elder(report.href),
		note: '',
	}));
}

export async function elderPhotos(page: number): Promise<ElderListPage<PhotoCard>> {
	return listOf('photos', await photos(), page, (card) => ({ ...card, href: url.elder(card.href) }));
}

/** An edition by its name, and the day that is known of it. */
export function editionRow(row: EditionRow): ElderRow {
	return {
		phrases: headlineOf(nameOf(row)).phrases,
		href: url.elder(row.href),
		note: besideName(row) ?? '',
	};
}

/** The lists that have something in them, in the order of the front page. */
export async function elderListsThere(): Promise<{ heading: string; href: string }[]> {
	const lists: readonly ElderList[] = ['editions', 'keywords', 'photos'];
	const lengths = await Promise.all(lists.map(lengthOf));
	return lists
		.filter((_, n) => lengths[n] !== 0)
		.map((list) => ({ heading: heads[list].title, href: url.elderList(list) }));
}

/** To what is older than the list: pages in ordinary form, which open in large type; of editions each year there is. */
async function waysOut(list: ElderList): Promise<Way[]> {
	const { standard } = heads[list];
	if (list === 'keywords' && (await allKeywords()).length === 0) return [];
	if (list === 'photos' && countPhotos(await archive()) === 0) return [];
	if (list !== 'editions') return [plainWay(standard.label, standard.href)];
	return (await archiveYears()).map(({ label, href }) => plainWay(`${label}的报纸`, href));
}

/** The numbers of a list's pages after the first one. */
export async function furtherElderPages(list: ElderList): Promise<number[]> {
	return laterPages(await lengthOf(list), sizes[list]);
}

async function lengthOf(list: ElderList): Promise<number> {
	switch (list) {
		case 'editions':
			return (await editions()).length;
		case 'keywords':
			return (await keywords()).length;
		case 'photos':
			return (await photos()).length;
	}
}

async function listOf<Entry, Item>(
	list: ElderList,
	all: Entry[],
	page: number,
	show: (entry: Entry) => Item,
): Promise<ElderListPage<Item>> {
	const { title, description, standard } = heads[list];
	const part = listPart(all, { page, size: sizes[list], href: (number) => url.elderList(list, number) });
	const around = await frame({ title: `${title}${part.suffix}`, description, path: standard.href });
	return {
		frame: elderFrame(around, standard.href, part.place === '' ? title : `${title}，${part.place}`),
		heading: title,
		first: (page - 1) * sizes[list] + 1,
		items: part.items.map(show),
		ways: [...pageWays(part.turns), ...(await waysOut(list)), homeWay],
	};
}
