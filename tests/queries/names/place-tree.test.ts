import { expect, test } from 'vitest';
import { placeTree, tracesOf } from '../../../src/queries/names/place-tree.ts';
import { placeSlug } from '../../../src/queries/names/places.ts';

const listed = (name: string, parent: string | null = null, gloss: string | null = null) => ({
	name,
	aliases: [],
	parent,
	gloss,
});
const counted = (name: string, count: number) => ({ name, slug: placeSlug(name), count });
const list = [
	listed('柳江区'),
	listed('拉堡镇', '柳江区'),
	listed('翠林社区', '拉堡镇'),
	listed('百朋镇', '柳江区'),
	listed('怀洪村', '百朋镇'),
	listed('土博镇', '柳江区'),
];
const found = [
	counted('北京', 3),
	counted('柳江区', 9),
	counted('翠林社区', 1),
	counted('拉堡镇', 2),
	counted('怀洪村', 4),
];
const tree = placeTree(list, found);

test('places are grouped by what they lie in, from the highest down, and none is there without a work', () => {
	expect(tree.groups.map(({ within, places }) => [within.map(({ name }) => name), places])).toEqual([
		[[], [counted('柳江区', 9)]],
		[['柳江区'], [counted('拉堡镇', 2)]],
		[['柳江区', '拉堡镇'], [counted('翠林社区', 1)]],
		[['柳江区', '百朋镇'], [counted('怀洪村', 4)]],
	]);
	expect(tree.others).toEqual([counted('北京', 3)]);
});

test('a place says where it lies, and has a link only to what has a page', () => {
	expect(tree.around('怀洪村')?.above).toEqual([
		{ name: '柳江区', href: '/places/liu-jiang-qu/' },
		{ name: '百朋镇', href: null },
	]);
	expect(tree.around('北京')).toBeNull();
});

test('a place lists what lies in it, in the order of the list; of a place without a work, what lies in that', () => {
	expect(tree.around('柳江区')?.below).toEqual([counted('拉堡镇', 2), counted('怀洪村', 4)]);
	expect(tree.around('怀洪村')?.below).toEqual([]);
});

test('without a list all are others', () => {
	expect(placeTree([], found)).toMatchObject({ groups: [], others: found });
});

test('what a page shows of other places is known to change: a count below, a way up, its own gloss', () => {
	const changed = (now: ReturnType<typeof placeTree>, counts: typeof found) => {
		const [before, after] = [tracesOf(tree, found), tracesOf(now, counts)];
		return [...new Set([...before.keys(), ...after.keys()])]
			.filter((slug) => before.get(slug) !== after.get(slug))
			.sort();
	};
	expect(changed(placeTree(list, found), found)).toEqual([]);
	const more = found.map((one) => (one.name === '翠林社区' ? { ...one, count: 2 } : one));
	expect(changed(placeTree(list, more), more)).toEqual(['la-bao-zhen']);
	const fewer = found.filter(({ name }) => name !== '拉堡镇');
	expect(changed(placeTree(list, fewer), fewer)).toEqual(['cui-lin-she-qu', 'la-bao-zhen', 'liu-jiang-qu']);
	const told = list.map((one) => (one.name === '怀洪村' ? { ...one, gloss: '在镇的西边' } : one));
	expect(changed(placeTree(told, found), found)).toEqual(['huai-hong-cun']);
});
