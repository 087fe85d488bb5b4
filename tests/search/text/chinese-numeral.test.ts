import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, readNumeral, spellDigits, writeNumeral } from '../../../src/search/text/chinese-numeral.ts';

const seed = 20240105;

test.each([
	[2, ['二']],
	[15, ['十五']],
	[110, ['一百一十']],
	[1005, ['一千零五']],
	[2000, ['两千', '二千']],
	[20_300, ['两万零三百', '二万零三百']],
	[30_000_000, ['三千万']],
	[102_030_405, ['一亿零二百零三万零四百零五']],
] as const)('%d is written %j', (value, written) => {
	expect(writeNumeral(value)).toEqual(written);
});

test('what is written is read as the same number', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
			for (const written of writeNumeral(value)) expect(readNumeral(written), `seed ${seed}`).toBe(value);
		}),
		{ seed },
	);
});

test.each([
	['三万五', 35_000],
	['一千五', 1500],
	['两百', 200],
	['一十五', 15],
	['三亿五', 350_000_000],
])('%s is read as it is said', (said, value) => {
	expect(readNumeral(said)).toBe(value);
});

test.each(['', '百', '千万', '三五', '十十', '万一', '百姓', '三零', '二千万亿', '一万五百'])(
	'%j is no number',
	(said) => {
		expect(readNumeral(said)).toBeNull();
	},
);

test('digits are named one by one, and read back', () => {
	expect(spellDigits('2024')).toBe('二零二四');
	expect(figuresOf('二零二四')).toBe('2024');
	expect(figuresOf('二十')).toBeNull();
	expect(figuresOf('')).toBeNull();
});
