import { expect, test } from 'vitest';
import { peopleIndex } from '../../../src/queries/names/people-index.ts';
import { personSlug } from '../../../src/queries/names/people.ts';
import { byAddress } from '../../../src/queries/names/slugs.ts';

const people = ['覃海南', '李四', '韦勇', '陈军', 'Anna', '𠀀', '梁彩鸾']
	.map((name) => ({ name, slug: personSlug(name), count: 1 }))
	.sort(byAddress);
const capacity = (name: string, capacity: string, count = 1) => ({ name, capacity, count });

test('everyone stands once, under what they are most often, by the letters their names are spelt with', () => {
	const groups = peopleIndex(people, [
		capacity('李四', '记者', 3),
		capacity('李四', '通讯员'),
		capacity('覃海南', '通讯员', 2),
		capacity('覃海南', '记者'),
		capacity('陈军', '通讯员'),
		capacity('梁彩鸾', '通讯员'),
		capacity('𠀀', '通讯员'),
	]);
	expect(groups.map((group) => [group.capacity, ...group.people.map(({ letter, name }) => letter + name)])).toEqual([
		['通讯员', 'C陈军', 'L梁彩鸾', 'Q覃海南', '#𠀀'],
		['记者', 'L李四'],
		['没有写身份的', 'AAnna', 'W韦勇'],
	]);
	expect(groups[1]?.people[0]?.capacities).toEqual(['记者', '通讯员']);
});

test('without people there is no group', () => {
	expect(peopleIndex([], [])).toEqual([]);
});
