/** A place: what was written of it and reported from there, what it lies in and what lies in it. */
import { countOfNamed, ofNamedAt } from '../../archive/reading.ts';
import type { Frame } from '../../view/frame.ts';
import type { PlaceEntry, PlaceWorks } from '../../view/works.ts';
import { frame } from '../frame.ts';
import { laterPages, listPart } from '../pages/list-part.ts';
import { archive } from '../site-archive.ts';
import { url } from '../url.ts';
import { places, treeOfPlaces } from './counted-places.ts';
import type { Surroundings } from './place-tree.ts';
import { worksByYear } from './works-by-year.ts';

/** How many pieces a page shows. */
const size = 100;

export type PlaceView = PlaceWorks & { frame: Frame };

/** The numbers of an address's pages after the first one. */
export async function furtherPlacePages(slug: string): Promise<number[]> {
	return laterPages(countOfNamed(await archive(), 'place', slug), size);
}

/** @param slug of the address at which they stand */
export async function placeView(slug: string, page: number): Promise<PlaceView> {
	const [opened, counted, tree] = await Promise.all([archive(), places(), treeOfPlaces()]);
	const length = countOfNamed(opened, 'place', slug);
	const slice = (start: number, to: number) => ofNamedAt(opened, 'place', slug, { start, most: to - start });
	const href = (number: number) => url.place(slug, number);
	const { items, place, suffix, turns } = listPart({ length, slice }, { page, size, href });
	const names = counted.filter((one) => one.slug === slug).map(({ name }) => name);
	const heading = names.join('、');
	const count = `共${length}篇`;
	const isListed = names.some((name) => tree.around(name) !== null);
	return {
		frame: await frame({
			title: `地名：${heading}${suffix}`,
			description: `${isListed ? `写到${heading}` : `电头写着${heading}`}的文章，${count}。`,
			path: href(page),
			data: url.data(href(page), 'list'),
		}),
		heading,
		count: [count, place].filter(Boolean).join('，'),
		places: [...Map.groupBy(items, ({ name }) => name)].map(([name, own]) => ({
			name: names.length === 1 ? null : name,
			...surroundings(page === 1 ? tree.around(name) : null),
			years: worksByYear(own),
		})),
		turns,
	};
}

function surroundings(around: Surroundings | null): Pick<PlaceEntry, 'above' | 'gloss' | 'below'> {
	if (around === null) return { above: [], gloss: '', below: [] };
	const { above, below, aliases, gloss } = around;
	const called = aliases.length === 0 ? null : `也写作${aliases.join('、')}`;
	return {
		above: above.map(({ name, href }) => ({ label: name, href })),
		gloss: [gloss, called].filter((text) => text !== null).join('；'),
		below: below.map(({ name, slug, count }) => ({ label: name, href: url.place(slug), count: `${count}篇` })),
	};
}
