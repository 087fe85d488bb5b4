import { expect, test } from 'vitest';
import { changedVolumes, planOfVolumes, planParts, volumesIn } from '../../src/publish/plan.ts';
import type { PlannedEdition } from '../../src/publish/plan.ts';

const edition = (id: string, day: string, digest = 'x'): PlannedEdition => ({
	id,
	day,
	digest,
	title: `${id}期`,
	left: '',
	tied: '[]',
	weight: 10,
});
const archive = [edition('c', '2024-01-02'), edition('a', '2023-05-01'), edition('b', '2024-01-01'), edition('z', '')];
const by = { related: new Map(), settings: 's', span: 'year', recentDays: 90, most: 25, sideBySide: 1 } as const;
const nothing = new Map<string, string>();

test('everything is made the first time, the oldest first', () => {
	const plan = planParts(archive, nothing, by);
	expect(plan.parts.map(({ editions }) => editions)).toEqual([
		['z', 'a'],
		['b', 'c'],
	]);
	expect([...plan.fresh]).toEqual(['c', 'b']);
	expect(changedVolumes(plan)).toEqual(['2023', '2024', 'undated']);
});

test('nothing is made again while nothing changes', () => {
	const { keys } = planParts(archive, nothing, by);
	expect(planParts(archive, keys, by).parts).toEqual([]);
});

test('a new edition has itself made and the one before it, which leads to it', () => {
	const { keys } = planParts(archive, nothing, by);
	const { parts, fresh } = planParts([...archive, edition('d', '2024-01-03')], keys, by);
	expect(parts.map(({ editions }) => editions)).toEqual([['c', 'd']]);
	expect([...fresh]).toEqual(['c', 'b', 'd']);
});

test('the first edition of a year touches no other year', () => {
	const long = { ...by, recentDays: 3660 };
	const before = [...archive, edition('y', '2024-12-30')];
	const { keys } = planParts(before, nothing, long);
	const plan = planParts([...before, edition('d', '2025-01-01')], keys, long);
	expect(plan.parts.map(({ editions }) => editions)).toEqual([['d']]);
	expect(changedVolumes(plan)).toEqual(['2025']);
});

test('what was the newest edition more than a week before loses its preview images', () => {
	const { keys } = planParts(archive, nothing, by);
	const { parts, previewed } = planParts([...archive, edition('d', '2024-01-09')], keys, by);
	expect([...previewed]).toEqual(['d']);
	expect(parts.flatMap(({ editions }) => editions)).toEqual(['b', 'c', 'd']);
});

test('a changed text has its own edition made; a changed title also those beside it; an edition gone, too', () => {
	const { keys } = planParts(archive, nothing, by);
	const made = (editions: readonly PlannedEdition[]) =>
		planParts(editions, keys, by).parts.flatMap((part) => part.editions);
	const rest = archive.filter(({ id }) => id !== 'b');
	expect(made([...rest, edition('b', '2024-01-01', 'y')])).toEqual(['b']);
	expect(made([...rest, { ...edition('b', '2024-01-01', 'y'), title: '改名' }])).toEqual(['b', 'c']);
	expect(made(rest)).toEqual(['c']);
});

test('other settings have everything made', () => {
	const { keys } = planParts(archive, nothing, by);
	const { parts } = planParts(archive, keys, { ...by, settings: 't' });
	expect(parts.flatMap(({ editions }) => editions).length).toBe(archive.length);
});

test('an edition that is no longer recent is made again, once', () => {
	const days = [edition('a', '2024-01-01'), edition('b', '2024-02-01'), edition('c', '2024-03-01')];
	const first = planParts(days, nothing, by);
	expect([...first.recent]).toEqual(['a', 'b', 'c']);
	const later = [...days, edition('d', '2024-04-10')];
	const second = planParts(later, first.keys, by);
	expect([...second.recent]).toEqual(['b', 'c', 'd']);
	// The one that aged out, the one whose next edition is new, and the new one.
	expect(second.parts.flatMap(({ editions }) => editions)).toEqual(['a', 'c', 'd']);
	expect(planParts(later, second.keys, by).parts).toEqual([]);
});

test('a plan can be kept to some volumes', () => {
	const { parts } = planOfVolumes(planParts(archive, nothing, by), new Set(['2024', 'undated']));
	expect(parts.map(({ editions }) => editions)).toEqual([['z'], ['b', 'c']]);
});

test('a plan knows the volumes of all editions, whether they have to be made or not', () => {
	const { keys } = planParts(archive, nothing, by);
	expect(volumesIn(planParts(archive, keys, by))).toEqual(['2023', '2024', 'undated']);
});

test('there are as few parts as will do, about as large as one another', () => {
	const days = Array.from({ length: 5 }, (_, n) => edition(`e${String(n)}`, `2024-01-0${String(n + 1)}`));
	expect(planParts(days, nothing, by).parts.map(({ editions }) => editions.length)).toEqual([3, 2]);
	const alone = planParts(days, nothing, { ...by, most: 1 }).parts;
	expect(alone.map(({ editions }) => editions.length)).toEqual([1, 1, 1, 1, 1]);
});

test('the last part waits for all others, which fill the rounds of those made at once', () => {
	const days = Array.from({ length: 9 }, (_, n) => edition(`e${String(n)}`, `2024-01-0${String(n + 1)}`));
	const sizes = (most: number) =>
		planParts(days, nothing, { ...by, most, sideBySide: 2 }).parts.map(({ editions }) => editions.length);
	expect(sizes(90)).toEqual([9]);
	expect(sizes(50)).toEqual([3, 3, 3]);
	expect(sizes(25)).toEqual([2, 2, 2, 2, 1]);
});
