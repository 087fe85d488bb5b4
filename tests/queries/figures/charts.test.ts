/** Figures as their page shows them: what is drawn, and what an editor keeps out. */
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/newspaper/fields/figure.ts';
import type { TextFigure } from '../../../src/newspaper/model.ts';
import { isWithheld } from '../../../src/newspaper/fields/figure/withheld.ts';
import { chartsOf } from '../../../src/queries/figures/charts.ts';

const figuresOf = (text: string, year: number): TextFigure[] =>
	readFigures(text, { heading: year, edition: null }).figures;
const results = '地区生产总值294.26亿元，增长2.1%；固定资产投资63.1亿元，下降8.4%；一般公共预算收入增长4.2%。';

describe('charts', () => {
	test('a result stands beside the target for the same indicator', () => {
		const targets = figuresOf('目标是：地区生产总值增长4.5%以上，粮食产量增长2%以上。', 2024);
		const [chart] = chartsOf('a', [...figuresOf(results, 2023), ...targets]);
		expect(chart?.title).toBe('地区生产总值增长：结果与目标');
		expect(chart?.description).toBe('2023年2.1%；2024年目标4.5%以上。');
		expect(chart?.bars.map(({ x, width, isTarget }) => [x, width, isTarget])).toEqual([
			[0, 46.7, false],
			[0, 100, true],
		]);
	});

	test('growth rates stand side by side on one scale, and what fell on the other side of zero', () => {
		const [chart, ...more] = chartsOf('a', figuresOf(results, 2023));
		expect(more).toEqual([]);
		expect(chart?.title).toBe('2023年增长速度');
		expect(chart?.bars.map(({ number }) => number.words)).toEqual(['2.1%', '下降8.4%', '4.2%']);
		expect(chart?.zero).toBe(66.7);
		for (const { x, width } of chart?.bars ?? []) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(100.1);
		}
		expect(chart?.bars[1]?.x).toBeCloseTo(0, 0);
	});

	test('nothing is drawn of two rates, of two periods, or of a piece that names two targets', () => {
		expect(chartsOf('a', figuresOf('财政收入增长5%，居民收入增长3%。', 2023))).toEqual([]);
		const mixed = '上半年，财政收入增长5%，居民收入增长3%；前三季度，民间投资增长2%。';
		expect(chartsOf('a', figuresOf(mixed, 2023))).toEqual([]);
		const two = [
			...figuresOf('目标是：财政收入增长4%以上。', 2024),
			...figuresOf('目标是：财政收入增长6%以上。', 2025),
		];
		expect(chartsOf('a', [...figuresOf('财政收入增长5%。', 2023), ...two])).toEqual([]);
	});
});

describe('an editor keeps out', () => {
	const [figure] = figuresOf('地区生产总值294.26亿元，增长2.1%。', 2023);
	test.each([
		[true, true],
		[false, false],
		[['地区生产总值'], true],
		[['地区生产总值294.26亿元'], true],
		[['地区生产总值 增长2.1%'], true],
		[['地区生产总值300亿元'], false],
		[['生产总值'], false],
		[[], false],
	] as const)('%j', (withheld, expected) => {
		expect(figure === undefined ? null : isWithheld(figure, withheld)).toBe(expected);
	});
});
