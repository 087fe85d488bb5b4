import { describe, expect, test } from 'vitest';
import { looksBackOf, mostOfKind } from '../../../src/newspaper/model/looks-back.ts';

const piece = (id: string, ...places: string[]) => ({
	id,
	title: `${id}的标题`,
	ties: places.map((name) => ({ kind: 'place' as const, name })),
});
const edition = (id: string, day: string, ...pieces: ReturnType<typeof piece>[]) => ({ id, day, pieces });
const ids = (pieces: readonly { id: string }[] | undefined) => pieces?.map(({ id }) => id);

const old = [
	edition('b', '2023-01-06', piece('b/1', '拉堡'), piece('b/2', '拉堡')),
	edition('a', '2022-01-05', piece('a/1', '拉堡', '进德')),
	edition('c', '2024-01-05', piece('c/1', '拉堡'), piece('c/2', '百朋')),
];

describe('an edition', () => {
	test('looks back to the newest older pieces of its names, the first of an edition first, and no more than a few', () => {
		const { tied } = looksBackOf(old).get('c') ?? {};
		expect(Object.keys(tied ?? {})).toEqual(['place 拉堡']);
		expect(ids(tied?.['place 拉堡'])).toEqual(['b/1', 'b/2', 'a/1']);
		const more = [...old, edition('d', '2024-01-07', piece('d/1', '拉堡'))];
		expect(ids(looksBackOf(more).get('d')?.tied['place 拉堡'])).toEqual(['c/1', 'b/1', 'b/2'].slice(0, mostOfKind));
	});

	test('looks back to its own day of earlier years', () => {
		expect(looksBackOf(old).get('c')?.years).toEqual([{ id: 'a/1', title: 'a/1的标题', day: '2022-01-05' }]);
		expect(looksBackOf(old).get('b')?.years).toEqual([]);
	});

	test('does not change with what comes out later, in whatever order editions are given', () => {
		const before = looksBackOf(old);
		const after = looksBackOf([edition('d', '2025-01-05', piece('d/1', '拉堡', '进德')), ...old.toReversed()]);
		for (const { id } of old) expect(after.get(id)).toEqual(before.get(id));
		expect(ids(after.get('d')?.years)).toEqual(['c/1', 'a/1']);
	});

	test('of no known day neither looks back nor is looked back to', () => {
		const found = looksBackOf([
			...old,
			edition('z', '', piece('z/1', '百朋')),
			edition('d', '2024-02-01', piece('d/1', '百朋')),
		]);
		expect(found.has('z')).toBe(false);
		expect(ids(found.get('d')?.tied['place 百朋'])).toEqual(['c/2']);
	});

	test('another paper of the same day is no earlier year', () => {
		const found = looksBackOf([...old, edition('c2', '2024-01-05', piece('c2/1', '拉堡'))]);
		expect(ids(found.get('c2')?.years)).toEqual(['a/1']);
	});
});
