/** A person, and all they made. */
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { laterPages, listPart } from './list-part.ts';
import type { Turns } from './neighbours.ts';
import type { Person } from './people.ts';
import { url } from './url.ts';
import type { Work } from './work.ts';

/** How many works a page shows. */
const size = 200;

export type PersonView = {
	frame: Frame;
	name: string;
	capacities: string;
	/** Which page of how many; '' where there is only one. */
	place: string;
	acts: Person['acts'];
	/** The pages before and after this one. */
	turns: Turns;
};

/** The numbers of a person's pages after the first one. */
export function furtherPersonPages({ acts }: Person): number[] {
	return laterPages(worksOf(acts).length, size);
}

export async function personView({ name, slug, capacities, acts, count }: Person, page: number): Promise<PersonView> {
	const description = `${capacities.join('、')}${name}在本站的作品，共${count}件。`;
	const href = (number: number) => url.person(slug, number);
	const { items, place, suffix, turns } = listPart(worksOf(acts), { page, size, href });
	return {
		frame: await frame({ title: `${name}${suffix}`, description, path: href(page) }),
		name,
		capacities: capacities.join('、'),
		place,
		acts: [...Map.groupBy(items, ({ label }) => label)].map(([label, own]) => ({
			label,
			works: own.map(({ work }) => work),
		})),
		turns,
	};
}

function worksOf(acts: Person['acts']): { label: string; work: Work }[] {
	return acts.flatMap(({ label, works }) => works.map((work) => ({ label, work })));
}
