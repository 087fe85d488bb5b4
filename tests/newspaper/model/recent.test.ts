import { expect, test } from 'vitest';
import { recentOf } from '../../../src/newspaper/model/recent.ts';

const on = (...days: string[]) => days.map((day) => ({ id: day, day }));

test('the days are counted back from the newest edition, its own the first of them', () => {
	const editions = on('2024-03-01', '2024-02-29', '2024-02-28', '2024-02-27', '1998-05-01');
	expect([...recentOf(editions, 3)]).toEqual(['2024-03-01', '2024-02-29', '2024-02-28']);
	expect([...recentOf(editions, 1)]).toEqual(['2024-03-01']);
});

test('ninety days of a daily paper are ninety editions, across the turn of a year', () => {
	const days = Array.from({ length: 200 }, (_, n) => new Date(Date.UTC(2023, 9, 1 + n)).toISOString().slice(0, 10));
	expect(recentOf(on(...days), 90).size).toBe(90);
});

test('all editions of the newest day are recent, whatever the order they are given in', () => {
	const editions = [
		{ id: 'evening', day: '2024-03-01' },
		{ id: 'a', day: '2024-02-29' },
		{ id: 'morning', day: '2024-03-01' },
	];
	expect([...recentOf(editions, 1)].sort()).toEqual(['evening', 'morning']);
	expect([...recentOf(editions.toReversed(), 1)].sort()).toEqual(['evening', 'morning']);
});

test('an edition without a day is recent only where it is the newest', () => {
	const undated = [
		{ id: 'a', day: '' },
		{ id: 'b', day: '' },
	];
	expect([...recentOf(undated, 90)]).toEqual(['b']);
	expect([...recentOf([...undated, { id: 'c', day: '1998-05-01' }], 90)]).toEqual(['c']);
	expect(recentOf([], 90).size).toBe(0);
});
