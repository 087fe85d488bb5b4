import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/queries/text/headline.ts';

const phrases = (text: string): string[] => headlineOf(text).phrases.map((words) => words.flat().join(''));
/** The words of a headline of one phrase; those of a title as a list of their own. */
const words = (text: string) => headlineOf(text).phrases[0];

test('a headline is broken at its printed space', () => {
	expect(phrases('笃行实干出实绩 奋楫扬帆再启航')).toEqual(['笃行实干出实绩', '奋楫扬帆再启航']);
	expect(phrases('2024年凝心聚力　擘画蓝图再出发')).toEqual(['2024年凝心聚力', '擘画蓝图再出发']);
});

test('a space between Latin words breaks nothing', () => {
	expect(phrases('村里来了 AI PC 培训班')).toEqual(['村里来了 AI PC 培训班']);
});

test('a line may end between words, not within one', () => {
	expect(words('柳江区开展校园周边流动摊点整治行动')).toEqual([
		'柳江区',
		'开展',
		'校园',
		'周边',
		'流动',
		'摊点',
		'整治',
		'行动',
	]);
});

test('a phrase that no dictionary has is a word all the same', () => {
	expect(words('2024年凝心聚力')).toEqual(['2024年', '凝心聚力']);
});

test('punctuation stays with its word, a number with its unit', () => {
	const all = words('我区新增项目122个，总投资294.26亿元：（一期）开工')?.flat() ?? [];
	expect(all.filter((word) => /^[，：）]/u.test(word) || word.endsWith('（'))).toEqual([]);
	expect(all).toEqual(expect.arrayContaining(['122个，', '294.26亿元：']));
});

test('a title stays whole, and a quotation, with the mark after it', () => {
	expect(words('学习《乡村振兴促进法》，共建家园')).toContainEqual(['《乡村', '振兴', '促进法》，']);
	expect(words('守护学生『舌尖上的安全』')?.at(-1)).toEqual(['『舌尖上的', '安全』']);
	expect(words('“洗刷刷”美化家园')).toEqual(['“洗刷刷”', '美化', '家园']);
});

test('a title too long for any line is broken between its words like the rest', () => {
	const all = words('《关于进一步加强农村生活污水治理工作的实施意见》印发') ?? [];
	expect(all.length).toBeGreaterThan(5);
	expect(all.every((word) => typeof word === 'string')).toBe(true);
});

test('short phrases stand large, long ones small', () => {
	expect(headlineOf('笃行实干出实绩 奋楫扬帆再启航').fit).toBe('s');
	expect(headlineOf('群众回家路亮堂堂').fit).toBe('m');
	expect(headlineOf('群众回家的路亮堂堂').fit).toBe('m');
	expect(headlineOf('群众晚上回家路亮堂堂').fit).toBe('l');
	expect(headlineOf('柳江区开展校园周边流动摊点整治行动').fit).toBe('xl');
});

test('no character of a headline is lost but the spaces it is broken at', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
			const bare = (one: string) => one.replaceAll(/[ \u3000]/g, '');
			expect(bare(phrases(text).join(''))).toBe(bare(text));
		}),
	);
});
