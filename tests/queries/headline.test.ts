import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from '../../src/queries/headline.ts';

const phrases = (text: string): string[] => headlineOf(text).phrases.map((words) => words.join(''));

test('a headline is broken at its printed space', () => {
	expect(phrases('笃行实干出实绩 奋楫扬帆再启航')).toEqual(['笃行实干出实绩', '奋楫扬帆再启航']);
	expect(phrases('2024年凝心聚力　擘画蓝图再出发')).toEqual(['2024年凝心聚力', '擘画蓝图再出发']);
});

test('a space between Latin words breaks nothing', () => {
	expect(phrases('村里来了 AI PC 培训班')).toEqual(['村里来了 AI PC 培训班']);
});

test('a line may end between words, not within one', () => {
	expect(headlineOf('柳江区开展校园周边流动摊点整治行动').phrases[0]).toContain('周边');
});

test('punctuation stays with its word, a number with its unit', () => {
	const [words = []] = headlineOf('守护学生『舌尖上的安全』，共122个项目').phrases;
	expect(words.filter((word) => /^[』，]/u.test(word) || word.endsWith('『'))).toEqual([]);
	expect(words).toContain('122个');
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
