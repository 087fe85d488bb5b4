/** A place, and all that was reported from there. */
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { laterPages, listPart } from './list-part.ts';
import type { Turns } from './neighbours.ts';
import type { Place } from './places.ts';
import { url } from './url.ts';
import type { Work } from './work.ts';

/** How many pieces a page shows. */
const size = 200;

export type PlaceView = {
	frame: Frame;
	name: string;
	/** 共12篇, and which page of how many where there are several. */
	count: string;
	works: Work[];
	/** The pages before and after this one. */
	turns: Turns;
};

/** The numbers of a place's pages after the first one. */
export function furtherPlacePages({ works }: Place): number[] {
	return laterPages(works.length, size);
}

export async function placeView({ name, slug, works }: Place, page: number): Promise<PlaceView> {
	const href = (number: number) => url.place(slug, number);
	const { items, place, suffix, turns } = listPart(works, { page, size, href });
	const count = `共${works.length}篇`;
	return {
		frame: await frame({
			title: `地名：${name}${suffix}`,
			description: `电头写着${name}的文章，${count}。`,
			path: href(page),
		}),
		name,
		count: [count, place].filter(Boolean).join('，'),
		works: items,
		turns,
	};
}
