import { expect, test } from 'vitest';
import { linesOf } from '../../src/typesetting/line-break.ts';

const widthOf = (text: string) => text.length;

test('a phrase stays whole where it fits, and lines are as even as they can be', () => {
	const phrases = [
		['笃行', '实干', '出', '实绩'],
		['奋楫', '扬帆', '谱', '新篇'],
	];
	expect(linesOf(phrases, widthOf, 10)).toEqual(['笃行实干出实绩', '奋楫扬帆谱新篇']);
	expect(linesOf(phrases, widthOf, 16)).toEqual(['笃行实干出实绩 奋楫扬帆谱新篇']);
	expect(linesOf([['关于', '进一步', '加强', '食品', '安全', '工作', '的', '意见']], widthOf, 10)).toEqual([
		'关于进一步加强食品',
		'安全工作的意见',
	]);
});

test('a title in its marks is broken only where it is longer than a line', () => {
	const phrases = [['读', ['《乡村', '振兴》'], '有感']];
	expect(linesOf(phrases, widthOf, 7)).toEqual(['读《乡村振兴》', '有感']);
	expect(linesOf(phrases, widthOf, 4)).toEqual(['读《乡村', '振兴》', '有感']);
});
