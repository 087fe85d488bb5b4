/** The ways into a long list of people: rows of letters, and one row of the kinds of which there are few. */
import type { Link } from '../../view/link.ts';
import type { IndexedPerson, PeopleGroup } from './people-index.ts';
import { url } from '../url.ts';

/** So few of one kind are looked through without letters. */
const fewOfAKind = 12;

/**
 * A person, with the group they stand in, by its place among the groups. `begins`: the letter that begins with them, '' if
 * it is a group without letters; null if nothing does.
 */
export type Entry = { person: IndexedPerson; group: number; begins: string | null };

export function entriesOf(groups: readonly PeopleGroup[]): Entry[] {
	return groups.flatMap(({ people }, group) =>
		people.map((person, n): Entry => ({ person, group, begins: beginning(people, n) })),
	);
}

function beginning(people: PeopleGroup['people'], n: number): Entry['begins'] {
	if (people.length <= fewOfAKind) return n === 0 ? '' : null;
	const letter = people[n]?.letter ?? null;
	return letter === people[n - 1]?.letter ? null : letter;
}

/**
 * @param pageOf the address of the page on which the entry of a number stands
 * @returns a row of letters for each large group, then one row for all the others
 */
export function jumpsTo(
	groups: readonly PeopleGroup[],
	entries: readonly Entry[],
	pageOf: (n: number) => string,
): { name: string; links: Link[] }[] {
	const links = entries.flatMap(({ group, begins }, n) => {
		if (begins === null) return [];
		const label = begins === '' ? (groups[group]?.capacity ?? '') : begins;
		return [{ group, begins, link: { label, href: url.anchor(pageOf(n), anchorOf(group, begins)) } }];
	});
	const lettered = Map.groupBy(
		links.filter(({ begins }) => begins !== ''),
		({ group }) => group,
	);
	const others = links.filter(({ begins }) => begins === '').map(({ link }) => link);
	return [
		...[...lettered].map(([group, own]) => ({
			name: groups[group]?.capacity ?? '',
			links: own.map(({ link }) => link),
		})),
		...(others.length === 0 ? [] : [{ name: '别的', links: others }]),
	];
}

/** `2-q`, or `2` for a group without letters; the group counts from 1. */
export function anchorOf(group: number, letter: string): string {
	const number = String(group + 1);
	return letter === '' ? number : `${number}-${letter === '#' ? 'other' : letter.toLowerCase()}`;
}
