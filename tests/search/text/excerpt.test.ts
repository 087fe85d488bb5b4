import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/text/excerpt.ts';
import { findMarks, stretches, type Stretch } from '../../../src/search/text/marks.ts';
import { fold } from '../../../src/search/text/fold.ts';

const shown = (parts: readonly Stretch[]): string =>
	parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const marked = (text: string, ...phrases: string[]): string => shown(stretches(text, findMarks(text, phrases)));

describe('marks', () => {
	test('take in what folding hid between the characters', () => {
		expect(marked('广西“一二五”工程', '一二五工程')).toBe('广西“[一二五”工程]');
		expect(marked('强化ＰＣＢ 产业招商', 'pcb产业')).toBe('强化[ＰＣＢ 产业]招商');
	});

	test('that touch or overlap become one', () => {
		expect(marked('校园周边', '校园', '园周', '边')).toBe('[校园周边]');
	});

	test('leave the text as it is', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.array(fc.string({ unit: 'binary', maxLength: 2 })),
				(text, phrases) => {
					const parts = stretches(
						text,
						findMarks(
							text,
							phrases.map((phrase) => fold(phrase).text),
						),
					);
					expect(parts.map((part) => part.text).join('')).toBe(text);
				},
			),
			{ seed: 20240105, numRuns: 1000 },
		);
	});
});

describe('an excerpt', () => {
	const filler = '这一句和要找的没有关系。'.repeat(20);
	const blocks = [
		{ id: 'p1', text: '柳江区城管执法局开展整治行动。' },
		{ id: 'p2', text: `${filler}执法人员对校园周边的流动摊点进行整治。${filler}` },
		{ id: '', text: '校园周边。' },
	];

	test('begins with the sentence of the place found, and says where it is', () => {
		const { id, stretches: parts } = excerpt(blocks, ['校园周边']);
		expect(id).toBe('p2');
		expect(shown(parts)).toMatch(/^…执法人员对\[校园周边\]的流动摊点进行整治。这一句.*…$/);
	});

	test.each([
		[`亿元${'字'.repeat(69)}4.5%以上。`, `[亿元]${'字'.repeat(69)}…`],
		[`亿元${'字'.repeat(68)}12万人到场。`, `[亿元]${'字'.repeat(68)}…`],
		[`亿元${'字'.repeat(69)}3。第二天。`, `[亿元]${'字'.repeat(69)}3…`],
		[
			`${'甲'.repeat(8)}45678${'乙'.repeat(21)}亿元${'字'.repeat(90)}`,
			`…45678${'乙'.repeat(21)}[亿元]${'字'.repeat(44)}…`,
		],
	])('ends and begins beside a figure, and not in it: %s', (text, expected) => {
		expect(shown(excerpt([{ id: 'p1', text }], ['亿元']).stretches)).toBe(expected);
	});

	test('prefers the place where most of the words stand together', () => {
		expect(excerpt(blocks, ['整治', '流动'])).toMatchObject({ id: 'p2' });
		expect(excerpt(blocks, ['整治'])).toMatchObject({ id: 'p1' });
	});

	test('shows how the piece begins where the words are in the headline only', () => {
		expect(excerpt(blocks, ['绿色发展'])).toEqual({
			id: '',
			stretches: [{ text: '柳江区城管执法局开展整治行动。', marked: false }],
			words: null,
		});
		expect(excerpt([], ['绿色发展'])).toEqual({ id: '', stretches: [], words: null });
	});

	// With a character of one unit more beside it, every cut falls in the middle of a pair.
	test.each([
		['', ''],
		['一', '一'],
	])('cuts no character in two, %j between', (before, after) => {
		const text = '𠮷'.repeat(300);
		const { stretches: parts, words } = excerpt([{ id: '', text: `${text}${before}校园${after}${text}` }], ['校园']);
		expect(shown(parts)).toMatch(new RegExp(`^…𠮷+${before}\\[校园\\]${after}𠮷+…$`, 'u'));
		expect(words?.before).toMatch(new RegExp(`^𠮷+${before}$`, 'u'));
		expect(words?.after).toMatch(new RegExp(`^${after}𠮷+$`, 'u'));
	});
});

test('of phrases that begin at one place, the longest is the one pointed at', () => {
	const block = { id: 'p1', text: '整治校园周边的摊点' };
	for (const phrases of [
		['校园', '校园周边'],
		['校园周边', '校园'],
	])
		expect(excerpt([block], phrases).words).toEqual({ before: '整治', text: '校园周边', after: '的摊点' });
});

test('a place that reads the same in simplified characters is marked once', () => {
	expect(findMarks('柳江區路灯', ['路灯'], '柳江区路灯')).toEqual([{ start: 3, end: 5, phrase: 0 }]);
});
