/** 数字 in running text: what is read, what is left, and what must hold of any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/newspaper/fields/figure.ts';
import type { Amount, TextFigure } from '../../../src/newspaper/model.ts';

const seed = Number(process.env['SEED'] ?? '20240105');

const amountText = ({ printed, unit, bound }: Amount): string => `${printed}${unit} ${bound}`;
function say({ indicator, of, value, change, streak }: TextFigure): string {
	const parts = [
		of === null ? indicator : `${of}：${indicator}`,
		value === null ? '' : amountText(value),
		change === null ? '' : `${change.direction} ${amountText(change)}`,
		streak === null ? '' : `streak ${amountText(streak)}`,
	];
	return parts.filter((part) => part !== '').join(' | ');
}
const figuresIn = (text: string): string[] => readFigures(text).figures.map(say);

describe('figures', () => {
	test.each([
		[
			'城乡居民人均可支配收入分别增长2.5%和5%。',
			['城镇居民人均可支配收入 | up 2.5% exact', '农村居民人均可支配收入 | up 5% exact'],
		],
		['进口和出口分别下降3%和4%。', ['进口 | down 3% exact', '出口 | down 4% exact']],
		['粮食产量连续9年稳定在1.3万亿斤以上。', ['粮食产量 | 1.3万亿斤 at-least | streak 9年 exact']],
		['新建项目3—5个。', ['新建项目 | 3—5个 exact']],
		['森林覆盖率由31%提高到40%。', ['森林覆盖率 | 40% exact']],
		['农村卫生厕所普及率达百分之九十。', ['农村卫生厕所普及率 | 百分之九十% exact']],
		['五年来，全县旅游收入翻一番。', ['全县旅游收入 | up 一番 exact']],
		['新建停车场，新增停车泊位1.2万余个。', ['新增停车泊位 | 1.2万个 about']],
		['全县森林面积不少于30万亩。', ['全县森林面积 | 30万亩 at-least']],
		[
			'财政收入近5亿元，同比增长3%，环比下降1%。',
			['财政收入 | 5亿元 nearly | up 3% exact', '财政收入 | down 1% exact'],
		],
		['贫困发生率降至0.5%以下，比上年下降0.2个百分点。', ['贫困发生率 | 0.5% below | down 0.2个百分点 exact']],
		['全年实现安全生产“零事故”。', []],
		['铁路累计发送旅客32万人次。', ['铁路发送旅客 | 32万人次 exact']],
	])('%s', (text, expected) => {
		expect(figuresIn(text)).toEqual(expected);
	});

	test.each([
		['柳州市第四十一中学有学生。', 'ordinal'],
		['这条长280米左右的道路是主要通道。', 'size'],
		['1月5日上午9时，会议召开。', 'when'],
		['今年是建县75周年。', 'anniversary'],
		['推进“五个年”活动。', 'name'],
		['打造了一批示范单位。', 'word'],
	])('none in %s', (text, reason) => {
		const { figures, others } = readFigures(text);
		expect(figures).toEqual([]);
		expect(new Set(others.map((other) => other.reason))).toEqual(new Set([reason]));
	});

	test('say whether they are results, targets, forecasts or counts, and of when', () => {
		const read = (text: string) => {
			const [figure] = readFigures(text, { heading: null, edition: 2024 }).figures;
			return [figure?.kind, figure?.period?.kind, figure?.period?.year];
		};
		expect(read('2023年，全县固定资产投资63.1亿元。')).toEqual(['result', 'year', 2023]);
		expect(read('今年的目标是：地区生产总值增长4.5%以上。')).toEqual(['target', 'year', 2024]);
		expect(read('预计去年接待游客30万人次。')).toEqual(['forecast', 'year', 2023]);
		expect(read('上半年，全县新增企业13家。')).toEqual(['count', 'half', 2024]);
		expect(read('前三季度，财政收入5亿元。')).toEqual(['result', 'cumulative', 2024]);
		expect(read('到2025年，建成高标准农田8750万亩。')).toEqual(['target', undefined, undefined]);
	});
});

const piece = fc.oneof(
	fc.constantFrom(
		'地区生产总值',
		'完成',
		'增长',
		'分别',
		'同比',
		'达',
		'不少于',
		'以上',
		'和',
		'、',
		'，',
		'。',
		'“',
		'”',
	),
	fc.constantFrom(
		'294.26',
		'5',
		'三',
		'十几',
		'百分之',
		'3—5',
		'１２',
		'2,300',
		'零发生',
		'连续',
		'第',
		'年',
		'亿元',
		'%',
		'个',
	),
	fc.constantFrom('新增', '企业', '投入', '推进', '项目', '收入', '覆盖率', '（', '）', '\n', ' '),
	fc.string({ maxLength: 6, unit: 'binary' }),
);

describe('of any text', () => {
	test('every number is where it says it is, once, and the reading never fails', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join('');
				const { figures, others } = readFigures(text);
				const numbers = [
					...figures.flatMap(({ value, change, streak }) => [value, change, streak]).filter((one) => one !== null),
					...others,
				];
				for (const { printed, offset } of numbers) expect(text.slice(offset, offset + printed.length)).toBe(printed);
				expect(new Set(numbers.map(({ offset }) => offset)).size).toBe(numbers.length);
			}),
			{ seed, numRuns: 2000 },
		);
	});
});
