/** A place, and all that was reported from there. */
import type { Frame } from '../../view/frame.ts';
import type { Turns } from '../../view/link.ts';
import type { Work } from '../../view/works.ts';
import { placesAt } from './datelines.ts';
import { frame } from '../frame.ts';
import { laterPages, listPart } from '../pages/list-part.ts';
import type { Place } from './places.ts';
import { url } from '../url.ts';

/** How many pieces a page shows. */
const size = 200;

export type PlaceView = {
	frame: Frame;
	/** The names that stand at this address: one, or several that are spelt alike. */
	heading: string;
	/** 共12篇, and which page of how many if there are several. */
	count: string;
	/** `name` is null if only one place stands here. */
	places: { name: string | null; works: Work[] }[];
	/** The pages before and after this one. */
	turns: Turns;
};

/** The numbers of an address's pages after the first one. */
export async function furtherPlacePages(slug: string): Promise<number[]> {
	return laterPages(worksOf(await placesAt(slug)).length, size);
}

/** @param slug of the address at which they stand */
export async function placeView(slug: string, page: number): Promise<PlaceView> {
	const places = await placesAt(slug);
	const heading = places.map(({ name }) => name).join('、');
	const all = worksOf(places);
	const href = (number: number) => url.place(slug, number);
	const { items, place, suffix, turns } = listPart(all, { page, size, href });
	const count = `共${all.length}篇`;
	return {
		frame: await frame({
			title: `地名：${heading}${suffix}`,
			description: `电头写着${heading}的文章，${count}。`,
			path: href(page),
		}),
		heading,
		count: [count, place].filter(Boolean).join('，'),
		places: [...Map.groupBy(items, ({ name }) => name)].map(([name, own]) => ({
			name: places.length === 1 ? null : name,
			works: own.map(({ work }) => work),
		})),
		turns,
	};
}

function worksOf(places: readonly Place[]): { name: string; work: Work }[] {
	return places.flatMap(({ name, works }) => works.map((work) => ({ name, work })));
}
