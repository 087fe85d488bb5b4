import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LaidBlock, LaidPage } from '../../../src/queries/map/lay-page.ts';
import { layMap } from '../../../src/queries/map/map-layout.ts';
import { typeOf } from '../../../src/queries/map/map-type.ts';
import { sketchOf } from '../../../src/queries/map/page-sketch.ts';

type Rect = { x: number; y: number; width: number; height: number };

const rectsOf = (path: string): Rect[] =>
	[...path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g)].map(([, x, y, width, height]) => ({
		x: Number(x),
		y: Number(y),
		width: Number(width),
		height: Number(height),
	}));

const pages = fc
	.array(
		fc.record({
			length: fc.integer({ min: 41, max: 6000 }),
			title: fc.integer({ min: 2, max: 40 }),
			photo: fc.boolean(),
		}),
		{
			minLength: 1,
			maxLength: 40,
		},
	)
	.map((items): LaidPage => {
		const { rows, cells } = layMap(
			items.map(({ length, title, photo }) => ({ length, title, besides: photo ? 3 : 0 })),
		);
		const steps = typeOf(
			cells,
			items.map(({ title, photo }) => ({ width: title, caption: photo })),
		);
		const blocks = items.flatMap(({ title, photo }, n): LaidBlock[] => {
			const cell = cells[n];
			if (cell === undefined) return [];
			return [{ kind: photo ? 'photo' : 'article', href: '/', title: '题'.repeat(title), cell, step: steps[n] ?? 's' }];
		});
		return { rows, blocks };
	});

describe('any page drawn small', () => {
	test('stays within a newspaper page, and nothing on it lies on another', () => {
		fc.assert(
			fc.property(pages, (page) => {
				const { text, pictures, heads, lead } = sketchOf(page);
				const rects = [text, pictures, heads, lead].flatMap(rectsOf);
				for (const { x, y, width, height } of rects) {
					expect(Math.min(x, y, width - 1, height - 1)).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(120);
					expect(y + height).toBeLessThanOrEqual(170);
				}
				for (const [n, one] of rects.entries()) {
					for (const other of rects.slice(n + 1)) {
						const apart =
							one.x + one.width <= other.x ||
							other.x + other.width <= one.x ||
							one.y + one.height <= other.y ||
							other.y + other.height <= one.y;
						expect(apart, JSON.stringify([one, other])).toBe(true);
					}
				}
			}),
		);
	});

	test('has every headline, and one that leads where there is an article', () => {
		fc.assert(
			fc.property(pages, (page) => {
				const { heads, lead, pictures } = sketchOf(page);
				const articles = page.blocks.filter(({ kind }) => kind !== 'photo').length;
				expect(rectsOf(lead)).toHaveLength(Math.min(1, articles));
				expect(rectsOf(heads).length + rectsOf(lead).length).toBe(articles);
				expect(rectsOf(pictures).length).toBe(page.blocks.length - articles);
			}),
		);
	});
});

test('the largest headline leads', () => {
	const cell = { left: 0, top: 0, width: 12, height: 18 };
	const { lead, heads } = sketchOf({
		rows: 36,
		blocks: [
			{ kind: 'article', href: '/a/', title: '小题', cell: { ...cell, top: 0 }, step: 's' },
			{ kind: 'article', href: '/b/', title: '一条大的标题', cell: { ...cell, top: 18 }, step: 'xl' },
		],
	});
	expect(rectsOf(lead)[0]?.y).toBeGreaterThan(rectsOf(heads)[0]?.y ?? Infinity);
});
