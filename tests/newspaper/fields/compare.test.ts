/** A chart is never drawn from numbers that don't compare. */
import { describe, expect, test } from 'vitest';
import { sizeOf, statedBy, whyNotBeside, whyNotTarget } from '../../../src/newspaper/fields/figure/compare.ts';
import type { Stated } from '../../../src/newspaper/fields/figure/compare.ts';
import { readFigures } from '../../../src/newspaper/fields/figure.ts';

function stated(text: string, year: number | null = 2023): Stated {
	const first = readFigures(text, { heading: year, edition: null }).figures.flatMap(statedBy)[0];
	if (first === undefined) throw new Error(`no figure in ${text}`);
	return first;
}

describe('beside each other', () => {
	test.each([
		['财政收入增长5%。', '居民收入增长3%。', null],
		['财政收入5亿元。', '民间投资3000万元。', null],
		['财政收入增长5%。', '财政收入5亿元。', 'part'],
		['财政收入5亿元。', '粮食产量5万吨。', 'unit'],
		['覆盖率达95%。', '居民收入增长3%。', 'part'],
		['群众满意度达98%。', '群众满意度达95%以上。', 'bound'],
		['财政收入近5亿元。', '民间投资3亿元。', 'bound'],
		['财政收入3—5亿元。', '民间投资3亿元。', 'range'],
		['新增企业5家。', '规模以上企业30家。', 'increment'],
		['财政收入同比增长5%。', '居民收入环比增长3%。', 'against'],
		['前三季度，财政收入5亿元。', '三季度，民间投资3亿元。', 'period'],
		['2022年，财政收入5亿元。', '2023年，民间投资3亿元。', 'period'],
		['力争财政收入5亿元。', '民间投资3亿元。', 'kind'],
	] as const)('%s %s', (one, other, barrier) => {
		expect(whyNotBeside(stated(one), stated(other))).toBe(barrier);
		expect(whyNotBeside(stated(other), stated(one))).toBe(barrier);
	});

	test('no span that the text does not say', () => {
		expect(whyNotBeside(stated('财政收入增长5%。', null), stated('居民收入增长3%。', null))).toBe('period');
	});
});

describe('a result and the target', () => {
	test.each([
		['财政收入增长5%。', '目标是：财政收入增长6%以上。', 2024, null],
		['财政收入增长5%。', '目标是：居民收入增长6%以上。', 2024, 'indicator'],
		['财政收入增长5%。', '目标是：财政收入6亿元。', 2024, 'part'],
		['财政收入增长5%。', '财政收入增长6%。', 2024, 'kind'],
		['财政收入增长5%。', '目标是：财政收入增长6%以上。', 2023, 'period'],
		['财政收入增长5%。', '目标是：上半年财政收入增长6%以上。', 2024, 'period'],
		['财政收入超过5亿元。', '目标是：财政收入6亿元以上。', 2024, 'bound'],
		['财政收入5亿元。', '目标是：财政收入6亿美元以上。', 2024, 'unit'],
	] as const)('%s %s', (result, target, year, barrier) => {
		expect(whyNotTarget(stated(result), stated(target, year))).toBe(barrier);
	});
});

test('sizes are in one unit, and what fell is below zero', () => {
	expect(sizeOf(stated('民间投资3000万元。'))).toBe(3e7);
	expect(sizeOf(stated('财政收入5亿元。'))).toBe(5e8);
	expect(sizeOf(stated('财政收入下降5%。'))).toBe(-5);
});
