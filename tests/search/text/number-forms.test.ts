/** Numbers of a query as they may be printed otherwise. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { numberForms } from '../../../src/search/text/number-forms.ts';

const seed = 20240105;
const forms = (typed: string): string[] => numberForms(fold(typed).text).map(({ words }) => words);

test.each([
	['第41中学', ['第四十一中学']],
	['第四十一中学', ['第41中学']],
	['41中', ['四十一中']],
	['四十一中', ['41中']],
	['第三中学', ['第3中学']],
	['2024年', ['二〇二四年']],
	['2024', ['二〇二四']],
	['二〇二四年', ['2024年']],
	['二○二四', ['2024']],
	['二零二四年', ['2024年']],
	['2000斤', ['二〇〇〇斤', '两千斤', '2,000斤']],
	['3000元', ['三千元', '3,000元']],
	['12580户', ['12,580户']],
	['5%', ['百分之五']],
	['4.5％', ['百分之四点五']],
	['百分之五', ['5%']],
	['百分之四点五', ['4.5%']],
	['十五', ['15']],
	['15', ['十五']],
	['24小时', ['二十四小时']],
	['二十四小时', ['24小时']],
	['3000万', ['三千万']],
	['三千万', ['3000万']],
	['30000', ['三万', '3万', '30,000']],
	['3.5万', ['三万五千', '35000', '三点五万']],
	['三万五千元', ['3.5万元', '35000元']],
	['三点五万亩', ['3.5万亩']],
	['1.2亿元', ['一亿两千万元', '一点二亿元']],
	['一亿二千万元', ['1.2亿元']],
	['0.5元', ['零点五元']],
	['零点五元', ['0.5元']],
	['-5℃', ['零下5℃', '零下5度', '零下五度']],
	['零下五度', ['-5℃', '零下5℃', '零下5度']],
	['25℃', ['25度', '二十五度']],
	['3月5日', ['三月五日', '3月五日', '三月5日']],
	['0772-3201234', ['07723201234', '(0772)3201234']],
	['07723201234', ['0772-3201234', '(0772)3201234']],
	['（0772）3201234', ['07723201234', '0772-3201234']],
	['138-0013-8000', ['13800138000']],
	['13800138000', ['138-0013-8000']],
	['400-810-1234', ['4008101234']],
	['4008101234', ['400-810-1234']],
	['2024-01-05', ['2024年1月5日']],
	['2024.1.5', ['2024年1月5日']],
	['2024/1/5', ['2024年1月5日']],
	['2024年01月05日', ['二〇二四年1月5日', '2024年1月5日', '二〇二四年01月5日']],
	['1-11月', ['1至11月']],
	['1至11月', ['1-11月']],
	['35度', ['35℃', '三十五度']],
	['50平方米', ['五十㎡', '50㎡', '五十平方米']],
	['50㎡', ['50平方米']],
	['3.5‰', ['千分之三点五']],
	['千分之三点五', ['3.5‰']],
	['三级响应', ['3级响应', 'III级响应']],
	['Ⅲ级响应', ['三级响应']],
	['3,000元', ['3000元']],
] as const)('%s may be printed as %j', (typed, others) => {
	expect(forms(typed)).toEqual(others);
});

test.each([
	['letters before or after', ['G72', 'G72高速', '3D打印', 'pm2.5']],
	['no number at all', ['路灯', 'wi-fi', '一带一路', '一户一册', '万一', '千方百计', '百姓', '十分满意', '三农']],
	['a figure alone', ['5', '五']],
	['figures that name, not count', ['12345', '545100', '007']],
	['times, and days that are none', ['8:30', '8:30-17:30', '2024-13-05', '978-7-5354']],
])('%s stays as it is', (_, queries) => {
	for (const query of queries) expect(forms(query), query).toEqual([]);
});

test('whatever is typed, there are at most three forms, all folded and none what was typed', () => {
	const character = fc.constantFrom(...Array.from('0159.%-℃第年月日万亿百千十零一二五点分之°度中路a'));
	const typed = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(character, { maxLength: 60 }).map((all) => all.join('')),
	);
	fc.assert(
		fc.property(typed, (text) => {
			const run = fold(text).text;
			const others = numberForms(run);
			expect(others.length, `seed ${seed}`).toBeLessThanOrEqual(3);
			for (const other of others) {
				expect(fold(other.words).text).toBe(other.run);
				expect(other.run).not.toBe(run);
			}
		}),
		{ seed, numRuns: 500 },
	);
});
