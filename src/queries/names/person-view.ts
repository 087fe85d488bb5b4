/** A person, and all they made. */
import type { Frame } from '../../view/frame.ts';
import type { Turns } from '../../view/link.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import type { DatedWork, PersonWorks } from '../../view/works.ts';
import { peopleAt } from './contributors.ts';
import { frame } from '../frame.ts';
import { laterPages, listPart } from '../pages/list-part.ts';
import type { Person } from './people.ts';
import { url } from '../url.ts';

/** How many works a page shows. */
const size = 200;

export type PersonView = {
	frame: Frame;
	/** The names that stand at this address: one, or several that are spelt alike. */
	heading: string;
	/** Their capacities if only one person stands here, else ''. */
	capacities: string;
	/** Which page of how many; '' if there is only one. */
	place: string;
	people: PersonWorks[];
	/** The pages before and after this one. */
	turns: Turns;
};

/** The numbers of an address's pages after the first one. */
export async function furtherPersonPages(slug: string): Promise<number[]> {
	return laterPages(worksOf(await peopleAt(slug)).length, size);
}

/** @param slug of the address at which they stand */
export async function personView(slug: string, page: number): Promise<PersonView> {
	const people = await peopleAt(slug);
	const heading = people.map(({ name }) => name).join('、');
	const description = people
		.map(({ capacities, name, count }) => `${capacities.join('、')}${name}在本站的作品，共${count}件。`)
		.join('');
	const href = (number: number) => url.person(slug, number);
	const { items, place, suffix, turns } = listPart(worksOf(people), { page, size, href });
	const shown = Map.groupBy(items, ({ person }) => person);
	return {
		frame: await frame({
			title: `${heading}${suffix}`,
			description,
			path: href(page),
			data: url.data(href(page), 'list'),
		}),
		heading,
		capacities: people.length === 1 ? capacitiesOf(people[0]) : '',
		place,
		people: [...shown].map(([person, own]) => ({
			name: person.name,
			capacities: capacitiesOf(person),
			acts: [...Map.groupBy(own, ({ label }) => label)].map(([label, works]) => ({
				label,
				works: works.map(({ work }) => ({ ...work, phrases: phrasesOf(work.title) })),
			})),
		})),
		turns,
	};
}

function capacitiesOf(person: Person | undefined): string {
	return person?.capacities.join('、') ?? '';
}

function worksOf(people: readonly Person[]): { person: Person; label: string; work: DatedWork }[] {
	return people.flatMap((person) =>
		person.acts.flatMap(({ label, works }) => works.map((work) => ({ person, label, work }))),
	);
}
