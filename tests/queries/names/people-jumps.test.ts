import { expect, test } from 'vitest';
import type { IndexedPerson, PeopleGroup } from '../../../src/queries/names/people-index.ts';
import { entriesOf, jumpsTo } from '../../../src/queries/names/people-jumps.ts';

const person = (letter: string, n: number): IndexedPerson => ({
	slug: `${letter.toLowerCase()}-${String(n)}`,
	name: `${letter}${String(n)}`,
	count: 1,
	capacities: [],
	letter,
});
const group = (capacity: string, letters: string): PeopleGroup => ({ capacity, people: Array.from(letters, person) });

test('a large group has a row of letters, each to its first name; small ones have a row in common, without letters', () => {
	const groups = [group('记者', 'AAABBCCCCCDD#'), group('通讯员', 'AC'), group('作者', 'L')];
	const entries = entriesOf(groups);
	expect(jumpsTo(groups, entries, (n) => (n < 10 ? '/people/' : '/people/page-2/'))).toEqual([
		{
			name: '记者',
			links: [
				{ label: 'A', href: '/people/#1-a' },
				{ label: 'B', href: '/people/#1-b' },
				{ label: 'C', href: '/people/#1-c' },
				{ label: 'D', href: '/people/page-2/#1-d' },
				{ label: '#', href: '/people/page-2/#1-other' },
			],
		},
		{
			name: '别的',
			links: [
				{ label: '通讯员', href: '/people/page-2/#2' },
				{ label: '作者', href: '/people/page-2/#3' },
			],
		},
	]);
	expect(entries.filter(({ begins }) => begins !== null).map(({ person: { name } }) => name)).toEqual([
		'A0',
		'B3',
		'C5',
		'D10',
		'#12',
		'A0',
		'L0',
	]);
});
