/** How a figure is said in words, and which figures an editor's words keep out. */
import { expect, test } from 'vitest';
import { readFigures } from '../../../src/newspaper/fields/figure.ts';
import {
	amountWords,
	changeWords,
	indicatorWords,
	noteWords,
	periodWords,
	streakWords,
} from '../../../src/newspaper/fields/figure/figure-words.ts';
import { isWithheld } from '../../../src/newspaper/fields/figure/withheld.ts';
import type { FigurePeriod, TextFigure } from '../../../src/newspaper/model.ts';

/** The figures of a text, each in the words that a reader sees. */
const wordsIn = (text: string): string[] =>
	readFigures(text).figures.map((figure) =>
		[
			indicatorWords(figure),
			figure.value === null ? '' : amountWords(figure.value),
			figure.change === null ? '' : changeWords(figure.change),
			figure.streak === null ? '' : streakWords(figure.streak),
			noteWords(figure),
		]
			.filter((words) => words !== '')
			.join(' '),
	);

test.each([
	['固定资产投资63.1亿元。', ['固定资产投资 63.1亿元']],
	['全县森林面积不少于30万亩。', ['全县森林面积 30万亩以上']],
	['财政收入突破5亿元。', ['财政收入 超过5亿元']],
	['财政收入近5亿元，同比增长3%。', ['财政收入 近5亿元 同比增长3%']],
	['新建停车场，新增停车泊位1.2万余个。', ['新增停车泊位 约1.2万个']],
	['贫困发生率降至0.5%以下。', ['贫困发生率 不足0.5%']],
	['失业率控制在5%以内。', ['失业率 5%以内']],
	['进口和出口分别下降3%和4%。', ['进口 下降3%', '出口 下降4%']],
	['农村卫生厕所普及率达百分之九十。', ['农村卫生厕所普及率 百分之九十']],
	['五年来，全县旅游收入翻一番。', ['全县旅游收入 翻一番']],
	['粮食产量连续9年稳定在1.3万亿斤以上。', ['粮食产量 1.3万亿斤以上 连续9年']],
	['2023年，固定资产投资63.1亿元。', ['固定资产投资 63.1亿元 2023年']],
])('%s', (text, expected) => {
	expect(wordsIn(text)).toEqual(expected);
});

test.each<[FigurePeriod, string]>([
	[{ kind: 'year', year: 2023, printed: '去年' }, '2023年'],
	[{ kind: 'year', year: null, printed: '去年' }, '去年'],
	[{ kind: 'half', year: 2024, printed: '今年上半年' }, '2024年上半年'],
	[{ kind: 'quarter', year: 2024, printed: '一季度' }, '2024年一季度'],
	[{ kind: 'cumulative', year: null, printed: '前三季度' }, '前三季度'],
	[{ kind: 'as-of', year: 2024, printed: '截至6月底' }, '截至6月底'],
])('a period %j', (period, expected) => {
	expect(periodWords(period)).toBe(expected);
});

function only(text: string): TextFigure {
	const [figure] = readFigures(text).figures;
	if (figure === undefined) throw new Error(`No figure in ${text}`);
	return figure;
}

test('no_figures keeps out an indicator, with its number or without, and nothing that it does not name', () => {
	const figure = only('固定资产投资63.1亿元，同比增长3%。');
	for (const words of ['固定资产投资', '固定资产投资63.1亿元', '固定资产投资 63.1亿元', '固定资产投资同比增长3%'])
		expect(isWithheld(figure, [words]), words).toBe(true);
	for (const words of ['固定资产', '63.1亿元', '固定资产投资63.2亿元'])
		expect(isWithheld(figure, [words]), words).toBe(false);
	expect(isWithheld(figure, true)).toBe(true);
	expect(isWithheld(figure, false)).toBe(false);
	expect(isWithheld(figure, [])).toBe(false);
});
