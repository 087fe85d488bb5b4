import { describe, expect, test } from 'vitest';
import { cutPrinted, joinPrinted, separatorBetween, titleSeparator } from '../../../src/newspaper/articles/join.ts';

describe('what goes between two lines that the layout broke', () => {
	test.each([
		['描绘绿色发', '展画卷。', '描绘绿色发展画卷。'],
		['产值达到2,', '000万元', '产值达到2,000万元'],
		['总值294.', '26亿元', '总值294.26亿元'],
		['增长4.', '5%', '增长4.5%'],
		['增长4', '.5%', '增长4.5%'],
		['共１２', '３人', '共１２３人'],
		['共12', '3人', '共123人'],
		['细颗粒物PM', '2.5浓度', '细颗粒物PM2.5浓度'],
		['线路长10', 'km', '线路长10km'],
		['Tea of the', 'World', 'Tea of the World'],
		['In', '2024', 'In 2024'],
		['Windows 11', 'runs', 'Windows 11 runs'],
		['He came,', 'he saw', 'He came, he saw'],
		['the World (WTO)', 'is', 'the World (WTO) is'],
		['the', '“World”', 'the “World”'],
		['develop-', 'ment', 'develop-ment'],
		['写e-', 'mail', '写e-mail'],
		['Бе', 'лый', 'Бе лый'],
		['登录www.qinghe.ex', 'ample/fair', '登录www.qinghe.example/fair'],
		['登录https://qinghe.example/', 'fair', '登录https://qinghe.example/fair'],
		['登录https://qinghe.example/2024', '0105', '登录https://qinghe.example/20240105'],
		['写信到fair@qinghe', '.example', '写信到fair@qinghe.example'],
		['写信到fair@', 'qinghe.example', '写信到fair@qinghe.example'],
		['见www.qinghe.example', 'Tel 123', '见www.qinghe.example Tel 123'],
		['发展,', 'GDP增长', '发展,GDP增长'],
		['”', '他说', '”他说'],
		['𠀀', '𠀁', '𠀀𠀁'],
	])('%s | %s → %s', (before, after, whole) => {
		expect(before + separatorBetween(before, after) + after).toBe(whole);
	});
});

describe('what goes between two lines of a headline', () => {
	test.each([
		['a phrase broken to fit', '市十七届', '人大五次会议', true, '市十七届人大五次会议'],
		['two phrases of equal length', '笃行实干出实绩', '奋楫扬帆再启航', true, '笃行实干出实绩 奋楫扬帆再启航'],
		['equal lengths by chance among several lines', '主席团召开', '第四次会议', false, '主席团召开第四次会议'],
		['two phrases of five characters', '笃行出实绩', '扬帆再启航', true, '笃行出实绩 扬帆再启航'],
		['a phrase of two short lines', '青禾茶园', '喜获丰收', true, '青禾茶园喜获丰收'],
		['a bracket still open', '新生活（“十四五”的发', '展镜头）', true, '新生活（“十四五”的发展镜头）'],
		['a line that ends in a mark', '一张蓝图，', '干到底了', true, '一张蓝图，干到底了'],
		['Latin words', 'Welcome to', 'Qinghe', true, 'Welcome to Qinghe'],
	])('%s', (_, before, after, isPair, whole) => {
		expect(before + titleSeparator(before, after, isPair) + after).toBe(whole);
	});
});

describe('a text cut in two', () => {
	const text = {
		text: 'Tea fair 县城。（本报记者 王小五 摄）',
		lines: [3, 4, 6],
		joins: [
			{ offset: 4, line: 4, separator: ' ' as const },
			{ offset: 17, line: 6, separator: '' as const },
		],
	};

	test('each half keeps its lines and joins', () => {
		expect(cutPrinted(text, 12)).toEqual([
			{ text: 'Tea fair 县城。', lines: [3, 4], joins: [{ offset: 4, line: 4, separator: ' ' }] },
			{ text: '（本报记者 王小五 摄）', lines: [4, 6], joins: [{ offset: 5, line: 6, separator: '' }] },
		]);
	});

	test('a cut at a join leaves each line to its own half', () => {
		expect(cutPrinted(text, 17).map(({ lines }) => lines)).toEqual([[3, 4], [6]]);
	});
});

test('two texts as one: each join stands where its line begins in the whole', () => {
	const first = { text: '茶园春早', lines: [1, 2], joins: [{ offset: 2, line: 2, separator: '' as const }] };
	const second = { text: '茶农增收', lines: [3, 4], joins: [{ offset: 2, line: 4, separator: '' as const }] };
	const { text, lines, joins } = joinPrinted(first, second);
	expect([text, lines]).toEqual(['茶园春早 茶农增收', [1, 2, 3, 4]]);
	expect(joins.map(({ offset, line }) => [line, text.slice(offset, offset + 2)])).toEqual([
		[2, '春早'],
		[3, '茶农'],
		[4, '增收'],
	]);
});
