import { expect, test } from 'vitest';
import { planParts } from '../../src/volumes/plan.ts';
import type { PlannedEdition } from '../../src/volumes/plan.ts';

const edition = (id: string, day: string, digest = 'x'): PlannedEdition => ({
	id,
	day,
	digest,
	title: `${id}期`,
	weight: 10,
});
const archive = [edition('c', '2024-01-02'), edition('a', '2023-05-01'), edition('b', '2024-01-01'), edition('z', '')];
const by = { settings: 's', span: 'year', most: 25 } as const;
const nothing = new Map<string, string>();

test('everything is made the first time, volume by volume, the oldest first and the undated last', () => {
	const { parts, newest } = planParts(archive, nothing, by);
	expect(parts.map(({ volume, editions }) => [volume, ...editions])).toEqual([
		['2023', 'a'],
		['2024', 'b', 'c'],
		['undated', 'z'],
	]);
	expect(newest).toBe('c');
});

test('nothing is made again while nothing changes', () => {
	const { keys } = planParts(archive, nothing, by);
	expect(planParts(archive, keys, by).parts).toEqual([]);
});

test('a new edition has itself made and the one before it, which leads to it', () => {
	const { keys } = planParts(archive, nothing, by);
	const { parts, newest } = planParts([...archive, edition('d', '2024-01-03')], keys, by);
	expect(parts.map(({ editions }) => editions)).toEqual([['c', 'd']]);
	expect(newest).toBe('d');
});

test('the first edition of a year touches no other year', () => {
	const { keys } = planParts(archive, nothing, by);
	const { parts } = planParts([...archive, edition('d', '2025-01-01')], keys, by);
	expect(parts.map(({ volume, editions }) => [volume, ...editions])).toEqual([['2025', 'd']]);
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

test('a volume is made in parts no larger than one process is to make, but for an edition that is larger alone', () => {
	const days = Array.from({ length: 5 }, (_, n) => edition(`e${String(n)}`, `2024-01-0${String(n + 1)}`));
	expect(planParts(days, nothing, by).parts.map(({ editions }) => editions.length)).toEqual([2, 2, 1]);
	expect(planParts(days, nothing, { ...by, most: 1 }).parts.map(({ editions }) => editions.length)).toEqual([
		1, 1, 1, 1, 1,
	]);
});
