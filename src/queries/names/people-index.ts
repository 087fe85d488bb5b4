/** 人名 as an index: by what people are, and among those by the letters their names are spelt with. */
import type { CapacityCount, Counted } from '../../archive/reading.ts';
import { isSpelt } from './slugs.ts';

export type IndexedPerson = Counted & {
	/** What they are called, the most frequent first; each person stands in the group of the first, once. */
	capacities: string[];
	/** A to Z, or # for a name that cannot be spelt. */
	letter: string;
};

export type PeopleGroup = { capacity: string; people: IndexedPerson[] };

/** What those are called of whom nothing is printed but what they did. */
const unnamed = '没有写身份的';

/**
 * @param people in the order of their addresses
 * @param capacities of each name the most frequent first
 * @returns the largest group first, those without a capacity last; in a group by letter, in the order of `people`
 */
export function peopleIndex(people: readonly Counted[], capacities: readonly CapacityCount[]): PeopleGroup[] {
	const called = Map.groupBy(capacities, ({ name }) => name);
	const indexed = people.map((person): IndexedPerson => {
		const own = (called.get(person.name) ?? []).map(({ capacity }) => capacity);
		const letter = isSpelt(person.name) ? person.slug.slice(0, 1).toUpperCase() : '#';
		return { ...person, capacities: own, letter: /[A-Z]/.test(letter) ? letter : '#' };
	});
	return [...Map.groupBy(indexed, (person) => person.capacities[0] ?? unnamed)]
		.map(([capacity, own]) => ({ capacity, people: own.toSorted((a, b) => rank(a) - rank(b)) }))
		.sort(
			(a, b) =>
				Number(a.capacity === unnamed) - Number(b.capacity === unnamed) ||
				b.people.length - a.people.length ||
				(a.capacity < b.capacity ? -1 : 1),
		);
}

/** # comes last. */
function rank({ letter }: IndexedPerson): number {
	return letter === '#' ? 0xff : letter.charCodeAt(0);
}
