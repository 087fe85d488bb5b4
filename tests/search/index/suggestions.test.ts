import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { suggestionKinds, type Suggestion } from '../../../src/search/format/suggestions.ts';
import { suggestionBudget, Suggestions } from '../../../src/search/index/suggestions.ts';
import type { Listed, Piece } from '../../../src/search/piece.ts';
import { toSimplified } from '../../../src/search/text/traditional.ts';
import { SuggestionFile } from './shapes.ts';

const nothing: Listed = { keyword: [], place: [], contributor: [] };
const piece = (made: Partial<Piece>): Piece => ({
	url: '/a/',
	kind: '报道',
	date: '',
	day: '',
	edition: '',
	headline: '标题',
	spelt: 'biao ti',
	blocks: [],
	...made,
});

function suggested(pieces: readonly { piece: Piece; listed: Listed }[]): Partial<Suggestion>[] {
	const suggestions = new Suggestions();
	for (const read of pieces) suggestions.add(read);
	const content = suggestions.file();
	expect(gzipSync(content).length).toBeLessThanOrEqual(suggestionBudget);
	const file = SuggestionFile.parse(JSON.parse(content));
	return file.texts.map((text, i) => {
		const kind = suggestionKinds[file.kinds[i] ?? -1];
		return {
			text,
			...(file.spelt[i] === undefined ? {} : { spelt: file.spelt[i] }),
			...(kind === undefined ? {} : { kind }),
			...(file.counts[i] === undefined ? {} : { count: file.counts[i] }),
		};
	});
}

/** Characters that no dictionary packs away, none of them traditional, the same ones every time. */
const noise = (n: number): string =>
	toSimplified(
		Array.from({ length: 12 }, (_, i) =>
			String.fromCodePoint(0x4e00 + ((Math.imul(n * 31 + i, 2654435761) >>> 8) % 20000)),
		).join(''),
	);

describe('suggestions', () => {
	test('names by how many pieces they stand with, then headlines by date, all with their readings', () => {
		const listed = { ...nothing, place: ['柳江'], contributor: ['覃海南'] };
		expect(
			suggested([
				{ piece: piece({ url: '/1/', date: '2024-01-05', headline: '旧闻', spelt: 'jiu wen' }), listed },
				{
					piece: piece({ url: '/2/', date: '2024-02-05', headline: '新闻', spelt: 'xin wen' }),
					listed: { ...nothing, place: ['成团镇', '柳江'] },
				},
			]),
		).toEqual([
			{ text: '柳江', spelt: 'liu jiang', kind: 'place', count: 2 },
			{ text: '成团镇', spelt: 'cheng tuan zhen', kind: 'place', count: 1 },
			{ text: '覃海南', spelt: 'qin hai nan', kind: 'contributor', count: 1 },
			{ text: '新闻', spelt: 'xin wen', kind: 'headline', count: 1 },
			{ text: '旧闻', spelt: 'jiu wen', kind: 'headline', count: 1 },
		]);
	});

	test('texts in traditional characters say which simplified ones stand for theirs, and others nothing', () => {
		const suggestions = new Suggestions();
		const file = () => SuggestionFile.parse(JSON.parse(suggestions.file()));
		suggestions.add({ piece: piece({ headline: '乾坤湾的路灯' }), listed: nothing });
		expect(file().simplified).toBeUndefined();
		suggestions.add({ piece: piece({ headline: '圖書館' }), listed: { ...nothing, contributor: ['陳軍'] } });
		expect(file().simplified).toEqual({ 圖: '图', 書: '书', 館: '馆', 陳: '陈', 軍: '军' });
	});

	test('a surname is read as one in a name only', () => {
		const listed = { ...nothing, keyword: ['单位'], contributor: ['单小云'] };
		const spelt = suggested([{ piece: piece({}), listed }]).map(({ spelt }) => spelt);
		expect(spelt).toContain('dan wei');
		expect(spelt).toContain('shan xiao yun');
	});

	test('a headline that is a name as well, or stands twice, is there once', () => {
		const listed = { ...nothing, keyword: ['坚定信念'] };
		const texts = suggested([
			{ piece: piece({ headline: '坚定信念' }), listed },
			{ piece: piece({ headline: '同题' }), listed: nothing },
			{ piece: piece({ headline: '同题' }), listed: nothing },
		]).map(({ text }) => text);
		expect(texts).toEqual(['坚定信念', '同题']);
	});

	test('too much of both: the newest headlines keep a third, the names most used the rest', () => {
		const many = Array.from({ length: 4000 }, (_, n) => ({
			piece: piece({
				url: `/${String(n)}/`,
				date: `20${String(10 + Math.floor(n / 400))}-01-01`,
				headline: noise(n),
				spelt: '',
			}),
			listed: { ...nothing, keyword: [noise(n + 100_000).slice(0, 4), ...(n < 1000 ? ['常见'] : [])] },
		}));
		const all = suggested(many);
		const headlines = all.filter(({ kind }) => kind === 'headline');
		const bytes = gzipSync(JSON.stringify(headlines.map(({ text }) => text))).length;
		expect(bytes).toBeGreaterThan(suggestionBudget / 5);
		expect(headlines[0]?.text).toBe(noise(3600));
		expect(all[0]).toMatchObject({ text: '常见', count: 1000 });
		expect(all.length - headlines.length).toBeGreaterThan(500);
	});

	test('many names and few headlines: the names take what is left', () => {
		const listed = { ...nothing, keyword: Array.from({ length: 6000 }, (_, n) => noise(n).slice(0, 4)) };
		const content = new Suggestions();
		content.add({ piece: piece({}), listed });
		expect(gzipSync(content.file()).length).toBeGreaterThan(suggestionBudget * 0.98);
	});
});
