import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, findPhrase } from '../../src/search/browser/find.ts';
import { fold } from '../../src/search/text/fold.ts';
import { memoryIndex } from './memory-index.ts';

const seed = 20240105;

async function found(pieces: { headline: string; texts: string[] }[], query: string): Promise<string[]> {
	return [...(await findPhrase(memoryIndex(pieces), fold(query).text)).keys()];
}

describe('a phrase', () => {
	// Few characters, so that runs repeat, touch and nearly match.
	const character = fc.constantFrom('校', '园', '周', '边', 'P', 'ｃ', '4', '．', '%', '，', '“', ' ', '𠮷', '😀');
	const text = fc.string({ unit: character, maxLength: 12 });
	const piece = fc.record({ headline: text, texts: fc.array(text, { maxLength: 4 }) });

	test('is found in exactly those pieces in which it stands inside one text', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(piece, { maxLength: 4 }),
				fc.string({ unit: character, maxLength: 7 }),
				async (pieces, query) => {
					const phrase = fold(query).text;
					const truth = pieces.flatMap(({ headline, texts }, i) =>
						phrase !== '' && [headline, ...texts].some((text) => fold(text).text.includes(phrase)) ? [String(i)] : [],
					);
					expect((await found(pieces, query)).sort()).toEqual(truth.sort());
				},
			),
			{ seed, numRuns: 3000 },
		);
	});

	test('longer than what is asked for at once is found as exactly, in few pieces and in many', async () => {
		const pair = fc.array(fc.constantFrom('校园', '周边', '园周', '边校'), { minLength: 4, maxLength: 14 });
		await fc.assert(
			fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 25 }), pair, async (texts, query) => {
				const pieces = texts.map((text, i) => ({
					headline: i % 2 === 0 ? text.join('') : '标题',
					texts: [text.join('')],
				}));
				const truth = texts.flatMap((text, i) => (text.join('').includes(query.join('')) ? [String(i)] : []));
				expect((await found(pieces, query.join(''))).sort()).toEqual(truth.sort());
			}),
			{ seed, numRuns: 500 },
		);
		const whole = '柳江区开展校园周边流动摊点整治行动';
		const many = Array.from({ length: 30 }, (_, i) => ({ headline: whole, texts: [i === 7 ? '' : whole] }));
		expect(await found(many, whole)).toHaveLength(30);
		expect(await found(many, `${whole}完`)).toEqual([]);
	});

	test('finds any text by any run of its characters, whatever they are', async () => {
		const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(any, fc.nat(), fc.nat(), async (text, a, b) => {
				const characters = [...text];
				const start = a % characters.length;
				const run = characters.slice(start, start + 1 + (b % (characters.length - start))).join('');
				fc.pre(fold(run).text !== '');
				expect(await found([{ headline: '标题', texts: ['前文', text, '后文'] }], run)).toEqual(['0']);
			}),
			{ seed, numRuns: 1000 },
		);
	});

	test.each([
		'294.26亿元',
		'4.5%',
		'PCB产业',
		'ＰＣＢ',
		'党建+网格',
		'（一期）',
		'园，',
		'产',
		'C',
		'6',
		'劳尔卡斯特罗',
	])('%s', async (query) => {
		const texts = [
			'全区完成生产总值294.26亿元，增长4.5%。',
			'强化PCB产业招商（一期），推行“党建+网格+大数据”。',
			'劳尔·卡斯特罗走进校园，',
		];
		expect(await found([{ headline: '标题', texts }], query)).toEqual(['0']);
	});

	test('is found at the end of a text of 300,000 characters', async () => {
		expect(await found([{ headline: '标题', texts: ['长'.repeat(300_000) + '，完'] }], '长，完')).toEqual(['0']);
	});

	test('knows whether it stands in the headline', async () => {
		const index = memoryIndex([
			{ headline: '校园周边', texts: ['流动摊点'] },
			{ headline: '流动摊点', texts: ['校园周边'] },
		]);
		expect((await findPhrase(index, '校园')).get('0')?.headline).toBe(true);
		expect((await findPhrase(index, '校园')).get('1')?.headline).toBe(false);
		expect((await findPhrase(index, '点')).get('0')?.headline).toBe(false);
		expect((await findPhrase(index, '点')).get('1')?.headline).toBe(true);
	});
});

test('several phrases find the pieces that hold all of them', async () => {
	const index = memoryIndex([
		{ headline: '校园周边', texts: ['流动摊点'] },
		{ headline: '校园周边' },
		{ headline: '摊点', texts: ['校园'] },
	]);
	expect([...(await findAll(index, ['校园', '摊点'])).keys()]).toEqual(['0', '2']);
});
