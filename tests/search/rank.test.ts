import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/search/piece.ts';
import { rank } from '../../src/search/browser/rank.ts';

type Row = { id: string; headline?: boolean; date?: string; score?: number; kind?: Kind };

function order(...rows: Row[]): string[] {
	const hits = new Map(rows.map(({ id, headline = false, score = 1 }) => [id, { headline, score }]));
	const entries = new Map(rows.map(({ id, kind = '报道', date = '' }) => [id, { kind, date, headline: 0 }]));
	return rank(hits, { entries });
}

describe('the order of results', () => {
	test('the headline counts more than the date', () => {
		expect(order({ id: 'a', date: '2024-02-01' }, { id: 'b', date: '2023-01-01', headline: true })).toEqual(['b', 'a']);
	});
	test('the date counts more than how much it is about it, and an unknown date comes last', () => {
		const rows = [
			{ id: 'a', score: 9 },
			{ id: 'b', date: '2023-01-01', score: 5 },
			{ id: 'c', date: '2024-01-01' },
		];
		expect(order(...rows)).toEqual(['c', 'b', 'a']);
	});
	test('of one day, the piece that is more about it; a caption half as much', () => {
		expect(order({ id: 'a', score: 1 }, { id: 'b', score: 3, kind: '图片' }, { id: 'c', score: 2 })).toEqual([
			'c',
			'b',
			'a',
		]);
	});
	test('equal in all, the same order every time', () => {
		expect(order({ id: 'b' }, { id: 'a' })).toEqual(order({ id: 'a' }, { id: 'b' }));
	});
});
