import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longest } from '../../src/listen/cut-long.ts';
import { sentenceLengths, sentencesAttribute } from '../../src/listen/sentences.ts';

function cut(text: string): string[] {
	let end = 0;
	return sentenceLengths(text).map((length) => text.slice(end, (end += length)));
}

/** The sentences of a text, set apart by a stroke. */
const strokes = (text: string) => cut(text).join('|');

test.each([
	['路灯亮了。群众点赞！真的吗？', '路灯亮了。|群众点赞！|真的吗？'],
	['真的吗？！太好了！！走吧', '真的吗？！|太好了！！|走吧'],
	['他……没说……再也没说。', '他……没说……再也没说。'],
	['会议召开。……散会。', '会议召开。……|散会。'],
	['（全文见第三版。）下一句。', '（全文见第三版。）|下一句。'],
	['新兴工业园区。(本报通讯员 覃海南 摄)', '新兴工业园区。|(本报通讯员 覃海南 摄)'],
])('%s: a sentence ends with its marks', (text, sentences) => {
	expect(strokes(text)).toBe(sentences);
});

test.each([
	['“来了。”他说。大家都笑了。', '“来了。”他说。|大家都笑了。'],
	['“路灯亮了！”李大爷高兴地说，“真好。”如今变了样。', '“路灯亮了！”李大爷高兴地说，“真好。”|如今变了样。'],
	['他说：“来了。我们走吧。”大家都笑了。', '他说：“来了。|我们走吧。”|大家都笑了。'],
	['喊着“加油！再快！”的人们走过。', '喊着“加油！再快！”的人们走过。'],
	['守护『舌尖上的安全！』行动开始了。', '守护『舌尖上的安全！』行动开始了。'],
	['《谁动了我的奶酪？》这本书好看。', '《谁动了我的奶酪？》这本书好看。'],
	['他问：“去不去？”“去！”大家齐声答。', '他问：“去不去？”|“去！”大家齐声答。'],
	['“没有说完的话。第二句。', '“没有说完的话。|第二句。'],
	['他说：“来了。”、“走吧。”大家都笑了。', '他说：“来了。”、“走吧。”大家都笑了。'],
	['他喊：“加油！”——人们都笑了。散了。', '他喊：“加油！”——人们都笑了。|散了。'],
	['墙上写着：“安全第一！”的标语很醒目。', '墙上写着：“安全第一！”的标语很醒目。'],
	['他常说：“慢慢来。”这句话大家都记得。', '他常说：“慢慢来。”这句话大家都记得。'],
	['墙上写着：“安全第一！”“质量第一！”等标语。', '墙上写着：“安全第一！”|“质量第一！”等标语。'],
])('%s: what is quoted ends the sentence where it is all of it', (text, sentences) => {
	expect(strokes(text)).toBe(sentences);
});

test.each([
	['增长3.5%，达10.44亿元。', '增长3.5%，达10.44亿元。'],
	[
		'See www.liujiang.gov.cn for more. It is open! No. 5 is not.',
		'See www.liujiang.gov.cn for more. |It is open! |No. 5 is not.',
	],
	['好吗?好!走.', '好吗?|好!|走.'],
])('%s: a mark of half width ends a sentence only where it must', (text, sentences) => {
	expect(strokes(text)).toBe(sentences);
});

describe('a long sentence', () => {
	const clause = (length: number, mark: string) => '字'.repeat(length - 1) + mark;

	test('of more than 80 characters is cut at ；, and a shorter one is not', () => {
		expect(cut(clause(30, '；') + clause(30, '。'))).toHaveLength(1);
		expect(cut(clause(50, '；') + clause(50, '。')).map(({ length }) => length)).toEqual([50, 50]);
	});

	test('is cut at the ，that leaves pieces of nearly the same length', () => {
		const sentence = clause(20, '，') + clause(30, '，') + clause(30, '，') + clause(40, '。');
		expect(cut(sentence).map(({ length }) => length)).toEqual([50, 70]);
	});

	test('is cut within a quotation before it is cut at ，', () => {
		const quoted = `喊着“${clause(30, '，')}${clause(30, '！')}${clause(30, '！')}”的人们${clause(30, '。')}`;
		expect(cut(quoted)[0]).toMatch(/！$/u);
	});
});

test('the attribute is there for more than one sentence', () => {
	expect(sentencesAttribute('一句。又一句。')).toBe('3 4');
	expect(sentencesAttribute('只有一句。')).toBeNull();
	expect(sentencesAttribute('')).toBeNull();
});

const piece = fc.constantFrom(
	...Array.from('字报，、；：。！？…—“”‘’『』「」《》（）【】()'),
	' ',
	'.',
	'!',
	'?',
	'3.5',
	'No. ',
	'𠮷',
	'他说：“好。”',
	'……',
	'字'.repeat(30),
	'𠮷'.repeat(60),
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const seeded = { seed: 20240105, numRuns: 1500 };

test('sentences are the text, each has something in it, can be said at once, and breaks no character', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const sentences = cut(text);
			expect(sentences.join('')).toBe(text);
			for (const sentence of sentences) {
				expect(sentence).not.toBe('');
				expect(sentence.isWellFormed()).toBe(true);
			}
			if (/[\p{L}\p{N}]/u.test(text)) for (const one of sentences) expect(one).toMatch(/[\p{L}\p{N}]/u);
			// Marks with nothing to say between them go with what stands before, however many they are.
			for (const one of sentences) expect(one.replace(/[^\p{L}\p{N}]/gu, '').length).toBeLessThanOrEqual(longest);
		}),
		seeded,
	);
});

test('a sentence by itself is one sentence, and the same text is always cut the same', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const sentences = cut(text);
			expect(cut(text)).toEqual(sentences);
			for (const sentence of sentences) expect(cut(sentence)).toEqual([sentence]);
		}),
		seeded,
	);
});

const run = Array.from({ length: 400_000 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7919) % 5000))).join('');
test.each([
	['nothing but characters', run],
	['commas', run.replace(/.{12}/gu, '$&，')],
	['quotations', run.replace(/.{12}/gu, '“$&。”')],
	['marks that nothing closes', run.replace(/.{6}/gu, '“$&）')],
	['dots', '好…'.repeat(100_000)],
])(
	'a text of hundreds of thousands of characters is cut in passing: %s',
	(_, text) => {
		const lengths = sentenceLengths(text);
		expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(text.length);
		expect(Math.max(...lengths.slice(0, 2000))).toBeLessThanOrEqual(100);
	},
	5000,
);
