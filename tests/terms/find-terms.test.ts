/** Which terms a text names, and where. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termFinder } from '../../src/terms/find-terms.ts';

const term = (name: string, aliases: string[] = []) => ({ name, aliases, gloss: '一句话。', source: '编辑' });
const find = termFinder([
	term('林长制'),
	term('林长'),
	term('八五普法', ['“八五”普法']),
	term('天网工程', ['天网']),
	term('三会一课'),
]);
const named = (text: string) => find(text).map(({ name, from, to }) => `${name}=${text.slice(from, to)}`);

test.each([
	['纵深推进“林长制”，', ['林长制=林长制']],
	['林长巡林，落实林长制', ['林长=林长', '林长制=林长制']],
	['深入实施“八五”普法', ['八五普法=“八五”普法']],
	['“天网”“天网工程”', ['天网工程=天网', '天网工程=天网工程']],
	['三会一课三会一课', ['三会一课=三会一课', '三会一课=三会一课']],
	['三会、一课', []],
	['', []],
])('%j', (text, expected) => {
	expect(named(text)).toEqual(expected);
});

test('without a list nothing is found', () => {
	expect(termFinder([])('林长制')).toEqual([]);
});

const words = ['林长制', '林长', '八五普法', '“八五”普法', '天网', '天网工程', '三会一课'];

test('finds are in order, apart, each a listed word, and no longer one begins at the same point', () => {
	const text = fc
		.array(fc.constantFrom(...words, ...Array.from('林长制八五天网，。')), { maxLength: 30 })
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, (text) => {
			let end = 0;
			for (const { from, to } of find(text)) {
				expect(from).toBeGreaterThanOrEqual(end);
				const longest = words.filter((word) => text.startsWith(word, from)).map((word) => word.length);
				expect(to - from).toBe(Math.max(...longest));
				end = to;
			}
		}),
		{ seed: 20240105 },
	);
});
