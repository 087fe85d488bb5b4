import { expect, test } from 'vitest';
import { glyphOf } from '../../src/preview/glyphs.ts';
import { drawable } from '../../src/preview/slices.ts';

test.each([
	['柳江读报', '柳江读报'],
	['第Ⅲ期', '第III期'],
	['发展\t实干\u2003出实绩', '发展 实干 出实绩'],
	['柳\u200b江\ufe0f', '柳江'],
	['出生率6.39‰', null],
	['※通知', null],
	['✅完成', null],
	['\ue000', null],
	['한국', null],
])('%j is drawn as %j', (text, drawn) => {
	expect(drawable(text)).toBe(drawn);
});

/** A generator of numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

test('of every assigned character below U+3000 and 500 above, what is said to be drawn can be', async () => {
	const seed = 20240105;
	const next = random(seed);
	const codes = Array.from({ length: 0x3000 }, (_, code) => code);
	while (codes.length < 0x3000 + 500) codes.push(0x3000 + Math.floor(next() * (0x30000 - 0x3000)));
	const failed: string[] = [];
	for (const code of codes) {
		const character = String.fromCodePoint(code);
		if (/[\p{Cn}\p{Cs}]/u.test(character)) continue;
		const drawn = drawable(character);
		for (const one of drawn ?? '') {
			if (one === ' ') continue;
			await glyphOf(one, 900).catch(() => failed.push(`U+${code.toString(16)}`));
		}
	}
	expect(failed, `seed ${String(seed)}`).toEqual([]);
}, 120_000);
