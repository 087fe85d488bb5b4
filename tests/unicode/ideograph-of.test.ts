import { expect, test } from 'vitest';
import { ideographOf } from '../../src/unicode/ideograph-of.ts';

test.each([
	['⺠', '民'],
	['⻄', '西'],
	['⻓', '长'],
	['⻢', '马'],
	['⻜', '飞'],
	['⻰', '龙'],
	['⻉', '贝'],
	['⼈', '人'],
	['⽂', '文'],
	['⿕', '龠'],
	['⼾', '户'],
	['民', '民'],
	['a', 'a'],
	['。', '。'],
])('%s stands for %s', (radical, ideograph) => {
	expect(ideographOf(radical)).toBe(ideograph);
});

test('every radical of both blocks stands for an ideograph, but for those that no ideograph has', () => {
	const without = [];
	for (let code = 0x2e80; code <= 0x2fd5; code++) {
		const character = String.fromCodePoint(code);
		if (/\p{Cn}/u.test(character)) continue;
		const ideograph = ideographOf(character);
		if (!/^\p{Unified_Ideograph}$/u.test(ideograph)) without.push(character);
	}
	// ⺀ is a mark of repetition.
	expect(without).toEqual(['⺀']);
});
