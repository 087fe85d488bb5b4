import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestQuery, parseQuery } from '../../../src/search/text/query.ts';

describe('what a reader types', () => {
	test.each([
		['校园周边', '校园周边', ['校园', '周边']],
		['校园 摊点', '校园摊点', ['校园', '摊点']],
		['“校园周边”', '校园周边', ['校园周边']],
		['「校园周边」', '校园周边', ['校园周边']],
		['『校园周边』', '校园周边', ['校园周边']],
		['"校园 周边"', '校园周边', ['校园周边']],
		['“校园周边” 整治', '校园周边整治', ['校园周边', '整治']],
		['“校园周边', '校园周边', ['校园', '周边']],
		['ＰＣＢ', 'pcb', ['pcb']],
		['边', '边', ['边']],
		['校园\n摊点', '校园摊点', ['校园', '摊点']],
		['校园 ，。', '校园', ['校园']],
		['《条例》', '条例', ['条例']],
		['增长4.5%', '增长4.5%', ['增长', '4.5']],
		['校园 -周边', '校园', ['校园']],
		['1-11月', '1-11月', ['1', '11', '月']],
		// Tags copied along are no words, unless there are no others.
		['<b>校园</b>', '校园', ['校园']],
		['<p class="a">校园</p><p>摊点</p>', '校园摊点', ['校园', '摊点']],
		['<br>', 'br', ['br']],
		['3<5', '3<5', ['3', '5']],
		// A short run is never taken apart into single characters.
		['低保', '低保', ['低保']],
		['柳江区', '柳江区', ['柳江', '江区']],
		['水肥体机', '水肥体机', ['水肥', '体机']],
		['41中', '41中', ['41', '1中']],
		['3月', '3月', ['3月']],
		['老旧小区加电梯', '老旧小区加电梯', ['老旧', '小区', '加', '电梯']],
		['低 保', '低保', ['低', '保']],
		// Punctuation parts words.
		['低保、医保', '低保、医保', ['低保', '医保']],
		['低保？怎么办理', '低保?怎么办理', ['低保', '怎么', '办理']],
	])('%s', (typed, phrase, words) => {
		expect(parseQuery(typed)).toMatchObject({ phrase, words });
	});

	test.each([
		['校园 -周边', '校园', ['周边']],
		['校园 －周边 —摊点', '校园', ['周边', '摊点']],
		['-周边 校园', '校园', ['周边']],
		['校园 -“两个 词”', '校园', ['两个词']],
		['校园 -“两个 词', '校园', ['两个词']],
		['校园 -「两个 词', '校园', ['两个词']],
		['校园 -"两个 词', '校园', ['两个词']],
		['校园-周边', '校园-周边', []],
		['校园 -', '校园', []],
	])('%s leaves out what stands after a dash', (typed, phrase, without) => {
		expect(parseQuery(typed)).toMatchObject({ phrase, without });
	});

	test.each([
		['-校园', '校园'],
		['-“校园 周边', '校园周边'],
		['—校园', '校园'],
		['-110', '110'],
	])('%s alone leaves nothing else to look for, so it is looked for', (typed, phrase) => {
		expect(parseQuery(typed)).toMatchObject({ phrase, without: [] });
	});

	test.each([
		['-5℃', '-5°c', []],
		['气温 -5℃', '气温-5°c', []],
		['−5 ℃', '-5°c', []],
		['路灯 -5', '路灯', ['5']],
	])('%s: before degrees a dash is a minus', (typed, phrase, without) => {
		expect(parseQuery(typed)).toMatchObject({ phrase, without });
	});

	test.each([
		['5%', '5%'],
		['５％。', '5%'],
		['3.5 万', '3.5万'],
		['110！', '110'],
		['（110）', '110'],
		['Ｇ72', 'g72'],
		['0772-3201234', '0772-3201234'],
		['，路灯？', '路灯'],
		['#路灯#', '路灯'],
		['“110', '110'],
	])('%s is looked for as %s', (typed, phrase) => {
		expect(parseQuery(typed)).toMatchObject({ phrase, without: [] });
	});

	test.each(['', '  ', '，。！', '“”', '——', '😀', '\ud800', '.*+?^${}()|[]\\', '\u0000'])(
		'%j is nothing to look for',
		(typed) => {
			expect(parseQuery(typed)).toBe('empty');
		},
	);

	test.each([
		['兴柳路能不能停车', ['能不能', '能', '不']],
		['今年的停水通知有多少', ['的', '有', '多少']],
		['县医院几点开门呢', ['几点', '呢']],
		['请问哪里可以办社保卡', ['请问', '哪里']],
		['停电是什么时候的事', ['是', '什么时候', '什么', '的']],
	])('%s: what only asks is no word to look for', (typed, none) => {
		const query = parseQuery(typed);
		const words = typeof query === 'string' ? [] : query.words;
		expect(words.join('')).toMatch(/停车|停水|医院|社保|停电/);
		for (const word of none) expect(words).not.toContain(word);
	});

	test.each(['什么时候', '有没有呢', '怎么办呢吧'])('%s alone is looked for', (typed) => {
		const query = parseQuery(typed);
		expect(typeof query === 'string' ? [] : query.words.join('')).not.toBe('');
	});

	test('more than anyone types is said to be too long', () => {
		expect(parseQuery('长'.repeat(longestQuery))).toHaveProperty('phrase');
		expect(parseQuery('长'.repeat(longestQuery + 1))).toBe('too-long');
		expect(parseQuery('长 '.repeat(5000))).toBe('too-long');
	});

	test('no string breaks it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
				expect(() => parseQuery(typed)).not.toThrow();
			}),
			{ seed: 20240105, numRuns: 1000 },
		);
	});
});
