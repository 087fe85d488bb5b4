import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layMap, mapColumns } from '../../../src/queries/map/map-layout.ts';
import type { Cell } from '../../../src/queries/map/map-cell.ts';
import type { MapItem } from '../../../src/queries/map/map-layout.ts';
import { lowest, rowsFor } from '../../../src/queries/map/map-type.ts';

const right = ({ left, width }: Cell): number => left + width;
const bottom = ({ top, height }: Cell): number => top + height;
const area = ({ width, height }: Cell): number => width * height;
const briefs = (count: number): MapItem[] =>
	Array.from({ length: count }, (_, n) => ({ length: 120 + n, title: 12, besides: 0 }));

const pages = fc.array(
	fc.record({
		length: fc.integer({ min: 41, max: 6000 }),
		title: fc.integer({ min: 2, max: 60 }),
		besides: fc.constantFrom(0, 3),
	}),
	{ minLength: 1, maxLength: 45 },
);

describe('any page', () => {
	test('is filled to the last cell, and no block lies on another', () => {
		fc.assert(
			fc.property(pages, (items) => {
				const { rows, cells } = layMap(items);
				expect(cells).toHaveLength(items.length);
				const covered = new Set<string>();
				for (const cell of cells) {
					for (let y = cell.top; y < bottom(cell); y++) {
						for (let x = cell.left; x < right(cell); x++) covered.add(`${x} ${y}`);
					}
				}
				expect(cells.reduce((sum, cell) => sum + area(cell), 0)).toBe(covered.size);
				expect(covered.size).toBe(rows * mapColumns);
				expect(Math.max(...cells.map(right))).toBe(mapColumns);
				expect(Math.max(...cells.map(bottom))).toBe(rows);
			}),
		);
	});

	test('is read in the order of print: what comes later stands lower or further right', () => {
		fc.assert(
			fc.property(pages, (items) => {
				const { cells } = layMap(items);
				for (const [n, cell] of cells.entries()) {
					for (const later of cells.slice(n + 1)) {
						expect(later.top >= bottom(cell) || later.left >= right(cell)).toBe(true);
					}
				}
			}),
		);
	});

	test('has room in every block for its title in the smallest type, for its picture and for a finger', () => {
		fc.assert(
			fc.property(pages, (items) => {
				for (const [n, { width, height }] of layMap(items).cells.entries()) {
					expect(height).toBeGreaterThanOrEqual(lowest);
					const { title, besides } = items[n] ?? { title: 0, besides: 0 };
					expect(height).toBeGreaterThanOrEqual(rowsFor(title, width, 's') + besides);
				}
			}),
		);
	});

	test('is the same each time', () => {
		fc.assert(
			fc.property(pages, (items) => {
				expect(layMap(items)).toEqual(layMap(structuredClone(items)));
			}),
		);
	});
});

test('a longer article has a larger block', () => {
	const lengths = [3000, 800, 1500, 400];
	const areas = layMap(lengths.map((length) => ({ length, title: 10, besides: 0 }))).cells.map(area);
	const order = (of: readonly number[]): number[] => of.map((_, n) => n).sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0));
	expect(order(areas)).toEqual(order(lengths));
	expect(areas[0]).toBeGreaterThan(2.5 * (areas[1] ?? 0));
});

test('a usual page has a newspaper’s proportion, and one of forty briefs is as long as they need', () => {
	expect(layMap(briefs(6)).rows).toBe(36);
	const { rows } = layMap(briefs(40));
	expect(rows).toBeGreaterThan(36);
	expect(rows).toBeLessThan(36 * 2.2);
});

test('one article has one block across', () => {
	expect(layMap([{ length: 900, title: 10, besides: 0 }]).cells).toEqual([{ left: 0, top: 0, width: 12, height: 18 }]);
});

test('a page of nothing has no block', () => {
	expect(layMap([])).toEqual({ rows: 0, cells: [] });
});
