/** Pinyin, traditional characters and near misses, by table. */
import { describe, expect, test } from 'vitest';
import { beyondGb2312 } from '../../../src/search/text/beyond-gb2312.ts';
import { speltMarks } from '../../../src/search/text/marks.ts';
import { nearCandidates } from '../../../src/search/text/near.ts';
import { readingOf } from '../../../src/search/text/reading-of.ts';
import { speltMatch } from '../../../src/search/text/spelt-match.ts';
import { segmentations } from '../../../src/search/text/syllables.ts';
import { toSimplified } from '../../../src/search/text/traditional.ts';

describe('letters cut into syllables', () => {
	test.each([
		['liujiang', ['liu', 'jiang']],
		['liuj', ['liu', 'j']],
		['lvse', ['lv', 'se']],
		['luexi', ['lve', 'xi']],
		['zh', ['zh']],
		// Read to its end, rather than left unfinished.
		['tango', ['tang', 'o']],
	])('%s', (letters, best) => {
		expect(segmentations(letters)[0]).toEqual(best);
	});

	test('both ways where there are two', () => {
		expect(segmentations('xian').slice(0, 2)).toEqual([['xian'], ['xi', 'an']]);
	});

	test.each(['', 'vvv', 'bx1', 'iii', 'a'.repeat(61)])('%j can’t be read', (letters) => {
		expect(segmentations(letters)).toEqual([]);
	});

	test('no more than eight, however many there are', () => {
		expect(segmentations('xianxianxianxianxian')).toHaveLength(8);
	});
});

describe('a text read as typed', () => {
	const town = { text: '柳江区三都镇', spelt: 'liu jiang qu san du zhen' };
	test.each([
		['liujiang', { start: 0, end: 2, whole: false }],
		['sanduzhen', { start: 3, end: 6, whole: false }],
		['sdz', { start: 3, end: 6, whole: false }],
		['sduzh', { start: 3, end: 6, whole: false }],
		['ljqsdz', { start: 0, end: 6, whole: true }],
		['柳jiang', { start: 0, end: 2, whole: false }],
		['ujiang', null],
		['iang', null],
		['liujing', null],
	])('%s', (typed, match) => {
		expect(speltMatch(typed, town)).toEqual(match);
	});

	test('what is no Han character between them has no syllable', () => {
		expect(speltMarks('PCB产业“进”村', 'chan ye jin cun', 'yejin')).toEqual([{ start: 4, end: 7, phrase: 0 }]);
	});
});

describe('traditional characters', () => {
	test.each([
		['柳江區', true],
		['後山', true],
		['柳江区，PCB', false],
	])('%s', (text, beyond) => {
		expect(beyondGb2312(text)).toBe(beyond);
	});

	test('each becomes its usual simplified one', () => {
		expect(toSimplified('銀行行長後來在裡高')).toBe('银行行长后来在里高');
	});
});

describe('what may have been meant', () => {
	const names = [
		{ text: '覃海南', spelt: 'qin hai nan' },
		{ text: '柳江', spelt: 'liu jiang' },
		{ text: '三都镇', spelt: 'san du zhen' },
		{ text: '𠮷安路灯', spelt: 'ji an lu deng' },
	];
	test.each([
		['柳将', ['柳江']],
		['覃海男', ['覃海南']],
		['覃南海', ['覃海南']],
		['三镇', []],
		['三都', []],
		['三多镇', ['三都镇']],
		['三都都镇', ['三都镇']],
		['及安', ['𠮷安']],
		['春耕', []],
		['柳江', []],
		// One character alone is read as too many others are.
		['男', []],
	])('%s', (typed, meant) => {
		expect(nearCandidates(typed, names, readingOf)).toEqual(meant);
	});

	test('three at most', () => {
		const alike = ['刘江', '流江', '留江', '六江'].map((text) => ({ text, spelt: 'liu jiang' }));
		expect(nearCandidates('柳将', alike, readingOf)).toEqual(['刘江', '流江', '留江']);
	});
});
