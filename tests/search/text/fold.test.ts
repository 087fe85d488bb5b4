import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';

const seed = 20240105;

describe('what never decides a search', () => {
	test.each([
		['the letter O for the zero of a year', '二O二四年', '二零二四年'],
		['two of them', '二OO八年', '二零零八年'],
		['the letter at a year’s end', '二O二O', '二零二零'],
		['a figure there', '一九八0级', '一九八零级'],
		['a figure for the zero of a year', '二０二四年', '二零二四年'],
		['the ratio sign of times and scores', '8∶30', '8:30'],
		['full width', 'ＰＣＢ产业２９４．２６％', 'PCB产业294.26%'],
		['letter case', 'Pcb', 'pCB'],
		['quotes of any kind', '守护学生『舌尖上的安全』', '守护学生“舌尖上的安全”'],
		['no quotes at all', '“一二五”工程', '一二五工程'],
		['spaces', '笃行实干出实绩 奋楫扬帆', '笃行实干出实绩　奋楫扬帆'],
		['no space at all', 'PCB 产业', 'PCB产业'],
		['the dot in a name', '劳尔·卡斯特罗', '劳尔・卡斯特罗'],
		['no dot at all', '劳尔·卡斯特罗', '劳尔卡斯特罗'],
		['dashes', '党建—网格', '党建－网格'],
		['a fraction in one character', '增加½', '增加1/2'],
		['a mark over a letter', 'liǔ jiāng', 'liujiang'],
		['compatibility ideographs', '金\uf90a', '金金'],
		['radicals that a PDF gives for ideographs', '⼈⺠群众', '人民群众'],
		['the zero of a year', '二○二四年', '二〇二四年'],
		['that zero written out', '二零二四年', '二〇二四年'],
		['vertical forms', '﹁通知﹂︵一︶', '「通知」（一）'],
		['what nobody sees', '柳\u00ad江\u200b区\ufeff\ufffc', '柳江区'],
	])('%s', (_, a, b) => {
		expect(fold(a).text).toBe(fold(b).text);
	});

	test.each([
		['a comma', '绿色，发展', '绿色发展'],
		['a decimal point', '29.426', '294.26'],
		['a letter that begins a word', '一二OPPO', '一二零PPO'],
		['a percent sign', '4.5', '4.5%'],
		['book title marks', '《光明日报》', '光明日报'],
	])('but %s does', (_, a, b) => {
		expect(fold(a).text).not.toBe(fold(b).text);
	});
});

describe('on any string', () => {
	const anything = fc.string({
		unit: fc.oneof(
			fc.constantFrom('ﬁ', '㈱', '…', 'İ', '½', ' ', '“', '\ud800', '😀', 'é', '한'),
			fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
		),
	});

	test('folding twice is folding once', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const once = fold(text).text;
				expect(fold(once).text).toBe(once);
			}),
			{ seed, numRuns: 1000 },
		);
	});

	test('every folded unit leads back to the character it came from', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const { text: folded, starts, ends } = fold(text);
				expect(starts).toHaveLength(folded.length);
				expect(ends).toHaveLength(folded.length);
				for (let i = 0; i < folded.length; i++) {
					const original = text.slice(starts[i], ends[i]);
					expect([...original]).toHaveLength(1);
					expect(fold(original).text).toContain(folded[i]);
				}
			}),
			{ seed, numRuns: 1000 },
		);
	});

	test('a character folds the same wherever it stands', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const alone = [...text].map((character) => fold(character).text).join('');
				expect(fold(text).text).toBe(alone);
				expect(fold(`柳${text}a`).text).toBe(`柳${alone}a`);
			}),
			{ seed, numRuns: 1000 },
		);
	});
});
