import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldStretches } from '../../../src/search/text/held-stretches.ts';
import type { Stretch } from '../../../src/search/text/marks.ts';

/** [ ] for a mark, ( ) for what stays on one line. */
const shown = (text: readonly Stretch[]): string =>
	heldStretches(text)
		.map(({ whole, stretches }) => {
			const parts = stretches.map(({ text: words, marked }) => (marked ? `[${words}]` : words)).join('');
			return whole ? `(${parts})` : parts;
		})
		.join('');

const plain = (text: string): Stretch => ({ text, marked: false });
const marked = (text: string): Stretch => ({ text, marked: true });

test('a number and its unit stay together where only the unit was looked for', () => {
	expect(shown([plain('投资63.1'), marked('亿元'), plain('，增长18.7%')])).toBe('投资(63.1[亿元])，增长18.7%');
	expect(shown([plain('已投入130多'), marked('亿元资金')])).toBe('已投入(130多[亿元])[资金]');
});

test('runs that follow one another may stand on two lines', () => {
	expect(shown([marked('2024年1月5日'), plain('起')])).toBe('([2024年])([1月5日])起');
});

test('a text without numbers is left as it is', () => {
	expect(shown([plain('柳江区'), marked('莲藕'), plain('丰收')])).toBe('柳江区[莲藕]丰收');
	expect(heldStretches([])).toEqual([]);
});

test('every character stays, in its order and with its mark', () => {
	const stretch = fc.record({
		text: fc.string({
			unit: fc.constantFrom('1', '2', '.', '亿', '元', '年', '月', '日', '第', '版', '柳', '，', '—'),
		}),
		marked: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(stretch, { maxLength: 8 }), (text) => {
			const characters = (stretches: readonly Stretch[]) =>
				stretches.flatMap((one) => one.text.split('').map((character) => ({ character, marked: one.marked })));
			expect(characters(heldStretches(text).flatMap(({ stretches }) => stretches))).toEqual(characters(text));
		}),
	);
});
