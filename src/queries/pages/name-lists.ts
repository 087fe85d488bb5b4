/** The lists of people and places: in groups, with ways to jump to a letter where there are many. */
import type { NameItem, NameListPage } from '../../view/list-page.ts';
import { indexOfPeople } from '../names/contributors.ts';
import { treeOfPlaces } from '../names/counted-places.ts';
import { anchorOf, entriesOf, jumpsTo } from '../names/people-jumps.ts';
import type { Entry } from '../names/people-jumps.ts';
import { url } from '../url.ts';
import { listOf, sizes } from './lists.ts';

/** A screen or two of names are looked through without letters. */
const manyPeople = 40;

/** People by what they are; of many, by letter, with a row of letters to jump by. */
export async function peopleList(page: number): Promise<NameListPage> {
	const groups = await indexOfPeople();
	const head = { title: '人名', unit: '人', description: '写稿和摄影的人，各做了哪些。' };
	const entries = entriesOf(groups);
	const isLong = entries.length > manyPeople;
	const list = await listOf('people', head, entries, page, (entry) => entry);
	const items = [...Map.groupBy(list.items, ({ group }) => group)].map(([group, own]) => ({
		heading: groups.length < 2 ? [] : [{ label: groups[group]?.capacity ?? '', href: null }],
		// What all of a group are stands over it.
		items: own.map((entry) => personItem(entry, { isLong, isGrouped: groups.length > 1 })),
	}));
	return {
		...list,
		items,
		jumps: isLong ? jumpsTo(groups, entries, pageOf) : [],
		also: { label: '按地名查找', href: url.list('places') },
	};
}

/** The page of the list that an entry stands on. */
const pageOf = (n: number): string => url.list('people', Math.floor(n / sizes.people) + 1);

function personItem(
	{ person, group, begins }: Entry,
	{ isLong, isGrouped }: { isLong: boolean; isGrouped: boolean },
): NameItem {
	const { name, slug, capacities, count } = person;
	return {
		id: isLong && begins !== null ? anchorOf(group, begins) : null,
		letter: isLong && begins !== '' ? begins : null,
		name,
		href: url.person(slug),
		note: isGrouped && capacities.length < 2 ? '' : capacities.join('、'),
		count: `${count}件`,
	};
}

/** Listed places by what they lie in, then those that only datelines name. */
export async function placeList(page: number): Promise<NameListPage> {
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
		heading,
		items: own.map(({ place: { name, slug, count } }) => ({
			name,
			href: url.place(slug),
			id: null,
			letter: null,
			note: '',
			count: `${count}篇`,
		})),
	}));
	return { ...list, items, jumps: [], also: { label: '按人名查找', href: url.list('people') } };
}
