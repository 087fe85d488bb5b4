import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctText } from '../../../src/newspaper/corrections/correct-text.ts';
import type { Printed } from '../../../src/newspaper/model.ts';
import { correctionText, mendSegments } from '../../../src/queries/text/mends.ts';
import { linkWords, plainSegments } from '../../../src/queries/text/segments.ts';
import type { Segment } from '../../../src/view/segment.ts';

const seed = Number(process.env['SEED'] ?? '20240105');

const printed = (text: string): Printed => ({ text, lines: [1], joins: [] });
const corrected = (text: string, find: string, replace: string): Printed =>
	correctText(printed(text), [
		{ n: 1, at: text.indexOf(find), length: find.length, replace, date: '2024-01-08', note: null },
	]);
const insideOf = (segments: readonly Segment[]): string[] =>
	segments.flatMap(({ mended }) =>
		mended === undefined ? [] : [...mended.inside, ...mended.held].map(({ text }) => text),
	);

test('a text without corrections is what it was', () => {
	const segments = plainSegments('路通了。');
	expect(mendSegments(segments, printed('路通了。'), null)).toBe(segments);
});

test('corrected words are one segment, links and unbroken runs in it; its end stays with its mark', () => {
	const text = corrected('记者王五说，增长2.1%。', '王五说，增长2.1', '王小五说，增长12.7');
	const segments = linkWords(text.text, [{ at: 2, length: 3, href: '/people/wang-xiao-wu/' }]);
	const mended = mendSegments(segments, text, '/a/');
	expect(mended.map((one) => one.text)).toEqual(['记者', '王小五说，增长12.7', '%。']);
	expect(mended[1]?.mended).toEqual({
		mend: {
			id: 'correction1',
			corrected: '王小五说，增长12.7',
			words: '原文印作“王五说，增长2.1”，2024年1月8日更正。',
			note: '',
			href: '/a/#correction1',
		},
		inside: [
			{ text: '王小五', href: '/people/wang-xiao-wu/' },
			{ text: '说，增长12.', href: null },
		],
		held: [{ text: '7', href: null }],
	});
});

test('words over two stretches are marked once, where they end; words before the first, at its beginning', () => {
	const text = corrected('木报讯近日，路通了。', '木报讯近日', '本报讯昨日');
	const first = mendSegments(plainSegments('本报讯'), text, null, { from: 0, isFirst: true });
	const second = mendSegments(plainSegments('昨日，路通了。'), text, null, { from: 3, isFirst: false });
	expect([insideOf(first), first[0]?.mended?.mend]).toEqual([['本报讯'], null]);
	expect([insideOf(second), second[0]?.mended?.mend?.id]).toEqual([['昨', '日'], 'correction1']);
	const rubric = corrected('【攻咯】先修路。', '攻咯', '攻略');
	const [mark, rest] = mendSegments(plainSegments('先修路。'), rubric, null, { from: 4, isFirst: true });
	expect([mark?.text, mark?.mended?.mend?.id, rest?.text]).toEqual(['', 'correction1', '先修路。']);
	expect(mendSegments(plainSegments('近日'), rubric, null, { from: 8, isFirst: false })).toEqual(plainSegments('近日'));
});

test('a correction in words says what the editor says of it', () => {
	const of = { corrected: '区委书记', printed: '区委书纪', date: '2024-01-08' };
	expect(correctionText({ ...of, note: null })).toBe('“区委书记”原文印作“区委书纪”，2024年1月8日更正。');
	expect(correctionText({ ...of, note: '读者指正。' })).toMatch(/更正。读者指正。$/);
});

test('all segments together are the text, wherever it is corrected', () => {
	const words = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...Array.from('路2年第三。')) });
	fc.assert(
		fc.property(
			fc.array(fc.tuple(words, fc.option(words, { nil: null })), { minLength: 1, maxLength: 6 }),
			(pieces) => {
				let at = 0;
				const replacements = pieces.flatMap(([find, replace], n) => {
					const from = at;
					at += find.length;
					return replace === null
						? []
						: [{ n: n + 1, at: from, length: find.length, replace, date: '2024-01-08', note: null }];
				});
				const text =
					replacements.length === 0
						? printed(pieces.join(''))
						: correctText(printed(pieces.map(([find]) => find).join('')), replacements);
				const segments = mendSegments(plainSegments(text.text), text, null);
				expect(segments.map((one) => one.text).join('')).toBe(text.text);
				for (const { text: own, mended } of segments)
					if (mended !== undefined) expect(insideOf([{ text: own, href: null, mended }]).join('')).toBe(own);
				expect(segments.filter(({ mended }) => mended?.mend).length).toBe(replacements.length);
			},
		),
		{ seed },
	);
});
