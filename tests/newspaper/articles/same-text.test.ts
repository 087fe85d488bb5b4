import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameText } from '../../../src/newspaper/articles/same-text.ts';

/** What it stands for, by Unicode's own tables. */
const byUnicode = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

test.each([
	['春茶 开采', '春茶开采'],
	['ＡＢＣ：１２', 'ABC:12'],
	['春茶　“开采”', '春茶“开采”'],
	['①㎏ﬁ', '1kgfi'],
])('%s reads as %s', (text, words) => {
	expect(sameText(text)).toBe(words);
});

test('the short way and the tables of Unicode agree on every character, alone and beside others', () => {
	const differ: string[] = [];
	for (let code = 0; code <= 0xffff; code++) {
		const character = String.fromCharCode(code);
		for (const text of [character, `茶${character}`, `a${character}！`, `${character} 茶`])
			if (sameText(text) !== byUnicode(text)) differ.push(code.toString(16));
	}
	expect(differ).toEqual([]);
});

test('and on any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(sameText(text)).toBe(byUnicode(text));
		}),
		{ seed: 20240105, numRuns: 500 },
	);
});
