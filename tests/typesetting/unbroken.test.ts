import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbrokenRuns } from '../../src/typesetting/unbroken.ts';

const runs = (text: string): string[] => unbrokenRuns(text).map(({ from, to }) => text.slice(from, to));

test('a number stands with its unit', () => {
	expect(runs('完成地区生产总值294.26亿元，增长2.1%；新增就业1.58万个，约30多万人次，长120公里。')).toEqual([
		'294.26亿元',
		'1.58万个',
		'30多万人次',
		'120公里',
	]);
});

test('a day stands with its month, not with its year', () => {
	expect(runs('2024年1月5日9时30分')).toEqual(['2024年', '1月5日', '9时30分']);
	expect(runs('十二月三十一日')).toEqual(['十二月三十一日']);
});

test('an ordinal stands with what it counts', () => {
	expect(runs('见第三版，转第4版')).toEqual(['第三版', '第4版']);
});

test('a range stands with its unit', () => {
	expect(runs('3～5天，2023—2024年')).toEqual(['3～5天', '2023—2024年']);
});

test('neither an interpunct nor a connector can begin a line, a dash can', () => {
	expect(runs('卡尔·马克思，北京—上海，党的建设——根本')).toEqual(['尔·', '京—']);
});

test('digits of a code, and numbers that a browser keeps together by itself, are left alone', () => {
	expect(runs('G72高速，5G网络，增长4.5%、5%和1/3。')).toEqual([]);
});

test('what would not fit a narrow line may be broken', () => {
	expect(runs('共1234567890123.45亿元')).toEqual([]);
});

test('runs are in order and apart, whatever the text', () => {
	const text = fc.string({ unit: fc.constantFrom(...Array.from('12.年月日第三—～·万多元,天')), maxLength: 40 });
	fc.assert(
		fc.property(text, (one) => {
			let at = 0;
			for (const { from, to } of unbrokenRuns(one)) {
				expect(from).toBeGreaterThanOrEqual(at);
				expect(to).toBeGreaterThan(from);
				at = to;
			}
			expect(at).toBeLessThanOrEqual(one.length);
		}),
	);
});
