import { expect, test } from 'vitest';
import type { Mention } from '../../../src/archive/reading.ts';
import type { Act } from '../../../src/newspaper/model.ts';
import { groupPeople, personHref } from '../../../src/queries/names/people.ts';

function mention(name: string, act: Act, href: string, capacity: string | null = '通讯员'): Mention {
	return {
		name,
		act,
		capacity,
		day: '2024-01-05',
		work: { title: href, href, kind: '简讯', edition: '试刊' },
	};
}

test('a person has what they wrote and what they photographed, each once', () => {
	const [person, ...others] = groupPeople([
		mention('覃海南', '文', '/b/', '记者'),
		mention('覃海南', '摄', '/b/'),
		mention('覃海南', '摄', '/a/'),
		mention('覃海南', '摄', '/a/'),
	]);
	expect(others).toEqual([]);
	expect(person).toMatchObject({
		name: '覃海南',
		capacities: ['记者', '通讯员'],
		count: 2,
	});
	expect(person?.acts[0]?.works[0]?.day).toBe('2024年1月5日');
	expect(person?.acts.map(({ label, works }) => [label, ...works.map(({ href }) => href)])).toEqual([
		['文字', '/b/'],
		['摄影', '/b/', '/a/'],
	]);
});

test('names that are spelt alike share an address, whichever was there first, and each is listed', () => {
	const [older, newer] = [mention('陈军', '文', '/old/'), mention('陈君', '文', '/new/')];
	const people = groupPeople([newer, older]);
	expect(people.map(({ name }) => [name, personHref(name)])).toEqual([
		['陈军', '/people/chen-jun/'],
		['陈君', '/people/chen-jun/'],
	]);
	expect(groupPeople([older, newer])).toEqual(people);
});

test('a capacity that is not printed is not shown', () => {
	expect(groupPeople([mention('吕华', '摄', '/a/', null)])[0]?.capacities).toEqual([]);
});
